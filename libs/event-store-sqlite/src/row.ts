import { isoOf, type RecordedEvent } from '@tijdig/event-store';

/** An event as it stands in the table: payloads as canonical text, the moment as a number so that it compares. */
export type Row = Readonly<{
  positie: number;
  stream: string;
  revisie: number;
  eventId: string;
  type: string;
  schemaVersie: number;
  gebeurdOp: string;
  geregistreerdOp: number;
  data: string;
  metadata: string;
  vorigeHash: string;
  hash: string;
}>;

export const COLUMNS =
  'positie, stream, revisie, eventId, type, schemaVersie, gebeurdOp, geregistreerdOp, data, metadata, vorigeHash, hash';

/** A row as the driver gives it, in the order of COLUMNS. */
export type Values = readonly [
  positie: number,
  stream: string,
  revisie: number,
  eventId: string,
  type: string,
  schemaVersie: number,
  gebeurdOp: string,
  geregistreerdOp: number,
  data: string,
  metadata: string,
  vorigeHash: string,
  hash: string,
];

export const rowOf = ([
  positie,
  stream,
  revisie,
  eventId,
  type,
  schemaVersie,
  gebeurdOp,
  geregistreerdOp,
  data,
  metadata,
  vorigeHash,
  hash,
]: Values): Row => ({
  positie,
  stream,
  revisie,
  eventId,
  type,
  schemaVersie,
  gebeurdOp,
  geregistreerdOp,
  data,
  metadata,
  vorigeHash,
  hash,
});

export const eventOf = (row: Row): RecordedEvent => ({
  positie: BigInt(row.positie),
  stream: row.stream,
  revisie: row.revisie,
  eventId: row.eventId,
  type: row.type,
  schemaVersie: row.schemaVersie,
  gebeurdOp: row.gebeurdOp,
  geregistreerdOp: isoOf(row.geregistreerdOp),
  data: JSON.parse(row.data) as RecordedEvent['data'],
  metadata: JSON.parse(row.metadata) as RecordedEvent['metadata'],
  vorigeHash: row.vorigeHash,
  hash: row.hash,
});
