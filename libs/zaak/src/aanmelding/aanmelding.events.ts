import { MAATREGELTYPE } from '../codelijsten.ts';
import { code, datum, kenmerk, optioneel, regio, type Gegevens } from '../veld.ts';

/** De rechter of het OM belast de GI met een maatregel; de klokken gaan lopen. */
export const ZaakAangemeld = {
  jeugdigeId: kenmerk,
  gezinId: optioneel(kenmerk),
  maatregelType: code(MAATREGELTYPE),
  beschikkingsdatum: datum,
  ingangsdatum: datum,
  kennisgevingsdatum: datum,
  verwachteEinddatum: optioneel(datum),
  regioCode: regio,
  gemeenteCode: kenmerk,
  herkomst: kenmerk,
  ketenkenmerk: optioneel(kenmerk),
  vervolgVanZaakId: optioneel(kenmerk),
  toewijzingsnummer: optioneel(kenmerk),
} as const;
export type ZaakAangemeld = Readonly<{ type: 'ZaakAangemeld' }> & Gegevens<typeof ZaakAangemeld>;
