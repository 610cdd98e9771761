import { existsSync } from 'node:fs';
import { StoreUnusable, type EventStoreReader, type Upcasters } from '@tijdig/event-store';
import { openForReading } from '../connection.ts';
import { filesIn } from '../folder.ts';
import { requireFormat } from '../schema.ts';
import { SqliteReader } from './reader.ts';

export type ClosableReader = EventStoreReader & Readonly<{ close(): Promise<void> }>;

/** Reads the log in a folder beside whoever writes it, from any thread or process; it can never write. */
export const openReader = async ({
  folder,
  upcasters = {},
}: Readonly<{ folder: string; upcasters?: Upcasters }>): Promise<ClosableReader> => {
  const { log } = filesIn(folder);
  if (!existsSync(log))
    throw new StoreUnusable(`In ${folder} staat geen logboek (${log}). Start Tijdig eerst, of kies een andere map.`);
  const db = openForReading(log);
  try {
    requireFormat(db, log);
    return new SqliteReader(db, upcasters);
  } catch (error) {
    db.close();
    throw error;
  }
};
