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
  number,
  string,
  number,
  string,
  string,
  number,
  string,
  number,
  string,
  string,
  string,
  string,
];

export const rowOf = (values: Values): Row => ({
  positie: values[0],
  stream: values[1],
  revisie: values[2],
  eventId: values[3],
  type: values[4],
  schemaVersie: values[5],
  gebeurdOp: values[6],
  geregistreerdOp: values[7],
  data: values[8],
  metadata: values[9],
  vorigeHash: values[10],
  hash: values[11],
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
