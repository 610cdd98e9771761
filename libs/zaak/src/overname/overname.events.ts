import { datum, kenmerk, type Gegevens } from '../veld.ts';

/** De uitvoering komt over van een andere GI. */
export const UitvoeringOvergenomen = {
  vanGI: kenmerk,
  datumOvergedragenGekregen: datum,
  oorspronkelijkeAanvang: datum,
} as const;
export type UitvoeringOvergenomen = Readonly<{ type: 'UitvoeringOvergenomen' }> &
  Gegevens<typeof UitvoeringOvergenomen>;
