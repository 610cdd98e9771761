import { ZAAKGEBEURTENISSEN, type Feit, type ZaakGebeurtenistype } from '@tijdig/zaak';

/** One bit an event type (31 fit): whether an event can matter to a rule is then one test, whatever the rule names. */
export type Masker = number;

const TYPEN = Object.keys(ZAAKGEBEURTENISSEN) as ZaakGebeurtenistype[];

export const MASKER = Object.fromEntries(TYPEN.map((type, i) => [type, 1 << i])) as Readonly<
  Record<ZaakGebeurtenistype, Masker>
>;

export const maskerVan = (typen: readonly ZaakGebeurtenistype[]): Masker =>
  typen.reduce((masker, type) => masker | MASKER[type], 0);

/** An effective event with the bit of its type. */
export type Zaakfeit = Feit & Readonly<{ masker: Masker }>;
