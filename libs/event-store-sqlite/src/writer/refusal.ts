import {
  EventIdExists,
  MomentRefused,
  OutcomeUnknown,
  StoreUnavailable,
  WrongExpectedRevision,
} from '@tijdig/event-store';
import type { Refusal } from './protocol.ts';

/** What is the caller's affair, as data; undefined for a failure of the store itself. */
export const refusalOf = (error: unknown): Refusal | undefined => {
  if (error instanceof WrongExpectedRevision) {
    const { stream, expected, actual } = error;
    return { kind: 'WrongExpectedRevision', stream, expected, actual };
  }
  if (error instanceof EventIdExists) return { kind: 'EventIdExists', eventId: error.eventId };
  if (error instanceof MomentRefused) {
    const { stream, given, message } = error;
    return { kind: 'MomentRefused', stream, given, message };
  }
  return undefined;
};

export const failureOf = ({ message, retryAfterSeconds, name }: StoreUnavailable | OutcomeUnknown): Refusal => ({
  kind: name === 'OutcomeUnknown' ? 'OutcomeUnknown' : 'StoreUnavailable',
  message,
  retryAfterSeconds,
});

/** The error again, on the side of the caller. */
export const errorOf = (refusal: Refusal): Error => {
  switch (refusal.kind) {
    case 'WrongExpectedRevision':
      return new WrongExpectedRevision(refusal.stream, refusal.expected, refusal.actual);
    case 'EventIdExists':
      return new EventIdExists(refusal.eventId);
    case 'MomentRefused':
      return Object.assign(new MomentRefused(refusal.stream, refusal.given, ''), { message: refusal.message });
    case 'StoreUnavailable':
      return new StoreUnavailable(refusal.message, refusal.retryAfterSeconds);
    case 'OutcomeUnknown':
      return new OutcomeUnknown(refusal.message, refusal.retryAfterSeconds);
  }
};
