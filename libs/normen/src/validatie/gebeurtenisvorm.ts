import {
  isZaakGebeurtenistype,
  veldfout,
  ZAAKGEBEURTENISSEN,
  type Veld,
  type Velden,
  type ZaakGebeurtenistype,
} from '@tijdig/zaak';
import { fout, getoond, veldIn, type Normfout, type Plek } from './normfout.ts';
import { eenVan, gevuldeLijst, isObject, type Vorm } from './vorm.ts';

/** What can start or end a clock: facts, so neither corrections nor withdrawals. */
const FEITEN = (Object.keys(ZAAKGEBEURTENISSEN) as ZaakGebeurtenistype[]).filter(
  (type) => type !== 'GegevenGecorrigeerd' && type !== 'GebeurtenisIngetrokken',
);

export const gebeurtenis: Vorm = eenVan(FEITEN, 'NORM_ONBEKENDE_GEBEURTENIS');

const veldenVan = (type: unknown): Velden =>
  typeof type === 'string' && isZaakGebeurtenistype(type) ? ZAAKGEBEURTENISSEN[type].velden : {};

const onbekendVeld = (plek: Plek, type: unknown, naam: unknown): Normfout =>
  fout(plek, 'NORM_ONBEKEND_GEBEURTENISVELD', {
    gebeurtenis: getoond(type),
    veld: getoond(naam),
    velden: Object.keys(veldenVan(type)).join(', '),
  });

/** Must name a date of the event: a clock starts and aims at days. */
export const datumveld = (type: unknown, naam: unknown, plek: Plek): readonly Normfout[] => {
  const velden = veldenVan(type);
  if (typeof naam !== 'string' || !Object.hasOwn(velden, naam)) return [onbekendVeld(plek, type, naam)];
  return velden[naam]!.soort === 'datum'
    ? []
    : [fout(plek, 'NORM_GEEN_DATUMVELD', { gebeurtenis: getoond(type), veld: naam })];
};

const veldwaarde =
  (veld: Veld): Vorm =>
  (waarde, plek) => {
    const mis = veldfout(plek.pad, veld, waarde);
    const codes = veld.soort === 'code' ? veld.codes.join(', ') : veld.soort;
    return mis ? [fout(plek, 'NORM_ONBEKENDE_WAARDE', { waarde: getoond(waarde), codes })] : [];
  };

const waarveld = (types: readonly unknown[], naam: string, waarden: unknown, plek: Plek): readonly Normfout[] => {
  const zonder = types.find((type) => !Object.hasOwn(veldenVan(type), naam));
  if (zonder !== undefined) return [onbekendVeld(plek, zonder, naam)];
  const perType = types.flatMap((type) => gevuldeLijst(veldwaarde(veldenVan(type)[naam]!))(waarden, plek));
  return perType.filter((f, i) => perType.findIndex((g) => g.pad === f.pad && g.code === f.code) === i);
};

/** Every field named must exist in all these events, with values it can have. */
export const waarBij =
  (types: readonly unknown[]): Vorm =>
  (waar, plek) =>
    isObject(waar)
      ? Object.entries(waar).flatMap(([naam, waarden]) => waarveld(types, naam, waarden, veldIn(plek, getoond(naam))))
      : [fout(plek, 'NORM_GEEN_OBJECT')];
