import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { Moment } from '@tijdig/kernel';
import {
  StoreUnusable,
  type Appended,
  type EventStore,
  type Head,
  type StreamAppend,
  type Upcasters,
} from '@tijdig/event-store';
import { openForReading, openForWriting, type Durability } from './connection.ts';
import { isDamage } from './faults.ts';
import { filesIn, isWhole, makeFolder, syncFolder, type LogFiles } from './folder.ts';
import { lockFolder, type FolderLock } from './lock.ts';
import { SqliteReader } from './reader/reader.ts';
import { Queries } from './reader/queries.ts';
import { logIdOf, prepareSchema } from './schema.ts';
import { breakSeal, readSeal, readSealedEnd, sealLog, type SealedEnd, type SealedHead } from './seal/seal.ts';
import { rewriteTail } from './tail.ts';
import { Writer, type WriterStats } from './writer/writer.ts';

export type OpenStoreOptions = Readonly<{
  folder: string;
  clock?: () => Moment;
  upcasters?: Upcasters;
  /** Only for tests that prove what FULL is for. */
  durability?: Durability;
}>;

/** The embedded store: one writing thread, and a reader on the caller's own. */
export class SqliteStore extends SqliteReader implements EventStore {
  readonly folder: string;
  private readonly files: LogFiles;
  private readonly lock: FolderLock;
  private readonly writer: Writer;
  private closed: Promise<void> | undefined;

  constructor(db: DatabaseSync, files: LogFiles, lock: FolderLock, options: Omit<OpenStoreOptions, 'folder'>) {
    super(db, options.upcasters);
    const { clock = Date.now, durability = 'FULL' } = options;
    this.folder = files.folder;
    this.files = files;
    this.lock = lock;
    this.writer = new Writer({ path: files.log, logId: this.logId, clock, durability });
  }

  async ready(): Promise<void> {
    try {
      await this.writer.ready();
    } catch (error) {
      await super.close();
      throw error;
    }
  }

  append(appends: readonly StreamAppend[]): Promise<Appended> {
    return this.writer.append(appends);
  }

  stats(): WriterStats {
    return this.writer.stats();
  }

  /** Records what is waiting, moves everything to the one file, seals it, and lets the folder go. */
  override close(): Promise<void> {
    this.closed ??= this.finish();
    return this.closed;
  }

  private async finish(): Promise<void> {
    try {
      await this.writer.stop();
      const head = await this.head();
      // The writer goes last: the last connection that may write removes the write-ahead file.
      await super.close();
      await this.writer.close();
      if (isWhole(this.files)) await sealLog(this.files, this.sealedAt(head));
    } finally {
      this.lock.release();
    }
  }

  private sealedAt(head: Head): SealedHead {
    return { logId: this.logId, positie: Number(head?.position ?? 0n), hash: head?.hash ?? '' };
  }
}

/** A log that was replaced or cut off while it was closed is not written on as if nothing happened. */
const requireSealedEnd = (files: LogFiles, db: DatabaseSync): void => {
  const head = new Queries(db).head();
  const standsAt = (seal: SealedEnd): boolean =>
    seal.logId === logIdOf(db) &&
    seal.positie === (head?.positie ?? 0) &&
    seal.hash === (head?.hash ?? '') &&
    seal.grootte === statSync(files.log).size;
  const sealed = readSealedEnd(files);
  if (sealed && standsAt(sealed)) return;
  const whole = readSeal(files);
  if (!whole || whole === 'onleesbaar' || standsAt(whole)) return;
  throw new StoreUnusable(
    `${files.log} is veranderd sinds het werd afgesloten. Draai \`tijdig verifieer\`. ` +
      `Zette u zelf een reservekopie terug? Verwijder dan ${files.seal}.`,
  );
};

const prepare = (files: LogFiles): void => {
  rewriteTail(files);
  let db: DatabaseSync | undefined;
  try {
    db = openForWriting(files.log);
    prepareSchema(db, files.log);
    requireSealedEnd(files, db);
  } catch (cause) {
    if (!isDamage(cause)) throw cause;
    throw new StoreUnusable(
      `${files.log} is geen leesbaar logboek: het is beschadigd of van iets anders. Zet een reservekopie terug.`,
      { cause },
    );
  } finally {
    db?.close();
  }
};

/** Opens the log in a folder for writing and reading; makes both when they are not there. */
export const openStore = async ({ folder, ...options }: OpenStoreOptions): Promise<SqliteStore> => {
  const files = filesIn(folder);
  makeFolder(folder);
  const lock = lockFolder(files);
  try {
    prepare(files);
    breakSeal(files);
    syncFolder(folder);
    const store = new SqliteStore(openForReading(files.log), files, lock, options);
    await store.ready();
    return store;
  } catch (error) {
    lock.release();
    throw error;
  }
};
