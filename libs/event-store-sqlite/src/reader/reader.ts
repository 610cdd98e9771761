import type { DatabaseSync } from 'node:sqlite';
import {
  Wake,
  follow,
  isoOf,
  upcast,
  type EventStoreReader,
  type Head,
  type LogRange,
  type Page,
  type Position,
  type RecordedEvent,
  type StreamRange,
  type StreamStart,
  type Upcasters,
} from '@tijdig/event-store';
import { logIdOf } from '../schema.ts';
import { eventOf, type Row } from '../row.ts';
import { Bell } from './bell.ts';
import { readPage, startsPage } from './pages.ts';
import { Queries } from './queries.ts';

const POLL_MS = 250;

/** Reads a log through a connection of its own, beside whoever writes it. */
export class SqliteReader implements EventStoreReader {
  readonly logId: string;
  private readonly db: DatabaseSync;
  private readonly queries: Queries;
  private readonly upcasters: Upcasters;
  private readonly wake = new Wake();
  private readonly bell: Bell;
  private readonly closing = new AbortController();

  constructor(db: DatabaseSync, upcasters: Upcasters = {}) {
    this.db = db;
    this.upcasters = upcasters;
    this.logId = logIdOf(db);
    this.queries = new Queries(db);
    this.bell = new Bell(this.logId);
    this.bell.wakes(this.wake);
  }

  async readStream(stream: string, range: StreamRange = {}): Promise<readonly RecordedEvent[]> {
    return this.events(this.queries.stream(stream, range), range.raw);
  }

  async readAll(range: LogRange = {}): Promise<readonly RecordedEvent[]> {
    return this.events((await readPage(this.queries, range)).rows, range.raw);
  }

  async streams(range: LogRange = {}): Promise<readonly StreamStart[]> {
    return startsPage(this.queries, range);
  }

  async readAt(position: Position): Promise<RecordedEvent | undefined> {
    const row = this.queries.row(Number(position));
    return row && this.events([row])[0];
  }

  subscribe(range: LogRange & Readonly<{ signal: AbortSignal }>): AsyncIterable<readonly RecordedEvent[]> {
    const signal = AbortSignal.any([range.signal, this.closing.signal]);
    const read = (after: Position | undefined) => this.followingPage({ ...range, after: after ?? 0n });
    return follow({ after: range.after ?? 0n, read, wake: this.wake, signal, pollMs: POLL_MS });
  }

  async head(): Promise<Head> {
    const head = this.queries.head();
    return head && { position: BigInt(head.positie), recordedAt: isoOf(head.moment), hash: head.hash };
  }

  async close(): Promise<void> {
    if (this.closing.signal.aborted) return;
    this.closing.abort();
    this.bell.close();
    this.db.close();
  }

  /** Closing may fall in the middle of a long page: then there is nothing more to follow. */
  private async followingPage(range: LogRange & Readonly<{ after: Position }>): Promise<Page> {
    try {
      const { rows, through } = await readPage(this.queries, range);
      return { events: this.events(rows, range.raw), through: BigInt(through) };
    } catch (error) {
      if (this.closing.signal.aborted) return { events: [], through: range.after };
      throw error;
    }
  }

  private events(rows: readonly Row[], raw = false): readonly RecordedEvent[] {
    return raw ? rows.map(eventOf) : rows.map((row) => upcast(this.upcasters, eventOf(row)));
  }
}
