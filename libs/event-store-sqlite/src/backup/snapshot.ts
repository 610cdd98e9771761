import { backup, type DatabaseSync } from 'node:sqlite';
import type { SealedHead } from '../seal/seal.ts';
import { openForReading } from '../connection.ts';
import { Queries } from '../reader/queries.ts';
import { logIdOf, requireFormat } from '../schema.ts';

/** Pages between two reports; copying itself happens on a thread of its own. */
const PAGES = 2000;
const PAGE_BYTES = 4096;

export type Copying = (doneBytes: number, totalBytes: number) => void;

const headOf = (db: DatabaseSync): SealedHead => {
  const head = new Queries(db).head();
  return { logId: logIdOf(db), positie: head?.positie ?? 0, hash: head?.hash ?? '' };
};

/**
 * Copies the log as it is at one moment, beside whoever writes it: one read transaction from beginning to end, or every
 * append would make SQLite begin the copy anew. Answers where the log stood.
 */
export const copySnapshot = async (log: string, target: string, copying: Copying): Promise<SealedHead> => {
  const db = openForReading(log);
  try {
    requireFormat(db, log);
    db.exec('BEGIN');
    const head = headOf(db);
    await backup(db, target, {
      rate: PAGES,
      progress: ({ totalPages, remainingPages }) =>
        copying((totalPages - remainingPages) * PAGE_BYTES, totalPages * PAGE_BYTES),
    });
    db.exec('COMMIT');
    return head;
  } finally {
    db.close();
  }
};
