import { pathToFileURL } from 'node:url';
import { DatabaseSync } from 'node:sqlite';
import { StoreUnusable } from '@tijdig/event-store';

/** Before this version a checkpoint and a write at the same moment could lose committed frames (the WAL-reset bug). */
const OLDEST_SAFE = [3, 51, 3] as const;

/** Refuses a SQLite that can lose what was acknowledged. */
export const requireSafeSqlite = (version: string | undefined): void => {
  const parts = (version ?? '0').split('.').map(Number);
  const difference = OLDEST_SAFE.map((oldest, index) => (parts[index] ?? 0) - oldest).find((step) => step !== 0) ?? 0;
  if (difference >= 0) return;
  const safe = OLDEST_SAFE.join('.');
  throw new StoreUnusable(
    `SQLite ${version} kan vastgelegde gebeurtenissen verliezen. Tijdig heeft SQLite ${safe} of nieuwer nodig: werk Node bij.`,
  );
};

const COMMON = 'PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA foreign_keys=ON;';

/** A connection that can only read; what it has read is never older than the last commit at that moment. */
export const openForReading = (path: string): DatabaseSync => {
  requireSafeSqlite(process.versions['sqlite']);
  const db = new DatabaseSync(path, { readOnly: true, timeout: 5000 });
  db.exec(`${COMMON} PRAGMA cache_size=-16000;`);
  return db;
};

/** A closed file that nobody may write to: read without locks and without leaving files beside it. */
export const openImmutable = (path: string): DatabaseSync => {
  const url = pathToFileURL(path);
  url.searchParams.set('immutable', '1');
  const db = new DatabaseSync(url, { readOnly: true });
  db.exec(COMMON);
  return db;
};

export type Durability = 'FULL' | 'NORMAL' | 'OFF';

/**
 * A connection that writes. Each commit is flushed (`fullfsync`: on macOS to the medium too); moving the log to the
 * main file is left to the caller; REPLACE fires the triggers that forbid deletion.
 */
export const openForWriting = (path: string, durability: Durability = 'FULL'): DatabaseSync => {
  requireSafeSqlite(process.versions['sqlite']);
  const db = new DatabaseSync(path, { timeout: 5000 });
  db.exec(
    `PRAGMA journal_mode=WAL; PRAGMA synchronous=${durability}; PRAGMA fullfsync=ON; PRAGMA checkpoint_fullfsync=ON;
     PRAGMA wal_autocheckpoint=0; PRAGMA recursive_triggers=ON; PRAGMA cache_size=-64000; ${COMMON}`,
  );
  return db;
};

export const pragma = (db: DatabaseSync, name: string): unknown => db.prepare(`PRAGMA ${name}`).get()?.[name];
