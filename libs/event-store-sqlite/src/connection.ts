import { pathToFileURL } from 'node:url';
import { DatabaseSync, type DatabaseSyncOptions } from 'node:sqlite';
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

/** Opens and sets, or leaves nothing open: the first pragma is what finds that a file is no database. */
const opened = (path: string | URL, options: DatabaseSyncOptions, pragmas: string): DatabaseSync => {
  requireSafeSqlite(process.versions['sqlite']);
  const db = new DatabaseSync(path, { timeout: 5000, ...options });
  try {
    db.exec(`${pragmas} ${COMMON}`);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

/** A connection that can only read; what it reads is never older than the last commit at that moment. */
export const openForReading = (path: string): DatabaseSync =>
  opened(path, { readOnly: true }, 'PRAGMA cache_size=-16000;');

/** A closed file that nobody may write to: read without locks and without leaving files beside it. */
export const openImmutable = (path: string): DatabaseSync => {
  const url = pathToFileURL(path);
  url.searchParams.set('immutable', '1');
  return opened(url, { readOnly: true }, '');
};

export type Durability = 'FULL' | 'NORMAL' | 'OFF';

/**
 * A connection that writes. Each commit is flushed (`fullfsync`: on macOS to the medium too); moving the log to the
 * main file is left to the caller; REPLACE fires the triggers that forbid deletion.
 */
export const openForWriting = (path: string, durability: Durability = 'FULL'): DatabaseSync =>
  opened(
    path,
    {},
    `PRAGMA page_size=4096; PRAGMA journal_mode=WAL; PRAGMA synchronous=${durability}; PRAGMA fullfsync=ON; PRAGMA checkpoint_fullfsync=ON;
     PRAGMA wal_autocheckpoint=0; PRAGMA recursive_triggers=ON; PRAGMA cache_size=-64000;`,
  );

export const pragma = (db: DatabaseSync, name: string): unknown => db.prepare(`PRAGMA ${name}`).get()?.[name];
