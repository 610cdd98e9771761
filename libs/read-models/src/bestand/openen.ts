import { DatabaseSync } from 'node:sqlite';
import { APPLICATION_ID, FORMAAT, INDEXEN, TABELLEN } from './schema.ts';

const VEILIG = 'PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;';
/** Disposable, so NORMAL: a power failure may cost the last batches, never the agreement of rows and checkpoint. */
const LEVEND =
  'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32768; PRAGMA journal_size_limit = 67108864;';
/** Nobody reads it before it is complete, and a broken-off rebuild is thrown away: no journal at all. */
const AANBOUW = `PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA cache_size = -16384;`;

const WACHT_MS = 5000;

/** The one writer of the live file. */
export const openSchrijver = (bestand: string): DatabaseSync => {
  const db = new DatabaseSync(bestand, { timeout: WACHT_MS });
  db.exec(VEILIG + LEVEND);
  return db;
};

/** A new file with empty tables, to be filled and then sealed. */
export const begin = (bestand: string): DatabaseSync => {
  // A defensive connection keeps its journal, whatever it is asked.
  const db = new DatabaseSync(bestand, { defensive: false });
  db.exec(`PRAGMA page_size = 8192; ${VEILIG} ${AANBOUW} ${TABELLEN}`);
  return db;
};

/** Makes the indexes and says whose file it is: without that it is not a read model. */
export const verzegel = (db: DatabaseSync): void => {
  // One by one: a thread that must stop ends between two.
  for (const index of INDEXEN) db.exec(index);
  db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${FORMAAT};`);
};

export const openLezer = (bestand: string): DatabaseSync => {
  const db = new DatabaseSync(bestand, { readOnly: true, timeout: WACHT_MS });
  db.exec(`${VEILIG} PRAGMA query_only = ON; PRAGMA cache_size = -65536;`);
  return db;
};

/** Is this a read model of today's format? Anything else, also what is no database at all, is not. */
export const isBruikbaar = (bestand: string): boolean => {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(bestand);
    const { application_id } = db.prepare('PRAGMA application_id').get() as { application_id: number };
    const { user_version } = db.prepare('PRAGMA user_version').get() as { user_version: number };
    return application_id === APPLICATION_ID && user_version === FORMAAT;
  } catch {
    return false;
  } finally {
    db?.close();
  }
};
