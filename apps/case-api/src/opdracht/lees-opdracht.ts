import { canonical, sha256 } from '@tijdig/event-store';
import { weigerFouten, type Fout, type Verzoek } from '@tijdig/platform';
import type { Opdracht } from './opdracht.ts';
import { leesMetadata, leesProef, leesRevisie, leesSleutel } from './kopregels.ts';

export type Lichaam = Readonly<Record<string, unknown>>;

/** An object without this field. */
export const zonder = (lichaam: unknown, ...namen: readonly string[]): Lichaam =>
  Object.fromEntries(Object.entries((lichaam ?? {}) as Lichaam).filter(([naam]) => !namen.includes(naam)));

/** The same error told by two checks is one error. */
const zonderDubbele = (fouten: readonly Fout[]): readonly Fout[] => [
  ...new Map(fouten.map((fout) => [`${fout.veld} ${fout.code}`, fout])).values(),
];

/**
 * What every command has: headers and question, checked together with the body so that all errors come at once.
 * The expected revision is not part of what was asked, so a retry may leave it out.
 */
export const leesOpdracht = (type: string, verzoek: Verzoek, lichaamsfouten: readonly Fout[]): Opdracht => {
  const { body } = verzoek as { body: Lichaam | undefined };
  const sleutel = leesSleutel(verzoek);
  const revisie = leesRevisie(verzoek, body?.['verwachteRevisie']);
  const proef = leesProef(verzoek);
  const metadata = leesMetadata(verzoek);
  weigerFouten(
    zonderDubbele([...sleutel.fouten, ...revisie.fouten, ...proef.fouten, ...metadata.fouten, ...lichaamsfouten]),
  );
  return {
    sleutel: sleutel.waarde!,
    hash: sha256(canonical({ type, ...zonder(body, 'verwachteRevisie') })),
    proef: proef.waarde!,
    metadata: metadata.waarde!,
    ...(revisie.waarde !== undefined && { verwachteRevisie: revisie.waarde }),
  };
};
