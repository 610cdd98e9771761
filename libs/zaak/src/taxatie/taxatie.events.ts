import { TAXATIESOORTEN } from '../codelijsten.ts';
import { code, datum, kenmerk, optioneel, versleuteld, type Gegevens } from '../veld.ts';

/** Veiligheid nu en risico later, met een erkend instrument. */
export const VeiligheidstaxatieUitgevoerd = {
  taxatieId: kenmerk,
  instrument: kenmerk,
  instrumentVersie: kenmerk,
  datum: datum,
  uitkomst: versleuteld,
  onveilig: versleuteld,
} as const;
export type VeiligheidstaxatieUitgevoerd = Readonly<{ type: 'VeiligheidstaxatieUitgevoerd' }> &
  Gegevens<typeof VeiligheidstaxatieUitgevoerd>;

export const RisicotaxatieUitgevoerd = {
  taxatieId: kenmerk,
  instrument: kenmerk,
  instrumentVersie: kenmerk,
  datum: datum,
  soort: code(TAXATIESOORTEN),
  risiconiveau: versleuteld,
  gedragswetenschapperId: optioneel(kenmerk),
} as const;
export type RisicotaxatieUitgevoerd = Readonly<{ type: 'RisicotaxatieUitgevoerd' }> &
  Gegevens<typeof RisicotaxatieUitgevoerd>;
