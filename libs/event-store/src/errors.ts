import type { ExpectedRevision } from './port.ts';
import type { Revision } from './event.ts';

/** Somebody else wrote first: reload, decide again. */
export class WrongExpectedRevision extends Error {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly actual: Revision | 'no-stream';
  constructor(stream: string, expected: ExpectedRevision, actual: Revision | 'no-stream') {
    super(`stream ${stream} is at ${actual}, not at ${expected}: reload it and decide again`);
    this.name = 'WrongExpectedRevision';
    this.stream = stream;
    this.expected = expected;
    this.actual = actual;
  }
}

/** This event id is in the log already. */
export class EventIdExists extends Error {
  readonly eventId: string;
  constructor(eventId: string) {
    super(`event ${eventId} is in the log already`);
    this.name = 'EventIdExists';
    this.eventId = eventId;
  }
}

/** The store refuses writes for now (disk full, I/O error, closing); reads go on. Nothing was recorded. */
export class StoreUnavailable extends Error {
  readonly retryAfterSeconds: number;
  constructor(reason: string, retryAfterSeconds = 5, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'StoreUnavailable';
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** The file is not ours, too new, in use, or damaged: the message says which and what to do. */
export class StoreUnusable extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'StoreUnusable';
  }
}

/** The commit failed half-way: perhaps it is recorded, perhaps not. Trying the same append again is safe. */
export class OutcomeUnknown extends Error {
  readonly retryAfterSeconds: number;
  constructor(reason: string, retryAfterSeconds = 1, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'OutcomeUnknown';
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** An imported `geregistreerdOp` that the order of the log does not allow. */
export class MomentRefused extends Error {
  readonly stream: string;
  readonly given: string;
  constructor(stream: string, given: string, reason: string) {
    super(`geregistreerdOp ${given} in stream ${stream} is refused: ${reason}`);
    this.name = 'MomentRefused';
    this.stream = stream;
    this.given = given;
  }
}

/** Not an event that a store can keep: a mistake of the program that offers it. */
export class InvalidEvent extends Error {
  readonly stream: string;
  readonly field: string;
  constructor(stream: string, field: string) {
    super(`an event for stream ${stream} has no valid ${field}`);
    this.name = 'InvalidEvent';
    this.stream = stream;
    this.field = field;
  }
}
