import { CONTACTVORMEN } from '../codelijsten.ts';
import { code, datum, jaNee, kenmerk, optioneel, type Gegevens } from '../veld.ts';

/** Contact met jeugdige en ouders, ook als het niet lukt. */
export const ContactpogingMislukt = {
  datum: datum,
  vorm: code(CONTACTVORMEN),
  reden: kenmerk,
} as const;
export type ContactpogingMislukt = Readonly<{ type: 'ContactpogingMislukt' }> & Gegevens<typeof ContactpogingMislukt>;

export const ContactGevoerd = {
  datum: datum,
  vorm: code(CONTACTVORMEN),
  betekenisvol: jaNee,
  aanwezigJeugdige: optioneel(jaNee),
  aanwezigGezagdrager: optioneel(jaNee),
} as const;
export type ContactGevoerd = Readonly<{ type: 'ContactGevoerd' }> & Gegevens<typeof ContactGevoerd>;
