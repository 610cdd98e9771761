import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { kolommenVan } from './rijwaarden.ts';
import type { Tabel } from './tabel.ts';

/** Rows in one statement: a call costs about as much as the row it inserts. */
const BUNDEL = 8;

/** The values of rows one after the other; of numbers alone, NaN is NULL (SQLite takes it for that). */
export type Rijwaarden = readonly SQLInputValue[] | Float64Array;

/** Inserts any number of new rows of a table. */
export const invoeger = <R, W>(db: DatabaseSync, tabel: Tabel<R, W>): ((waarden: Rijwaarden) => void) => {
  const kolommen = kolommenVan(tabel);
  const rij = `(${kolommen.map(() => '?').join(', ')})`;
  const sql = (aantal: number): string =>
    `INSERT INTO ${tabel.naam} (${kolommen.join(', ')}) VALUES ${Array.from({ length: aantal }, () => rij).join(', ')}`;
  const [een, bundel] = [db.prepare(sql(1)), db.prepare(sql(BUNDEL))];
  const [breedte, bundelbreedte] = [kolommen.length, kolommen.length * BUNDEL];

  return (waarden) => {
    let i = 0;
    for (; i + bundelbreedte <= waarden.length; i += bundelbreedte)
      bundel.run(...(waarden.slice(i, i + bundelbreedte) as SQLInputValue[]));
    for (; i < waarden.length; i += breedte) een.run(...(waarden.slice(i, i + breedte) as SQLInputValue[]));
  };
};
