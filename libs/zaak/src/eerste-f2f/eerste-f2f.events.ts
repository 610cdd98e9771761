import { CONTACTVORMEN } from '../codelijsten.ts';
import { code, datum, jaNee, kenmerk, optioneel, type Gegevens } from '../veld.ts';

/** Het eerste gesprek van aangezicht tot aangezicht (Besluit Jeugdwet 4.2.1–4.2.3). */
export const EersteF2FGevoerd = {
  datum: datum,
  vorm: code(CONTACTVORMEN),
  aanwezigJeugdige: jaNee,
  aanwezigGezagdrager: jaNee,
  rechtenEnPlichtenBesproken: jaNee,
  medewerkerId: kenmerk,
  locatieSoort: optioneel(kenmerk),
} as const;
export type EersteF2FGevoerd = Readonly<{ type: 'EersteF2FGevoerd' }> & Gegevens<typeof EersteF2FGevoerd>;
