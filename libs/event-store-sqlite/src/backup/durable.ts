import { createHash } from 'node:crypto';
import { closeSync, createReadStream, fsyncSync, openSync } from 'node:fs';
import { chmod, copyFile } from 'node:fs/promises';

/** Only what is flushed survives a power cut. */
export const syncFile = (path: string): void => {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Ours alone, and writable: a backup may lie on a medium where everything is read-only. */
export const copyDurably = async (from: string, to: string): Promise<void> => {
  await copyFile(from, to);
  await chmod(to, 0o600);
  syncFile(to);
};

export const sha256OfFile = async (path: string): Promise<string> => {
  const sum = createHash('sha256');
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 20 })) sum.update(bytes as Buffer);
  return sum.digest('hex');
};
