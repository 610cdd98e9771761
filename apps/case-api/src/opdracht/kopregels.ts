import type { Metadata } from '@tijdig/event-store';
import { foutBij, type Fout, type Verzoek } from '@tijdig/platform';
import { KENMERK } from '@tijdig/zaak';

/** A value, or what is wrong with it. */
export type Gelezen<T> = Readonly<{ waarde?: T; fouten: readonly Fout[] }>;

const goed = <T>(waarde: T): Gelezen<T> => ({ waarde, fouten: [] });
const fout = (...van: Parameters<typeof foutBij>): Gelezen<never> => ({ fouten: [foutBij(...van)] });

const kop = ({ headers }: Verzoek, naam: string): string | undefined => {
  const waarde = headers[naam];
  return Array.isArray(waarde) ? waarde.join(', ') : waarde;
};

export const leesSleutel = (verzoek: Verzoek): Gelezen<string> => {
  const sleutel = kop(verzoek, 'idempotency-key');
  if (!sleutel) return fout('Idempotency-Key', 'IDEMPOTENTIESLEUTEL_ONTBREEKT');
  return KENMERK.test(sleutel) ? goed(sleutel) : fout('Idempotency-Key', 'GEEN_KENMERK');
};

const IF_MATCH = /^"(\d{1,15})"$/;

/** From If-Match or from the body; both may say it, if they say the same. */
export const leesRevisie = (verzoek: Verzoek, uitLichaam: unknown): Gelezen<number | undefined> => {
  const ifMatch = kop(verzoek, 'if-match');
  const uitKop = ifMatch === undefined ? undefined : IF_MATCH.exec(ifMatch)?.[1];
  if (ifMatch !== undefined && uitKop === undefined) return fout('If-Match', 'GEEN_REVISIE');
  if (uitLichaam === undefined) return goed(uitKop === undefined ? undefined : Number(uitKop));
  if (!Number.isSafeInteger(uitLichaam) || (uitLichaam as number) < 0) return fout('verwachteRevisie', 'GEEN_REVISIE');
  if (uitKop !== undefined && Number(uitKop) !== uitLichaam) return fout('If-Match', 'REVISIES_VERSCHILLEN');
  return goed(uitLichaam as number);
};

/** `?proef=true`; nothing else can be asked of a command. */
export const leesProef = (verzoek: Verzoek): Gelezen<boolean> => {
  const { proef, ...rest } = verzoek.query as Readonly<Record<string, unknown>>;
  const fouten = Object.keys(rest).map((naam) =>
    foutBij(naam.slice(0, 64), 'ONBEKENDE_PARAMETER', { velden: 'proef' }),
  );
  if (proef !== undefined && proef !== 'true' && proef !== 'false') fouten.push(foutBij('proef', 'GEEN_JA_NEE'));
  return { waarde: proef === 'true', fouten };
};

const TRACEPARENT = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** Until there are logins, who it was is what the tool says, and marked so. */
export const leesMetadata = (verzoek: Verzoek): Gelezen<Metadata> => {
  const [medewerker, traceparent] = [kop(verzoek, 'x-tijdig-medewerker'), kop(verzoek, 'traceparent')];
  const fouten: Fout[] = [];
  if (medewerker !== undefined && !KENMERK.test(medewerker))
    fouten.push(foutBij('X-Tijdig-Medewerker', 'GEEN_KENMERK'));
  if (traceparent !== undefined && !TRACEPARENT.test(traceparent))
    fouten.push(foutBij('traceparent', 'GEEN_TRACEPARENT'));
  const waarde: Metadata = {
    bron: 'caseworktool',
    rol: 'onbevestigd',
    ...(medewerker !== undefined && { geregistreerdDoor: medewerker }),
    ...(traceparent !== undefined && { traceparent }),
  };
  return { waarde, fouten };
};
