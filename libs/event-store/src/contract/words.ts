import type { JsonObject, NewEvent, RecordedEvent } from '../event.ts';
import { eventIdAt } from '../ids.ts';
import type { StreamAppend } from '../port.ts';

export const A = 'zaak-a';
export const B = 'zaak-b';

let made = 0;

/** An event that is like no other, unless told so. */
export const feit = (fields: Partial<NewEvent> = {}): NewEvent => ({
  eventId: eventIdAt('contract', made++),
  type: 'ContactGevoerd',
  schemaVersie: 1,
  gebeurdOp: '2025-03-10',
  data: { datum: '2025-03-10', vorm: 'FYSIEK' },
  metadata: { bron: 'contract' },
  ...fields,
});

export const feiten = (count: number, data: JsonObject = {}): NewEvent[] =>
  Array.from({ length: count }, (_, volgnummer) => feit({ data: { ...data, volgnummer } }));

export const aan = (stream: string, expected: StreamAppend['expected'], ...events: NewEvent[]): StreamAppend => ({
  stream,
  expected,
  events,
});

export const ids = (events: readonly { eventId: string }[]): string[] => events.map(({ eventId }) => eventId);

export const revisies = (events: readonly RecordedEvent[]): number[] => events.map(({ revisie }) => revisie);

export const reeks = (from: number, upTo: number): number[] =>
  Array.from({ length: upTo - from + 1 }, (_, index) => from + index);
