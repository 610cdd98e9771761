import type { EventStoreReader, NewEvent, RecordedEvent } from '@tijdig/event-store';
import type { Datum } from '@tijdig/kernel';

const GEWOON = 'ContactGevoerd';
const VAN_LATER = /^ContactGevoerd@(\d+)$/;

/** An event that only software of this version or later can read: by its type or by its schema version. */
export const gif = (eventId: string, datum: Datum, software: number, alsType: boolean): NewEvent => ({
  eventId,
  type: alsType ? `${GEWOON}@${software}` : GEWOON,
  schemaVersie: alsType ? 1 : software,
  gebeurdOp: datum,
  data: { datum, vorm: 'TELEFOON', betekenisvol: false },
  metadata: { bron: 'later' },
});

const versieVan = ({ type, schemaVersie }: RecordedEvent): number => Number(VAN_LATER.exec(type)?.[1] ?? schemaVersie);

export const isLeesbaar = (event: RecordedEvent, software: number): boolean => versieVan(event) <= software;

/** The event as that software reads it. */
export const gelezenDoor = (software: number, event: RecordedEvent): RecordedEvent =>
  versieVan(event) > 1 && isLeesbaar(event, software) ? { ...event, type: GEWOON, schemaVersie: 1 } : event;

/** The log as software of this version reads it. */
export const metSoftware = (lezer: EventStoreReader, software: () => number): EventStoreReader => {
  const lees = (events: readonly RecordedEvent[]) => events.map((event) => gelezenDoor(software(), event));
  return {
    logId: lezer.logId,
    readStream: async (stream, range) => lees(await lezer.readStream(stream, range)),
    readAll: async (range) => lees(await lezer.readAll(range)),
    streams: (range) => lezer.streams(range),
    readAt: async (positie) => {
      const event = await lezer.readAt(positie);
      return event && gelezenDoor(software(), event);
    },
    head: () => lezer.head(),
    async *subscribe(range) {
      for await (const events of lezer.subscribe(range)) yield lees(events);
    },
  };
};
