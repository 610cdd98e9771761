import type { Bekend } from '@tijdig/projections';
import type { Sleutels } from './sleutels.ts';
import type { Getal, Tabel } from './tabel.ts';

const LIGGING = ['knoop', 'van', 'tot'];

/** The columns that say where a row hangs in the interval index; none when it does not. */
export const ligkolommen = <R, W>({ ligging }: Tabel<R, W>): readonly string[] => (ligging ? LIGGING : []);

/** What tells a row from every other. */
export const sleutelkolommen = <R, W>({ sleutel }: Tabel<R, W>): readonly string[] => [
  'zaak',
  ...sleutel.kolommen,
  'bekendVan',
];

/** All columns, in the order in which `zetRij` gives their values. */
export const kolommenVan = <R, W>(tabel: Tabel<R, W>): readonly string[] => [
  ...sleutelkolommen(tabel),
  'bekendTot',
  ...tabel.inhoud.kolommen,
  ...ligkolommen(tabel),
];

/** Adds the values of rows to a list. */
export const rijwaarden = <R, W>(tabel: Tabel<R, W>, sleutels: Sleutels) => {
  type Waarden = (W | Getal)[];
  const zetSleutel = (waarden: Waarden, zaak: number, rij: Bekend<R>): void => {
    waarden.push(zaak);
    tabel.sleutel.zet(waarden as W[], rij, sleutels);
    waarden.push(rij.bekendVan);
  };
  const zetLigging = (waarden: Waarden, rij: Bekend<R>): void => {
    if (!tabel.ligging) return;
    const plek = tabel.ligging(rij);
    if (plek) waarden.push(plek.knoop, plek.van, plek.tot);
    else waarden.push(null, null, null);
  };
  const zetRij = (waarden: Waarden, zaak: number, rij: Bekend<R>): void => {
    zetSleutel(waarden, zaak, rij);
    waarden.push(rij.bekendTot);
    tabel.inhoud.zet(waarden as W[], rij);
    zetLigging(waarden, rij);
  };
  return { zetSleutel, zetLigging, zetRij };
};
