import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import type { Moment } from '@tijdig/kernel';
import {
  OutcomeUnknown,
  StoreUnavailable,
  StoreUnusable,
  conditionsOf,
  type Appended,
  type EventStoreWriter,
  type StreamAppend,
} from '@tijdig/event-store';
import type { Durability } from '../connection.ts';
import { encode, recorded } from './encode.ts';
import type { AppendRequest, EncodedAppend, FromWriter, Outcome, ToWriter, WriterData } from './protocol.ts';
import { errorOf } from './refusal.ts';

const WORKER = new URL(import.meta.url.endsWith('.ts') ? './writer.worker.ts' : './writer.worker.js', import.meta.url);

type Waiting = Readonly<{
  appends: readonly EncodedAppend[];
  promise: Promise<Appended>;
  resolve: (appended: Appended) => void;
  reject: (error: Error) => void;
}>;

export type WriterStats = Readonly<{
  appends: number;
  refused: number;
  events: number;
  flushes: number;
  waiting: number;
}>;

export type WriterOptions = Readonly<{ path: string; logId: string; clock: () => Moment; durability: Durability }>;

/** The caller's side of the writing thread: sends what is asked in one turn of the event loop as one message. */
export class Writer implements EventStoreWriter {
  private readonly clock: () => Moment;
  private readonly port: MessagePort;
  private readonly worker: Worker;
  private readonly doorbell = new Int32Array(new SharedArrayBuffer(4));
  private readonly waiting = new Map<number, Waiting>();
  private outbox: AppendRequest[] = [];
  private lastId = 0;
  private refusing: string | undefined;
  private readonly opened = Promise.withResolvers<void>();
  private readonly ended = Promise.withResolvers<void>();
  private counts = { appends: 0, refused: 0, events: 0, flushes: 0 };

  constructor({ path, logId, clock, durability }: WriterOptions) {
    this.clock = clock;
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    this.port.on('message', (message: FromWriter) => this.hear(message));
    const workerData: WriterData = { path, logId, port: port2, doorbell: this.doorbell, durability };
    this.worker = new Worker(WORKER, { workerData, transferList: [port2], execArgv: conditionsOf(process.execArgv) });
    this.worker.on('error', (error) => this.broke(error));
    this.worker.on('exit', () => this.end());
    // An open store does not keep the process alive; what it still has to record does.
    this.worker.unref();
  }

  /** Resolves when the thread has the log open. */
  ready(): Promise<void> {
    return this.opened.promise;
  }

  async append(appends: readonly StreamAppend[]): Promise<Appended> {
    if (this.refusing) throw new StoreUnavailable(this.refusing);
    const encoded = encode(appends);
    const id = (this.lastId += 1);
    const { promise, resolve, reject } = Promise.withResolvers<Appended>();
    this.waiting.set(id, { appends: encoded, promise, resolve, reject });
    if (this.waiting.size === 1) this.port.ref();
    if (this.outbox.push({ id, now: this.clock(), appends: encoded }) === 1) queueMicrotask(() => this.send());
    return promise;
  }

  stats(): WriterStats {
    return { ...this.counts, waiting: this.waiting.size };
  }

  /** Takes no more; resolves when everything that was taken is recorded or refused. */
  async stop(): Promise<void> {
    this.refusing ??= 'Het logboek wordt gesloten: er wordt niets meer vastgelegd.';
    await Promise.allSettled([...this.waiting.values()].map(({ promise }) => promise));
  }

  /** Ends the thread, which leaves everything in the one file. */
  async close(): Promise<void> {
    await this.stop();
    this.port.ref();
    this.post('close');
    await this.ended.promise;
    this.port.close();
  }

  private send(): void {
    if (this.outbox.length === 0) return;
    this.post({ appends: this.outbox });
    this.outbox = [];
  }

  private post(message: ToWriter): void {
    this.port.postMessage(message);
    Atomics.add(this.doorbell, 0, 1);
    Atomics.notify(this.doorbell, 0);
  }

  private hear(message: FromWriter): void {
    switch (message.kind) {
      case 'ready':
        this.opened.resolve();
        return this.port.unref();
      case 'closed':
        return this.ended.resolve();
      case 'flushed':
        return this.settle(message.outcomes);
    }
  }

  private settle(outcomes: readonly Outcome[]): void {
    const before = this.counts.events;
    for (const outcome of outcomes) this.answer(outcome);
    if (this.counts.events > before) this.counts.flushes += 1;
    if (this.waiting.size === 0) this.port.unref();
  }

  private answer(outcome: Outcome): void {
    const { appends, resolve, reject } = this.waiting.get(outcome.id)!;
    this.waiting.delete(outcome.id);
    if ('refusal' in outcome) {
      this.counts.refused += 1;
      reject(errorOf(outcome.refusal));
      return;
    }
    this.counts.appends += 1;
    this.counts.events += outcome.placed.length;
    resolve({ position: BigInt(outcome.position), events: recorded(appends, outcome.placed) });
  }

  private end(): void {
    if (this.waiting.size > 0) this.broke(new Error('the writing thread ended'));
    this.ended.resolve();
  }

  /** The thread ended by an error: of what it was busy with nobody knows whether it is recorded. */
  private broke(error: Error): void {
    this.refusing = `Het vastleggen is gestopt door een fout: ${error.message}. Start Tijdig opnieuw.`;
    this.opened.reject(new StoreUnusable(error.message, { cause: error }));
    const unknown = new OutcomeUnknown(this.refusing, 5, { cause: error });
    for (const { reject } of this.waiting.values()) reject(unknown);
    this.waiting.clear();
    this.port.close();
  }
}
