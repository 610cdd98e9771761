import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Bekend, Wijziging } from '@tijdig/projections';
import type { Sleutels } from './sleutels.ts';
import type { Tabel } from './tabel.ts';

/** Writes one kind of row. `zaak` is the number of the zaak. */
export type Rijschrijver<R> = Readonly<{
  pasToe(zaak: number, wijziging: Wijziging<R>): void;
  voegToe(zaak: number, rijen: readonly Bekend<R>[]): void;
  verwijderVan(zaak: number): void;
}>;

const LIGGING = ['knoop', 'van', 'tot'];

const isWaarde = (kolom: string): string => `${kolom} = ?`;

const teksten = <R>({ naam, sleutel, inhoud, ligging }: Tabel<R>) => {
  const hangt = ligging ? LIGGING : [];
  const kolommen = ['zaak', ...sleutel.kolommen, 'bekendVan', 'bekendTot', ...inhoud.kolommen, ...hangt];
  const dezeRij = ['zaak', ...sleutel.kolommen, 'bekendVan'].map(isWaarde).join(' AND ');
  return {
    nieuw: `INSERT INTO ${naam} (${kolommen.join(', ')}) VALUES (${kolommen.map(() => '?').join(', ')})`,
    sluit: `UPDATE ${naam} SET ${['bekendTot', ...hangt].map(isWaarde).join(', ')} WHERE ${dezeRij}`,
    wis: `DELETE FROM ${naam} WHERE ${dezeRij}`,
    verwijder: `DELETE FROM ${naam} WHERE zaak = ?${sleutel.kolommen.includes('lijn') ? ' AND lijn IN (SELECT id FROM lijn)' : ''}`,
  };
};

const plaats = <R>({ ligging }: Tabel<R>, rij: Bekend<R>): readonly SQLInputValue[] => {
  if (!ligging) return [];
  const plek = ligging(rij);
  return plek ? [plek.knoop, plek.van, plek.tot] : [null, null, null];
};

export const rijschrijver = <R>(db: DatabaseSync, tabel: Tabel<R>, sleutels: Sleutels): Rijschrijver<R> => {
  const sql = teksten(tabel);
  const [nieuw, sluit, wis] = [db.prepare(sql.nieuw), db.prepare(sql.sluit), db.prepare(sql.wis)];
  const verwijder = db.prepare(sql.verwijder);

  const sleutelVan = (zaak: number, rij: Bekend<R>) => [zaak, ...tabel.sleutel.van(rij, sleutels), rij.bekendVan];
  const voegToe = (zaak: number, rijen: readonly Bekend<R>[]) => {
    for (const rij of rijen)
      nieuw.run(...sleutelVan(zaak, rij), rij.bekendTot, ...tabel.inhoud.van(rij), ...plaats(tabel, rij));
  };
  return {
    voegToe,
    pasToe: (zaak, wijziging) => {
      for (const rij of wijziging.gewist) wis.run(...sleutelVan(zaak, rij));
      for (const rij of wijziging.gesloten) sluit.run(rij.bekendTot, ...plaats(tabel, rij), ...sleutelVan(zaak, rij));
      voegToe(zaak, wijziging.nieuw);
    },
    verwijderVan: (zaak) => void verwijder.run(zaak),
  };
};
