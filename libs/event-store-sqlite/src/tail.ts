import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { sizeOf, type LogFiles } from './folder.ts';

const PIECE = 1 << 16;

/**
 * Puts on the disk what a crash left in the write-ahead file, before anybody is told that it is recorded. Its own flush
 * may have failed, and then the system holds for written what is not on the disk, and no later flush brings it: only
 * writing the same bytes once more does.
 */
export const rewriteTail = ({ wal }: LogFiles): void => {
  if (sizeOf(wal) === 0) return;
  const handle = openSync(wal, 'r+');
  try {
    const piece = Buffer.alloc(PIECE);
    for (let at = 0, read; (read = readSync(handle, piece, 0, PIECE, at)) > 0;)
      at += writeSync(handle, piece, 0, read, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};
