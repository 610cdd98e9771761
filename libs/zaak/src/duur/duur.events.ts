import { MELDPUNTEN, REDENCODES } from '../codelijsten.ts';
import { code, datum, kenmerk, type Gegevens } from '../veld.ts';

/** Verlenging, einde en overdracht van de maatregel; afsluiten en heropenen van de zaak. */
export const MaatregelVerlengd = {
  beschikkingsdatum: datum,
  nieuweEinddatum: datum,
} as const;
export type MaatregelVerlengd = Readonly<{ type: 'MaatregelVerlengd' }> & Gegevens<typeof MaatregelVerlengd>;

export const VoornemenNietVerlengenGemeld = {
  datum: datum,
  aan: code(MELDPUNTEN),
} as const;
export type VoornemenNietVerlengenGemeld = Readonly<{ type: 'VoornemenNietVerlengenGemeld' }> &
  Gegevens<typeof VoornemenNietVerlengenGemeld>;

export const MaatregelBeeindigd = {
  datum: datum,
  redenCode: code(REDENCODES),
} as const;
export type MaatregelBeeindigd = Readonly<{ type: 'MaatregelBeeindigd' }> & Gegevens<typeof MaatregelBeeindigd>;

export const UitvoeringOvergedragen = {
  naarGI: kenmerk,
  datum: datum,
} as const;
export type UitvoeringOvergedragen = Readonly<{ type: 'UitvoeringOvergedragen' }> &
  Gegevens<typeof UitvoeringOvergedragen>;

export const ZaakAfgesloten = {
  datum: datum,
  reden: kenmerk,
} as const;
export type ZaakAfgesloten = Readonly<{ type: 'ZaakAfgesloten' }> & Gegevens<typeof ZaakAfgesloten>;

export const ZaakHeropend = {
  datum: datum,
  reden: kenmerk,
} as const;
export type ZaakHeropend = Readonly<{ type: 'ZaakHeropend' }> & Gegevens<typeof ZaakHeropend>;
