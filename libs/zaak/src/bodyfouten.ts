import type { Datum, RejectionDetails } from '@tijdig/kernel';
import { ZAAKCOMMANDOS, type ZaakCommandtype } from './commandos.ts';
import type { GebeurtenisVan } from './catalogus.ts';
import type { Meldingcode } from './meldingen.ts';
import { toetsVan } from './regelboek.ts';
import { veldfouten } from './veld.ts';
import { feitdatums } from './voorwaarden.ts';
import type { Feittype } from './zaak.state.ts';

/** What is wrong with one field of a command. */
export type Bodyfout = Readonly<{ veld: string; code: Meldingcode; details: RejectionDetails }>;

/**
 * Everything that the command alone decides, all at once: fields that are missing, unknown or badly filled, dates in
 * the future, dates in the wrong order. A rule is not asked about a field that is already wrong.
 */
export const bodyfouten = (command: Readonly<{ type: ZaakCommandtype }>, vandaag: Datum): readonly Bodyfout[] => {
  const { gebeurtenis, velden } = ZAAKCOMMANDOS[command.type];
  const { type: _type, ...rest } = command;
  const gegevens = rest as Readonly<Record<string, unknown>>;
  const veld = veldfouten(velden, gegevens).map((fout) => ({ ...fout, code: fout.code as Meldingcode }));
  const goed = (naam: string) => !veld.some((fout) => fout.veld === naam);
  const toekomst = feitdatums[gebeurtenis]
    .filter((naam) => goed(naam) && (gegevens[naam] as Datum) > vandaag)
    .map((naam): Bodyfout => ({ veld: naam, code: 'DATUM_IN_TOEKOMST', details: { datum: gegevens[naam] as Datum } }));
  const vorm = (toetsVan(gebeurtenis).vorm ?? [])
    .filter((regel) => (regel.velden as readonly string[]).every(goed))
    .flatMap((regel): Bodyfout[] => {
      const details = regel.breekt(gegevens as GebeurtenisVan<Feittype>);
      return details ? [{ veld: regel.velden[0]!, code: regel.code, details }] : [];
    });
  return [...veld, ...toekomst, ...vorm];
};
