import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { Moment } from '@tijdig/kernel';
import {
  EventIdExists,
  WrongExpectedRevision,
  hashOfLink,
  momentOfAppend,
  momentOfEvent,
  nextLink,
} from '@tijdig/event-store';
import { isConstraint } from '../faults.ts';
import { nextLogHash, readLogHead, type LogHead } from './log-head.ts';
import type { AppendRequest, EncodedAppend, EncodedEvent, Placed } from './protocol.ts';

type StreamHead = Readonly<{ revisie: number; hash: string; moment: Moment }>;
type Moments = Readonly<{ now: Moment; append: Moment }>;

const INSERT = `INSERT INTO log (positie, stream, revisie, eventId, type, schemaVersie, gebeurdOp, geregistreerdOp,
  logMoment, data, metadata, vorigeHash, hash, logHash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** The statements of the writing connection, and where the log stands with what is not committed yet. */
export class Ledger {
  private readonly db: DatabaseSync;
  private readonly insert: StatementSync;
  private readonly streamHead: StatementSync;
  private readonly eventId: StatementSync;
  private readonly control: Readonly<Record<'begin' | 'commit' | 'savepoint' | 'release', StatementSync>>;
  private committed: LogHead;
  private head: LogHead;

  constructor(db: DatabaseSync) {
    this.db = db;
    this.control = {
      begin: db.prepare('BEGIN IMMEDIATE'),
      commit: db.prepare('COMMIT'),
      savepoint: db.prepare('SAVEPOINT opdracht'),
      release: db.prepare('RELEASE opdracht'),
    };
    this.insert = db.prepare(INSERT);
    this.streamHead = db.prepare(
      'SELECT revisie, hash, geregistreerdOp AS moment FROM log WHERE stream = ? ORDER BY revisie DESC LIMIT 1',
    );
    this.eventId = db.prepare('SELECT 1 FROM log WHERE eventId = ?');
    this.committed = this.head = readLogHead(db);
  }

  get position(): number {
    return this.head.positie;
  }

  begin(): void {
    this.control.begin.run();
  }

  commit(): void {
    this.control.commit.run();
    this.committed = this.head;
  }

  /** All of an append or nothing of it; its neighbours in the transaction do not notice. */
  append({ now, appends }: AppendRequest): readonly Placed[] {
    const before = this.head;
    const moments = { now, append: momentOfAppend({ now, last: before.moment }) };
    // One statement is all or nothing by itself; a savepoint would add a tenth to its cost.
    const guarded = appends.length > 1 || appends.some(({ events }) => events.length > 1);
    if (guarded) this.control.savepoint.run();
    try {
      const placed = appends.flatMap((append) => this.write(append, moments));
      if (guarded) this.control.release.run();
      return placed;
    } catch (error) {
      this.head = before;
      if (guarded && this.db.isTransaction) this.db.exec('ROLLBACK TO opdracht; RELEASE opdracht');
      throw error;
    }
  }

  /** SQLite rolls back by itself after some failures; then there is nothing left to undo. */
  rollBack(): void {
    this.head = this.committed;
    if (this.db.isTransaction) this.db.exec('ROLLBACK');
  }

  private write({ stream, expected, events }: EncodedAppend, moments: Moments): Placed[] {
    let head = this.streamHead.get(stream) as StreamHead | undefined;
    const actual = head?.revisie ?? 'no-stream';
    if (actual !== expected) throw new WrongExpectedRevision(stream, expected, actual);
    return events.map((event) => {
      const moment = momentOfEvent(event, stream, head?.moment, moments);
      const placed = this.record(stream, event, head, moment);
      head = { revisie: placed.revisie, hash: placed.hash, moment };
      return placed;
    });
  }

  private record(stream: string, event: EncodedEvent, previous: StreamHead | undefined, moment: Moment): Placed {
    const link = nextLink(stream, event, previous, moment);
    const hash = hashOfLink(link, event.data, event.metadata);
    const { positie, logMoment, logHash } = this.advance(moment, hash);
    this.store(event.eventId, [
      positie,
      stream,
      link.revisie,
      event.eventId,
      event.type,
      event.schemaVersie,
      link.gebeurdOp,
      moment,
      logMoment === moment ? null : logMoment,
      event.data,
      event.metadata,
      link.vorigeHash,
      hash,
      Buffer.from(logHash, 'hex'),
    ]);
    const { revisie, gebeurdOp, geregistreerdOp, vorigeHash } = link;
    return { positie, revisie, gebeurdOp, geregistreerdOp, vorigeHash, hash };
  }

  private advance(moment: Moment, hash: string): Readonly<{ positie: number; logMoment: Moment; logHash: string }> {
    const logMoment = Math.max(moment, this.head.moment ?? moment);
    const next = { positie: this.head.positie + 1, logMoment, logHash: nextLogHash(this.head.logHash, hash) };
    this.head = { positie: next.positie, moment: logMoment, logHash: next.logHash };
    return next;
  }

  private store(eventId: string, values: readonly SQLInputValue[]): void {
    try {
      this.insert.run(...values);
    } catch (error) {
      if (isConstraint(error) && this.eventId.get(eventId)) throw new EventIdExists(eventId);
      throw error;
    }
  }
}
