import { ROLLEN_IN_ZAAK } from '../codelijsten.ts';
import { code, datum, jaNee, kenmerk, optioneel, type Gegevens } from '../veld.ts';

/** Wie de zaak uitvoert: team, hulpverleners en hun rollen. */
export const ZaakAanTeamToegewezen = {
  teamId: kenmerk,
  datum: datum,
} as const;
export type ZaakAanTeamToegewezen = Readonly<{ type: 'ZaakAanTeamToegewezen' }> &
  Gegevens<typeof ZaakAanTeamToegewezen>;

export const HulpverlenerToegewezen = {
  medewerkerId: kenmerk,
  rolInZaak: code(ROLLEN_IN_ZAAK),
  datum: datum,
  onderVerantwoordelijkheidVan: optioneel(kenmerk),
} as const;
export type HulpverlenerToegewezen = Readonly<{ type: 'HulpverlenerToegewezen' }> &
  Gegevens<typeof HulpverlenerToegewezen>;

export const ToewijzingBeeindigd = {
  medewerkerId: kenmerk,
  rolInZaak: code(ROLLEN_IN_ZAAK),
  datum: datum,
  reden: kenmerk,
} as const;
export type ToewijzingBeeindigd = Readonly<{ type: 'ToewijzingBeeindigd' }> & Gegevens<typeof ToewijzingBeeindigd>;

export const ZaakOvergedragen = {
  vanMedewerkerId: kenmerk,
  naarMedewerkerId: kenmerk,
  datum: datum,
  warmeOverdracht: jaNee,
  clientBetrokken: jaNee,
} as const;
export type ZaakOvergedragen = Readonly<{ type: 'ZaakOvergedragen' }> & Gegevens<typeof ZaakOvergedragen>;
