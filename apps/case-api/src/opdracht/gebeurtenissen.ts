import { eventIdFor, type JsonObject, type NewEvent } from '@tijdig/event-store';
import type { Datum } from '@tijdig/kernel';
import type { Opdracht } from './opdracht.ts';

export type Besloten = Readonly<{ type: string; data: object; gebeurdOp: Datum | undefined }>;

/** What was decided, as events on their way into the log: a retry makes the very same ones. */
export const alsNieuw = (stream: string, { sleutel, hash, metadata }: Opdracht, besloten: readonly Besloten[]) =>
  besloten.map(({ type, data, gebeurdOp }, index): NewEvent => ({
    eventId: eventIdFor(sleutel, index, stream),
    type,
    schemaVersie: 1,
    ...(gebeurdOp !== undefined && { gebeurdOp }),
    data: data as JsonObject,
    metadata: { ...metadata, commandoId: sleutel, commandoHash: hash },
  }));

/** What a trial run says it would record. */
export const alsProef = (events: readonly NewEvent[], vanaf: number) =>
  events.map(({ eventId, type, gebeurdOp, data }, i) => ({
    eventId,
    type,
    revisie: vanaf + i,
    ...(gebeurdOp !== undefined && { gebeurdOp }),
    data,
  }));
