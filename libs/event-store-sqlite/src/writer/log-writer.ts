import type { DatabaseSync } from 'node:sqlite';
import { StoreUnusable, type OutcomeUnknown, type StoreUnavailable } from '@tijdig/event-store';
import { openForWriting, pragma, type Durability } from '../connection.ts';
import { failedCommit, unavailable } from '../faults.ts';
import { Ledger } from './ledger.ts';
import type { AppendRequest, Outcome } from './protocol.ts';
import { failureOf, refusalOf } from './refusal.ts';

const SYNCHRONOUS: Readonly<Record<Durability, number>> = { OFF: 0, NORMAL: 1, FULL: 2 };

type Open = Readonly<{ db: DatabaseSync; ledger: Ledger }>;

const refuseAll = (requests: readonly AppendRequest[], failure: StoreUnavailable | OutcomeUnknown): Outcome[] =>
  requests.map(({ id }) => ({ id, refusal: failureOf(failure) }));

/** One append judged: what it recorded, or why not. A failure of the store itself is thrown on. */
const attempt = (ledger: Ledger, request: AppendRequest): Outcome => {
  try {
    const placed = ledger.append(request);
    return { id: request.id, position: ledger.position, placed };
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return { id: request.id, refusal };
  }
};

/** The one connection that writes: a group of appends becomes one transaction and one flush. */
export class LogWriter {
  private readonly path: string;
  private readonly durability: Durability;
  private current: Open | undefined;
  private proven = false;

  constructor(path: string, durability: Durability = 'FULL') {
    this.path = path;
    this.durability = durability;
    this.open();
  }

  /**
   * Judges each append by itself; what is accepted is recorded together and is durable when this returns. When the
   * store fails, all are refused, the conflicts too: they were judged against what is not recorded after all.
   */
  write(requests: readonly AppendRequest[]): readonly Outcome[] {
    let outcomes: Outcome[];
    try {
      const { ledger } = this.open();
      ledger.begin();
      outcomes = requests.map((request) => attempt(ledger, request));
      if (!outcomes.some((outcome) => 'placed' in outcome && outcome.placed.length > 0)) {
        ledger.rollBack();
        return outcomes;
      }
    } catch (error) {
      this.drop();
      return refuseAll(requests, unavailable(error));
    }
    const failure = this.commit();
    return failure ? refuseAll(requests, failure) : outcomes;
  }

  /**
   * Moves what is committed to the main file, as far as no reader is in the way. What could not be moved stays safe in
   * the write-ahead file and is tried again later, on a new connection.
   */
  checkpoint(mode: 'PASSIVE' | 'TRUNCATE'): void {
    try {
      this.current?.db.exec(`PRAGMA wal_checkpoint(${mode})`);
    } catch {
      this.drop();
    }
  }

  /** Somebody who is reading keeps it from emptying the write-ahead file; that is no reason to wait long. */
  close(): void {
    this.current?.db.exec('PRAGMA busy_timeout=500');
    this.checkpoint('TRUNCATE');
    this.drop();
  }

  /** A connection on which a flush failed is not used again: what is on the disk decides what was recorded. */
  private commit(): StoreUnavailable | OutcomeUnknown | undefined {
    const { db, ledger } = this.open();
    try {
      ledger.commit();
    } catch (error) {
      this.drop();
      return failedCommit(error);
    }
    this.prove(db);
    return undefined;
  }

  private open(): Open {
    if (!this.current) {
      const db = openForWriting(this.path, this.durability);
      this.current = { db, ledger: new Ledger(db) };
      this.proven = false;
    }
    return this.current;
  }

  /** Closing rolls back what was not committed. */
  private drop(): void {
    this.current?.db.close();
    this.current = undefined;
  }

  /** Some builds of SQLite fall back to NORMAL in WAL mode, and only after the first write. */
  private prove(db: DatabaseSync): void {
    if (this.proven) return;
    const [mode, level] = [pragma(db, 'journal_mode'), pragma(db, 'synchronous')];
    if (mode !== 'wal' || level !== SYNCHRONOUS[this.durability])
      throw new StoreUnusable(
        `Deze SQLite bewaart niet veilig (journal_mode=${mode}, synchronous=${level}). Gebruik de Node die Tijdig noemt.`,
      );
    this.proven = true;
  }
}
