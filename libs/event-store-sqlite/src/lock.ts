import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { StoreUnusable } from '@tijdig/event-store';
import { isBusy, messageOf } from './faults.ts';
import type { LogFiles } from './folder.ts';

const PATIENCE_MS = 300;

/** Kept from the garbage collector, which would close the connection and so give the lock away while we write. */
const held = new Set<DatabaseSync>();

const letGo = (db: DatabaseSync): void => {
  if (held.delete(db)) db.close();
};

/** The right to write in a folder, held until released. */
export type FolderLock = Readonly<{ release: () => void }>;

/** Somebody who only looks whether it is free holds it for a moment, so a little patience is due. */
const hold = (path: string, patienceMs: number): DatabaseSync => {
  const db = new DatabaseSync(path, { timeout: patienceMs });
  try {
    db.exec('PRAGMA journal_mode=MEMORY; PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE;');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

/**
 * One writer a folder, also within a process. The operating system drops the lock with the process, however that
 * ends, so nothing needs cleaning up after a crash. It also drops the lock when this process opens and closes the file
 * by any other way than SQLite: never copy or read it here.
 */
export const lockFolder = ({ folder, lock }: LogFiles): FolderLock => {
  try {
    const db = hold(lock, PATIENCE_MS);
    held.add(db);
    return { release: () => letGo(db) };
  } catch (cause) {
    if (!isBusy(cause)) throw new StoreUnusable(`${lock} is niet te openen: ${messageOf(cause)}`, { cause });
    throw new StoreUnusable(
      `De gegevensmap ${folder} is al in gebruik door een Tijdig dat draait. Stop dat eerst, of kies een andere map.`,
      { cause },
    );
  }
};

/** Is there somebody who writes in this folder now? */
export const isLocked = ({ lock }: LogFiles): boolean => {
  if (!existsSync(lock)) return false;
  try {
    hold(lock, 0).close();
    return false;
  } catch (error) {
    return isBusy(error);
  }
};
