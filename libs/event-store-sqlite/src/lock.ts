import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { StoreUnusable } from '@tijdig/event-store';
import { isBusy, messageOf } from './faults.ts';
import type { LogFiles } from './folder.ts';

/** The right to write in a folder, held until released. */
export type FolderLock = Readonly<{ release: () => void }>;

const hold = (path: string): DatabaseSync => {
  const db = new DatabaseSync(path, { timeout: 0 });
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
 * ends, so nothing needs cleaning up after a crash.
 */
export const lockFolder = ({ folder, lock }: LogFiles): FolderLock => {
  try {
    const db = hold(lock);
    return { release: () => db.close() };
  } catch (cause) {
    if (!isBusy(cause)) throw new StoreUnusable(`${lock} is niet te openen: ${messageOf(cause)}`, { cause });
    throw new StoreUnusable(
      `De gegevensmap ${folder} is al in gebruik door een Tijdig dat draait. Stop dat eerst, of kies een andere map.`,
      { cause },
    );
  }
};

/** Is there somebody who writes in this folder now? */
export const isLocked = (files: LogFiles): boolean => {
  if (!existsSync(files.lock)) return false;
  try {
    lockFolder(files).release();
    return false;
  } catch {
    return true;
  }
};
