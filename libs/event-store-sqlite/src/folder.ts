import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files in a data folder that belong to the log. */
export type LogFiles = Readonly<{ folder: string; log: string; wal: string; lock: string; seal: string }>;

export const filesIn = (folder: string): LogFiles => {
  const log = join(folder, 'log.sqlite');
  return { folder, log, wal: `${log}-wal`, lock: join(folder, 'tijdig.lock'), seal: join(folder, 'log.zegel') };
};

/** Makes the creation, renaming or removal of a file survive a power cut; Windows cannot open a folder for it. */
export const syncFolder = (folder: string): void => {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

export const makeFolder = (folder: string): void => {
  mkdirSync(folder, { recursive: true });
};

export const sizeOf = (path: string): number => (existsSync(path) ? statSync(path).size : 0);

/** Is everything in the one file? Not after a crash, nor where a reader or a full disk was in the way of the close. */
export const isWhole = ({ wal }: LogFiles): boolean => sizeOf(wal) === 0;
