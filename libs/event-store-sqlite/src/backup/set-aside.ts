import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { StoreUnusable } from '@tijdig/event-store';
import { openForWriting } from '../connection.ts';
import { isDamage } from '../faults.ts';
import { sizeOf, syncFolder, type LogFiles } from '../folder.ts';
import { syncFile } from './durable.ts';
import { companionsIn, type Companions } from './companions.ts';

/** Moves what is in the write-ahead file to the log, so that the log is one file; a damaged log stays as it is. */
const settle = ({ log, wal }: LogFiles): void => {
  if (!existsSync(wal)) return;
  try {
    const db = openForWriting(log);
    try {
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } finally {
      db.close();
    }
  } catch (error) {
    if (!isDamage(error)) throw error;
    return;
  }
  // The last one that closes removes the write-ahead file.
  if (existsSync(wal))
    throw new StoreUnusable(`Een ander programma leest nog in ${log}. Stop dat eerst, en probeer het dan opnieuw.`);
};

/** A second name for the same bytes: the log keeps its own until the new one takes it. */
const alsoAs = (path: string, other: string): void => {
  try {
    linkSync(path, other);
  } catch {
    copyFileSync(path, other);
    syncFile(other);
  }
};

/**
 * Keeps the log that is to be replaced in a folder within its own, as a data folder that can be opened. Up to here the
 * old log is in use; only of a damaged one the write-ahead file has gone, for it may never meet another log.
 */
export const setAside = (files: LogFiles, name: string, companions: Companions): string => {
  const { folder, log, wal, seal } = files;
  settle(files);
  const kept = join(folder, name);
  mkdirSync(kept);
  for (const path of [log, wal, ...companionsIn(companions, folder).map((name) => join(folder, name))])
    if (sizeOf(path) > 0) alsoAs(path, join(kept, basename(path)));
  if (existsSync(seal)) renameSync(seal, join(kept, basename(seal)));
  syncFolder(kept);
  for (const path of [wal, `${log}-shm`]) rmSync(path, { force: true });
  syncFolder(folder);
  return kept;
};
