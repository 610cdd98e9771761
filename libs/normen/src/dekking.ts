import { soortVan, type MaatregelType, type ZaakGebeurtenis } from '@tijdig/zaak';
import type { Dekking, Waar } from './profiel.ts';

/** Does this hold for a measure of this type? Both lists, where given, must include it. */
export const dekt = ({ soorten, typen }: Dekking, type: MaatregelType): boolean =>
  (!soorten?.length || soorten.includes(soortVan(type))) && (!typen?.length || typen.includes(type));

/** Has the event one of the wanted values in every field named? An absent field does not pass. */
export const voldoet = (waar: Waar | undefined, gebeurtenis: ZaakGebeurtenis): boolean => {
  if (!waar) return true;
  const velden = gebeurtenis as Readonly<Record<string, string | boolean | number | undefined>>;
  for (const veld in waar) {
    const waarde = velden[veld];
    if (waarde === undefined || !waar[veld]!.includes(waarde)) return false;
  }
  return true;
};
