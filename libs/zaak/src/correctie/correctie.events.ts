import { REDENEN_INTREKKING } from '../codelijsten.ts';
import { code, kenmerk, versleuteld, waarde, type Gegevens } from '../veld.ts';

/** Rechtzetten wat verkeerd is vastgelegd; de geschiedenis zelf blijft staan. */
export const GegevenGecorrigeerd = {
  correctieVan: kenmerk,
  veld: kenmerk,
  nieuweWaarde: waarde,
  reden: kenmerk,
  toelichting: versleuteld,
} as const;
export type GegevenGecorrigeerd = Readonly<{ type: 'GegevenGecorrigeerd' }> & Gegevens<typeof GegevenGecorrigeerd>;

export const GebeurtenisIngetrokken = {
  eventId: kenmerk,
  reden: code(REDENEN_INTREKKING),
} as const;
export type GebeurtenisIngetrokken = Readonly<{ type: 'GebeurtenisIngetrokken' }> &
  Gegevens<typeof GebeurtenisIngetrokken>;
