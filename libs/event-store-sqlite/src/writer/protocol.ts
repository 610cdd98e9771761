import type { MessagePort } from 'node:worker_threads';
import type { Moment } from '@tijdig/kernel';
import type { ExpectedRevision, NewEvent, Revision } from '@tijdig/event-store';
import type { Durability } from '../connection.ts';

/** An event with its payloads as canonical text: cheap to pass to another thread, and what is hashed and stored. */
export type EncodedEvent = Omit<NewEvent, 'data' | 'metadata'> & Readonly<{ data: string; metadata: string }>;
export type EncodedAppend = Readonly<{ stream: string; expected: ExpectedRevision; events: readonly EncodedEvent[] }>;

export type AppendRequest = Readonly<{ id: number; now: Moment; appends: readonly EncodedAppend[] }>;
export type ToWriter = Readonly<{ appends: readonly AppendRequest[] }> | 'close';

/** What only the writer can know of an event. */
export type Placed = Readonly<{
  positie: number;
  revisie: Revision;
  gebeurdOp: string;
  geregistreerdOp: string;
  vorigeHash: string;
  hash: string;
}>;

/** A refusal as plain data: an Error loses its class between threads. */
export type Refusal =
  | Readonly<{
      kind: 'WrongExpectedRevision';
      stream: string;
      expected: ExpectedRevision;
      actual: Revision | 'no-stream';
    }>
  | Readonly<{ kind: 'EventIdExists'; eventId: string }>
  | Readonly<{ kind: 'MomentRefused'; stream: string; given: string; message: string }>
  | Readonly<{ kind: 'StoreUnavailable' | 'OutcomeUnknown'; message: string; retryAfterSeconds: number }>;

export type Outcome = Readonly<{ id: number }> &
  (Readonly<{ position: number; placed: readonly Placed[] }> | Readonly<{ refusal: Refusal }>);

export type FromWriter =
  | Readonly<{ kind: 'ready' }>
  | Readonly<{ kind: 'closed' }>
  | Readonly<{ kind: 'flushed'; outcomes: readonly Outcome[] }>;

export type WriterData = Readonly<{
  path: string;
  logId: string;
  port: MessagePort;
  /** Counts the messages sent, so that a sleeping writer wakes at once. */
  doorbell: Int32Array<SharedArrayBuffer>;
  durability: Durability;
}>;
