import { randomUUID } from 'node:crypto';
import { momentVan, type Moment } from '@tijdig/kernel';
import {
  EventIdExists,
  StoreUnavailable,
  Wake,
  WrongExpectedRevision,
  follow,
  momentOfAppend,
  momentOfEvent,
  nextEvent,
  requireShape,
  upcast,
  type Appended,
  type EventStore,
  type Head,
  type LogRange,
  type NewEvent,
  type Page,
  type Position,
  type RecordedEvent,
  type StreamAppend,
  type StreamRange,
  type StreamStart,
  type Upcasters,
} from '@tijdig/event-store';

/** What a disk is to a real store: it outlives the stores that are opened on it. */
export class MemoryLog {
  readonly logId = randomUUID();
  readonly events: RecordedEvent[] = [];
  readonly streams = new Map<string, RecordedEvent[]>();
  readonly eventIds = new Set<string>();
  readonly wake = new Wake();
  lastMoment: Moment | undefined;

  add(events: readonly RecordedEvent[]): void {
    for (const event of events) {
      this.events.push(event);
      this.eventIds.add(event.eventId);
      const stream = this.streams.get(event.stream);
      if (stream) stream.push(event);
      else this.streams.set(event.stream, [event]);
      this.lastMoment = Math.max(this.lastMoment ?? -Infinity, momentVan(event.geregistreerdOp)!);
    }
    if (events.length > 0) this.wake.knock();
  }
}

/** Everything one append would add, seen by its own later parts and by nobody else until it is added. */
class Draft {
  readonly events: RecordedEvent[] = [];
  private readonly heads = new Map<string, RecordedEvent>();
  private readonly eventIds = new Set<string>();
  private readonly log: MemoryLog;
  private readonly now: Moment;
  private readonly moment: Moment;

  constructor(log: MemoryLog, now: Moment) {
    this.log = log;
    this.now = now;
    this.moment = momentOfAppend({ now, last: log.lastMoment });
  }

  write({ stream, expected, events }: StreamAppend): void {
    const actual = this.head(stream)?.revisie ?? 'no-stream';
    if (actual !== expected) throw new WrongExpectedRevision(stream, expected, actual);
    for (const event of events) this.record(stream, event);
  }

  private head(stream: string): RecordedEvent | undefined {
    return this.heads.get(stream) ?? this.log.streams.get(stream)?.at(-1);
  }

  private record(stream: string, event: NewEvent): void {
    if (this.log.eventIds.has(event.eventId) || this.eventIds.has(event.eventId))
      throw new EventIdExists(event.eventId);
    const head = this.head(stream);
    const streamLast = head && momentVan(head.geregistreerdOp);
    const moment = momentOfEvent(event, stream, streamLast, { now: this.now, append: this.moment });
    const positie = BigInt(this.log.events.length + this.events.length + 1);
    const recorded = { positie, ...nextEvent(stream, event, head, moment) };
    this.events.push(recorded);
    this.heads.set(stream, recorded);
    this.eventIds.add(event.eventId);
  }
}

export type MemoryStoreOptions = Readonly<{ clock?: () => Moment; upcasters?: Upcasters; log?: MemoryLog }>;

/** The event store for tests and the simulator: the same port and contract, no disk, an injected clock. */
export class MemoryEventStore implements EventStore {
  readonly log: MemoryLog;
  private readonly clock: () => Moment;
  private readonly upcasters: Upcasters;
  private readonly closing = new AbortController();

  constructor({ clock = Date.now, upcasters = {}, log = new MemoryLog() }: MemoryStoreOptions = {}) {
    this.log = log;
    this.clock = clock;
    this.upcasters = upcasters;
  }

  get logId(): string {
    return this.log.logId;
  }

  async append(appends: readonly StreamAppend[]): Promise<Appended> {
    if (this.closing.signal.aborted) throw new StoreUnavailable('the store is closed');
    const draft = new Draft(this.log, this.clock());
    appends.forEach(requireShape);
    for (const append of appends) draft.write(append);
    this.log.add(draft.events);
    return { position: draft.events.at(-1)?.positie ?? this.end, events: draft.events };
  }

  async readStream(stream: string, range: StreamRange = {}): Promise<readonly RecordedEvent[]> {
    const { from, upTo = Infinity, recordedUpTo = Infinity, direction = 'forward', limit = Infinity, raw } = range;
    const backward = direction === 'backward';
    const [low, high] = backward ? [0, Math.min(from ?? Infinity, upTo)] : [from ?? 0, upTo];
    const found = (this.log.streams.get(stream) ?? []).filter(
      (event) => event.revisie >= low && event.revisie <= high && momentVan(event.geregistreerdOp)! <= recordedUpTo,
    );
    return this.shown((backward ? found.reverse() : found).slice(0, limit), raw);
  }

  async readAll(range: LogRange = {}): Promise<readonly RecordedEvent[]> {
    return this.page(range).events;
  }

  async streams({ after = 0n, limit = 1000, prefixes = [''] }: LogRange = {}): Promise<readonly StreamStart[]> {
    return this.log.events
      .filter(({ revisie, positie }) => revisie === 0 && positie > after)
      .filter(({ stream }) => prefixes.some((prefix) => stream.startsWith(prefix)))
      .slice(0, limit)
      .map(({ stream, positie }) => ({ stream, position: positie }));
  }

  async readAt(position: Position): Promise<RecordedEvent | undefined> {
    return this.shown(this.log.events.slice(Number(position) - 1, Number(position)))[0];
  }

  subscribe(range: LogRange & Readonly<{ signal: AbortSignal }>): AsyncIterable<readonly RecordedEvent[]> {
    const signal = AbortSignal.any([range.signal, this.closing.signal]);
    const read = async (after: Position | undefined) => this.page({ ...range, ...(after !== undefined && { after }) });
    return follow({ after: range.after, read, wake: this.log.wake, signal, pollMs: 1000 });
  }

  async head(): Promise<Head> {
    const last = this.log.events.at(-1);
    if (!last) return undefined;
    return { position: last.positie, recordedAt: new Date(this.log.lastMoment!).toISOString(), hash: last.hash };
  }

  async close(): Promise<void> {
    this.closing.abort();
  }

  private get end(): Position {
    return BigInt(this.log.events.length);
  }

  private page({ after = 0n, limit = 1000, prefixes, raw }: LogRange): Page {
    const wanted = (event: RecordedEvent) => !prefixes || prefixes.some((prefix) => event.stream.startsWith(prefix));
    const events: RecordedEvent[] = [];
    let place = Number(after);
    while (place < this.log.events.length && events.length < limit) {
      const event = this.log.events[place]!;
      if (wanted(event)) events.push(event);
      place += 1;
    }
    return { events: this.shown(events, raw), through: place > 0 ? BigInt(place) : undefined };
  }

  private shown(events: readonly RecordedEvent[], raw = false): readonly RecordedEvent[] {
    return raw ? events : events.map((event) => upcast(this.upcasters, event));
  }
}

export const memoryEventStore = (options?: MemoryStoreOptions): MemoryEventStore => new MemoryEventStore(options);
