import type { Moment } from '@tijdig/kernel';
import type { NewEvent, Position, RecordedEvent, Revision } from './event.ts';

/** The revision a writer decided on; `no-stream` when the stream must not exist yet. There is no "any". */
export type ExpectedRevision = Revision | 'no-stream';

export type StreamAppend = Readonly<{ stream: string; expected: ExpectedRevision; events: readonly NewEvent[] }>;

/** What an append recorded: the events as they stand in the log, in the order given. */
export type Appended = Readonly<{ position: Position; events: readonly RecordedEvent[] }>;

export interface EventStoreWriter {
  /**
   * Records all events of all streams, or none, in the order given; resolves when they are durable. All get one
   * `geregistreerdOp`, unless they bring their own. A stream may come back later in the same append (imported lines
   * keep their order); `expected` then counts what went before. Rejects with WrongExpectedRevision, EventIdExists,
   * MomentRefused, InvalidEvent, NotCanonical or StoreUnavailable: nothing is recorded; after any other failure the outcome is
   * unknown and the same append may be tried again.
   */
  append(appends: readonly StreamAppend[]): Promise<Appended>;
}

export type StreamRange = Readonly<{
  /** First revision wanted (forward) or last (backward). Default: the beginning, or the end. */
  from?: Revision;
  /** Highest revision wanted, included, whichever the direction. */
  upTo?: Revision;
  /** Only what was recorded at or before this moment. */
  recordedUpTo?: Moment;
  direction?: 'forward' | 'backward';
  limit?: number;
  /** As recorded, not brought to the newest schema: for verification and export. */
  raw?: boolean;
}>;

export type LogRange = Readonly<{
  /** Position after which to read; absent: from the beginning. */
  after?: Position;
  limit?: number;
  /** Only streams whose name begins with one of these. */
  prefixes?: readonly string[];
  /** As recorded, not brought to the newest schema: for verification and export. */
  raw?: boolean;
}>;

/** A stream, and where in the log its first event stands. */
export type StreamStart = Readonly<{ stream: string; position: Position }>;

/** How far the log is: its last position and the latest `geregistreerdOp` in it; undefined when it is empty. */
export type Head = Readonly<{ position: Position; recordedAt: string; hash: string }> | undefined;

export interface EventStoreReader {
  /** The random id of this log: a checkpoint made on another log is worth nothing here. */
  readonly logId: string;
  /** A stream's events in order; empty when there is no such stream. */
  readStream(stream: string, range?: StreamRange): Promise<readonly RecordedEvent[]>;
  /** One page of the whole log in order; shorter than `limit` (default 1000) only at the end. */
  readAll(range?: LogRange): Promise<readonly RecordedEvent[]>;
  /**
   * One page of the streams there are, in the order in which they began; shorter than `limit` (default 1000) only at
   * the end. For whoever goes through the log stream by stream.
   */
  streams(range?: Omit<LogRange, 'raw'>): Promise<readonly StreamStart[]>;
  /** The event at this position, if any: to recognise a log that is behind, or another, than a checkpoint says. */
  readAt(position: Position): Promise<RecordedEvent | undefined>;
  /**
   * Everything after a position, in pages, then live as it is recorded: no gap, no doubling, no unbounded queue: a
   * slow reader is simply behind. Ends when the signal aborts.
   */
  subscribe(range: LogRange & Readonly<{ signal: AbortSignal }>): AsyncIterable<readonly RecordedEvent[]>;
  head(): Promise<Head>;
}

/** Both sides, and the end of it. */
export interface EventStore extends EventStoreReader, EventStoreWriter {
  close(): Promise<void>;
}
