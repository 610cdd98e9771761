import { isDatum } from '@tijdig/kernel';
import { InvalidEvent } from './errors.ts';
import type { NewEvent } from './event.ts';
import type { StreamAppend } from './port.ts';

/** Text that every store keeps as it is: no NUL, no half surrogate pair. */
const isName = (value: unknown): boolean =>
  typeof value === 'string' && value.length > 0 && value.isWellFormed() && !value.includes('\0');

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

const checks: Readonly<Record<string, (event: NewEvent) => boolean>> = {
  eventId: ({ eventId }) => isName(eventId),
  type: ({ type }) => isName(type),
  schemaVersie: ({ schemaVersie }) => Number.isSafeInteger(schemaVersie) && schemaVersie > 0,
  gebeurdOp: ({ gebeurdOp }) => gebeurdOp === undefined || isDatum(gebeurdOp),
  data: ({ data }) => isObject(data),
  metadata: ({ metadata }) => isObject(metadata),
};

/** Refuses what no store could keep, before it can spoil the group in which it would be written. */
export const requireShape = ({ stream, events }: StreamAppend): void => {
  if (!isName(stream)) throw new InvalidEvent(stream, 'stream');
  for (const event of events)
    for (const [field, holds] of Object.entries(checks)) if (!holds(event)) throw new InvalidEvent(stream, field);
};
