import type { SQLInputValue } from 'node:sqlite';
import type { Bekend } from '@tijdig/projections';
import type { Sleutels } from './sleutels.ts';
import type { Tabel } from './tabel.ts';

export type Waarden = SQLInputValue[];

const LIGGING = ['knoop', 'van', 'tot'];

/** The columns that say where a row hangs in the interval index; none when it does not. */
export const ligkolommen = <R>({ ligging }: Tabel<R>): readonly string[] => (ligging ? LIGGING : []);

/** What tells a row from every other. */
export const sleutelkolommen = <R>({ sleutel }: Tabel<R>): readonly string[] => [
  'zaak',
  ...sleutel.kolommen,
  'bekendVan',
];

/** All columns, in the order in which `zetRij` gives their values. */
export const kolommenVan = <R>(tabel: Tabel<R>): readonly string[] => [
  ...sleutelkolommen(tabel),
  'bekendTot',
  ...tabel.inhoud.kolommen,
  ...ligkolommen(tabel),
];

/** Adds the values of rows to a list; a list a row would cost more than the row. */
export const rijvorm = <R>(tabel: Tabel<R>, sleutels: Sleutels) => {
  const zetSleutel = (waarden: Waarden, zaak: number, rij: Bekend<R>): void => {
    waarden.push(zaak);
    tabel.sleutel.zet(waarden, rij, sleutels);
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
    tabel.inhoud.zet(waarden, rij);
    zetLigging(waarden, rij);
  };
  return { zetSleutel, zetLigging, zetRij };
};
