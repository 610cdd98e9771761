import { statfsSync } from 'node:fs';
import { StoreUnusable } from '@tijdig/event-store';
import { isFull } from '../faults.ts';

/** The seal, the manifest, and what a file system needs for itself. */
const MARGIN = 1 << 20;

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1).replace('.', ',');

/** Better refused before than found out when half of it is written. */
export const requireRoom = (folder: string, bytes: number): void => {
  const { bavail, bsize } = statfsSync(folder);
  const [needed, free] = [bytes + MARGIN, bavail * bsize];
  if (free >= needed) return;
  throw new StoreUnusable(
    `Er is te weinig ruimte in ${folder}: nodig is ${megabytes(needed)} MB, vrij is ${megabytes(free)} MB. ` +
      'Maak ruimte vrij of kies een andere schijf. Er is niets geschreven.',
  );
};

/** Somebody else may have taken the room in the meantime. */
export const asFullDisk = (error: unknown, folder: string): unknown => {
  if (!isFull(error) && (Object(error) as NodeJS.ErrnoException).code !== 'ENOSPC') return error;
  return new StoreUnusable(`De schijf van ${folder} is vol geraakt. Wat half geschreven was, is weer weggehaald.`, {
    cause: error,
  });
};
