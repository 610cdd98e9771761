import {
  canonical,
  requireShape,
  type JsonObject,
  type NewEvent,
  type RecordedEvent,
  type StreamAppend,
} from '@tijdig/event-store';
import type { EncodedAppend, EncodedEvent, Placed } from './protocol.ts';

const encoded = (event: NewEvent): EncodedEvent => ({
  ...event,
  data: canonical(event.data),
  metadata: canonical(event.metadata),
});

export const encode = (appends: readonly StreamAppend[]): readonly EncodedAppend[] =>
  appends.map((append) => {
    requireShape(append);
    const { stream, expected, events } = append;
    return { stream, expected, events: events.map(encoded) };
  });

/** The events as they now stand in the log: what was sent, and the place the writer gave each. */
export const recorded = (appends: readonly EncodedAppend[], placed: readonly Placed[]): readonly RecordedEvent[] => {
  const sent = appends.flatMap(({ stream, events }) => events.map((event) => ({ stream, event })));
  return sent.map(({ stream, event }, index) => {
    const { positie, ...place } = placed[index]!;
    return {
      positie: BigInt(positie),
      stream,
      eventId: event.eventId,
      type: event.type,
      schemaVersie: event.schemaVersie,
      data: JSON.parse(event.data) as JsonObject,
      metadata: JSON.parse(event.metadata) as JsonObject,
      ...place,
    };
  });
};
