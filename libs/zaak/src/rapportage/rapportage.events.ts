import { RAPPORTAGESOORTEN } from '../codelijsten.ts';
import { code, datum, type Gegevens } from '../veld.ts';

/** Rapportages aan rechtbank, OM en gemeente. */
export const RapportageVastgesteld = {
  soort: code(RAPPORTAGESOORTEN),
  verplichtPer: datum,
  datum: datum,
} as const;
export type RapportageVastgesteld = Readonly<{ type: 'RapportageVastgesteld' }> &
  Gegevens<typeof RapportageVastgesteld>;
