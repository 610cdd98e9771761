import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Bekend, Wijziging } from '@tijdig/projections';
import { invoeger } from './invoeger.ts';
import { ligkolommen, rijwaarden, sleutelkolommen } from './rijwaarden.ts';
import type { Sleutels } from './sleutels.ts';
import type { Getal, Tabel } from './tabel.ts';

/** Writes one kind of row. `zaak` is the number of the zaak. */
export type Rijschrijver<R> = Readonly<{
  pasToe(zaak: number, wijziging: Wijziging<R>): void;
  voegToe(zaak: number, rijen: readonly Bekend<R>[]): void;
  verwijderVan(zaak: number): void;
}>;

const isWaarde = (kolom: string): string => `${kolom} = ?`;

const teksten = <R, W>(tabel: Tabel<R, W>) => {
  const { naam, sleutel } = tabel;
  const dezeRij = sleutelkolommen(tabel).map(isWaarde).join(' AND ');
  const perLijn = sleutel.kolommen.includes('lijn') ? ' AND lijn IN (SELECT id FROM lijn)' : '';
  return {
    sluit: `UPDATE ${naam} SET ${['bekendTot', ...ligkolommen(tabel)].map(isWaarde).join(', ')} WHERE ${dezeRij}`,
    wis: `DELETE FROM ${naam} WHERE ${dezeRij}`,
    verwijder: `DELETE FROM ${naam} WHERE zaak = ?${perLijn}`,
  };
};

export const rijschrijver = <R, W extends SQLInputValue>(
  db: DatabaseSync,
  tabel: Tabel<R, W>,
  sleutels: Sleutels,
): Rijschrijver<R> => {
  type Waarden = (W | Getal)[];
  const sql = teksten(tabel);
  const [sluit, wis, verwijder] = [db.prepare(sql.sluit), db.prepare(sql.wis), db.prepare(sql.verwijder)];
  const voegIn = invoeger(db, tabel);
  const { zetSleutel, zetLigging, zetRij } = rijwaarden(tabel, sleutels);

  const voegToe = (zaak: number, rijen: readonly Bekend<R>[]): void => {
    const waarden: Waarden = [];
    for (const rij of rijen) zetRij(waarden, zaak, rij);
    voegIn(waarden);
  };
  const wisRij = (zaak: number, rij: Bekend<R>): void => {
    const waarden: Waarden = [];
    zetSleutel(waarden, zaak, rij);
    wis.run(...waarden);
  };
  const sluitRij = (zaak: number, rij: Bekend<R>): void => {
    const waarden: Waarden = [rij.bekendTot];
    zetLigging(waarden, rij);
    zetSleutel(waarden, zaak, rij);
    sluit.run(...waarden);
  };
  return {
    voegToe,
    pasToe: (zaak, { gewist, gesloten, nieuw: erbij }) => {
      for (const rij of gewist) wisRij(zaak, rij);
      for (const rij of gesloten) sluitRij(zaak, rij);
      voegToe(zaak, erbij);
    },
    verwijderVan: (zaak) => void verwijder.run(zaak),
  };
};
