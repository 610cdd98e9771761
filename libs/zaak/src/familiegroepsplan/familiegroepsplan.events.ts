import { REDENEN_AFGEZIEN } from '../codelijsten.ts';
import { code, datum, type Gegevens } from '../veld.ts';

/** Het eigen plan van de familie, of het besluit dat het er niet komt (Jeugdwet 4.1.2–4.1.3). */
export const FamiliegroepsplanAfgezien = {
  datum: datum,
  reden: code(REDENEN_AFGEZIEN),
} as const;
export type FamiliegroepsplanAfgezien = Readonly<{ type: 'FamiliegroepsplanAfgezien' }> &
  Gegevens<typeof FamiliegroepsplanAfgezien>;

export const FamiliegroepsplanVastgesteld = {
  datum: datum,
} as const;
export type FamiliegroepsplanVastgesteld = Readonly<{ type: 'FamiliegroepsplanVastgesteld' }> &
  Gegevens<typeof FamiliegroepsplanVastgesteld>;
