import type { Logwacht } from './s01-rijen.ts';
import { EXTRA } from './s05-velden.ts';
import type { Lijn } from './vijandig/lijn.ts';
import type { Operatie } from './vijandig/openapi.ts';
import type { Oordeel } from './vijandig/oordeel.ts';
import { lichaamVoor, verzoekVoor, type Anders, type Kennis } from './vijandig/voorbeelden.ts';

const HIER = '@hier@';

/** A value once for every object in it, with a place in that object to put something. */
const metPlek = (waarde: unknown): readonly unknown[] => {
  if (typeof waarde !== 'object' || waarde === null) return [];
  const binnen = Object.entries(waarde).flatMap(([naam, deel]) =>
    metPlek(deel).map((anders) =>
      Array.isArray(waarde)
        ? waarde.map((w: unknown, i) => (String(i) === naam ? anders : w))
        : { ...waarde, [naam]: anders },
    ),
  );
  return Array.isArray(waarde) ? binnen : [{ [HIER]: 0, ...waarde }, ...binnen];
};

const vulIn = (met: unknown, naam: string, waarde: string): string =>
  JSON.stringify(met).replace(`"${HIER}":0`, () => `"${naam}":${waarde}`);

/** What the operation itself takes is no extra. */
const isEigen = ({ lichaam }: Operatie, naam: string): boolean => Object.hasOwn(lichaam?.properties ?? {}, naam);

/** Requests with something extra: in the address, in every object of the body, and around it. */
export const metExtra = (operatie: Operatie, kennis: Kennis): readonly Anders[] => {
  const inAdres = EXTRA.filter(([naam]) => naam !== 'proef' && !naam.includes('\\')).map(([naam]) => ({
    vraag: { [encodeURIComponent(naam)]: 'beheerder' },
  }));
  if (!operatie.lichaam) return inAdres;
  const lichaam = lichaamVoor(operatie, kennis);
  const extra = EXTRA.filter(([naam]) => !isEigen(operatie, naam));
  const inLichaam = metPlek(lichaam).flatMap((met) => extra.map(([naam, waarde]) => vulIn(met, naam, waarde)));
  const tekst = JSON.stringify(lichaam);
  const eromheen = [`[${tekst}]`, `{"0":${tekst}}`, `{"data":${tekst}}`];
  return [...inAdres, ...[...inLichaam, ...eromheen].map((anders) => ({ lichaam: anders }))];
};

type Gereedschap = Readonly<{ lijn: Lijn; oordeel: Oordeel; wacht: Logwacht }>;
export type Keuring = Readonly<{ accepted: boolean; mis: string | undefined }>;

/** Refused with 400 and nothing recorded, or something is wrong. */
export const keurExtra = async (
  operatie: Operatie,
  kennis: Kennis,
  anders: Anders,
  { lijn, oordeel, wacht }: Gereedschap,
): Promise<Keuring> => {
  const antwoord = await lijn.vraag(verzoekVoor(operatie, kennis, anders));
  const accepted = (await wacht.nieuw()).length > 0 || antwoord.status < 400;
  const fout = oordeel(antwoord, 'geweigerd') ?? (antwoord.status === 400 ? undefined : `status ${antwoord.status}`);
  const gezegd = fout ?? (accepted ? 'recorded' : undefined);
  const wat = JSON.stringify(anders).slice(0, 80);
  return { accepted, mis: gezegd && `${operatie.methode} ${operatie.pad} ${wat} -> ${gezegd}` };
};

const MAG_IN_METADATA = new Set(['bron', 'rol', 'commandoId', 'commandoHash']);
const KOPPEN = [
  ['X-Role', 'beheerder'],
  ['X-Tenant-Id', 'ander'],
  ['X-HTTP-Method-Override', 'DELETE'],
] as const;

/** The same body without extras is sound, or the refusals prove nothing; headers that are not asked for say nothing. */
export const keurGaaf = async (
  operatie: Operatie,
  kennis: Kennis,
  { lijn, wacht }: Gereedschap,
): Promise<readonly string[]> => {
  const { status } = await lijn.vraag(verzoekVoor(operatie, kennis, { koppen: KOPPEN }));
  const vreemd = (await wacht.nieuw()).filter(
    ({ metadata }) =>
      metadata.rol !== 'onbevestigd' || Object.keys(metadata).some((naam) => !MAG_IN_METADATA.has(naam)),
  );
  return [
    ...(status === 400 || status >= 500 ? [`${operatie.pad} sound -> ${status}`] : []),
    ...vreemd.map(({ metadata }) => `${operatie.pad} metadata ${JSON.stringify(metadata)}`),
  ];
};
