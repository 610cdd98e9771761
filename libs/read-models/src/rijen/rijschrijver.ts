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
/** Rows in one statement: a call costs about as much as the row it inserts. */
const BUNDEL = 8;

const isWaarde = (kolom: string): string => `${kolom} = ?`;

const teksten = <R>({ naam, sleutel, inhoud, ligging }: Tabel<R>) => {
  const hangt = ligging ? LIGGING : [];
  const kolommen = ['zaak', ...sleutel.kolommen, 'bekendVan', 'bekendTot', ...inhoud.kolommen, ...hangt];
  const rij = `(${kolommen.map(() => '?').join(', ')})`;
  const nieuw = (aantal: number) =>
    `INSERT INTO ${naam} (${kolommen.join(', ')}) VALUES ${Array.from({ length: aantal }, () => rij).join(', ')}`;
  const dezeRij = ['zaak', ...sleutel.kolommen, 'bekendVan'].map(isWaarde).join(' AND ');
  const perLijn = sleutel.kolommen.includes('lijn') ? ' AND lijn IN (SELECT id FROM lijn)' : '';
  return {
    nieuw: nieuw(1),
    nieuweBundel: nieuw(BUNDEL),
    sluit: `UPDATE ${naam} SET ${['bekendTot', ...hangt].map(isWaarde).join(', ')} WHERE ${dezeRij}`,
    wis: `DELETE FROM ${naam} WHERE ${dezeRij}`,
    verwijder: `DELETE FROM ${naam} WHERE zaak = ?${perLijn}`,
  };
};

type Waarden = SQLInputValue[];

export const rijschrijver = <R>(db: DatabaseSync, tabel: Tabel<R>, sleutels: Sleutels): Rijschrijver<R> => {
  const sql = teksten(tabel);
  const [nieuw, nieuweBundel] = [db.prepare(sql.nieuw), db.prepare(sql.nieuweBundel)];
  const [sluit, wis, verwijder] = [db.prepare(sql.sluit), db.prepare(sql.wis), db.prepare(sql.verwijder)];

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
  const zet = (waarden: Waarden, zaak: number, rij: Bekend<R>): void => {
    zetSleutel(waarden, zaak, rij);
    waarden.push(rij.bekendTot);
    tabel.inhoud.zet(waarden, rij);
    zetLigging(waarden, rij);
  };
  const voegToe = (zaak: number, rijen: readonly Bekend<R>[]): void => {
    for (let i = 0; i < rijen.length;) {
      const aantal = rijen.length - i < BUNDEL ? 1 : BUNDEL;
      const waarden: Waarden = [];
      for (const rij of rijen.slice(i, i + aantal)) zet(waarden, zaak, rij);
      (aantal === BUNDEL ? nieuweBundel : nieuw).run(...waarden);
      i += aantal;
    }
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
