import type { Datum } from '@tijdig/kernel';

/** Where an event stands in the whole log. Opaque: it only increases, and nothing may assume steps of one. */
export type Position = bigint;
/** Where an event stands in its stream, from 0. */
export type Revision = number;

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** Who, from where and in answer to what. All optional, and nothing else is allowed. */
export type Metadata = Readonly<{
  organisatieId?: string;
  geregistreerdDoor?: string;
  rol?: string;
  bron?: string;
  bronkenmerk?: string;
  correlatieId?: string;
  causatieId?: string;
  /** The Idempotency-Key of the command that recorded this. */
  commandoId?: string;
  /** SHA-256 of the canonical body of that command. */
  commandoHash?: string;
  traceparent?: string;
  import?: boolean;
}>;

/** An event on its way into the log. */
export type NewEvent = Readonly<{
  eventId: string;
  type: string;
  schemaVersie: number;
  /** When it happened. Absent: the local day on which the store records it. */
  gebeurdOp?: Datum;
  /** Only import of history gives this (UTC, milliseconds, `Z`); otherwise the store's clock decides. */
  geregistreerdOp?: string;
  data: JsonObject;
  metadata: Metadata;
}>;

/** An event in the log. `geregistreerdOp` never decreases within a stream; the hashes chain the stream. */
export type RecordedEvent = Readonly<{
  positie: Position;
  stream: string;
  revisie: Revision;
  eventId: string;
  type: string;
  schemaVersie: number;
  gebeurdOp: Datum;
  geregistreerdOp: string;
  data: JsonObject;
  metadata: Metadata;
  vorigeHash: string;
  hash: string;
}>;
