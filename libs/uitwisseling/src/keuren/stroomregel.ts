import { momentVan } from '@tijdig/kernel';
import { eventIdAt, hashOf, isoOf, type RecordedEvent } from '@tijdig/event-store';
import { isDeepStrictEqual } from 'node:util';
import type { Eventregel } from '../lezen/eventregel.ts';
import type { Brokstuk } from '../lezen/lees-regel.ts';

/** A line as its stream sees it: right in itself, or broken but known to take a place. */
export type Stroomregel = Readonly<{ nr: number; regel: Eventregel } | { nr: number; brokstuk: Brokstuk }>;

export const isHeel = (r: Stroomregel): r is Readonly<{ nr: number; regel: Eventregel }> => 'regel' in r;

/** The event this line becomes at its place in the stream, but for its hash. */
export const alsGebeurtenis = (
  regel: Eventregel,
  revisie: number,
  vorigeHash: string,
): Omit<RecordedEvent, 'positie' | 'hash'> => ({
  stream: regel.stream,
  revisie,
  eventId: regel.eventId ?? eventIdAt(regel.stream, revisie),
  type: regel.type,
  schemaVersie: regel.schemaVersie,
  gebeurdOp: regel.gebeurdOp,
  geregistreerdOp: isoOf(regel.geregistreerdOp),
  data: regel.data,
  metadata: regel.metadata,
  vorigeHash,
});

export const hashVanRegel = (regel: Eventregel, revisie: number, vorigeHash: string): string =>
  hashOf(alsGebeurtenis(regel, revisie, vorigeHash));

/** Does the log hold this very line? What the line leaves out may be anything. */
export const isZelfde = (regel: Eventregel, vastgelegd: RecordedEvent): boolean =>
  regel.type === vastgelegd.type &&
  regel.gebeurdOp === vastgelegd.gebeurdOp &&
  regel.geregistreerdOp === momentVan(vastgelegd.geregistreerdOp) &&
  regel.schemaVersie === vastgelegd.schemaVersie &&
  [undefined, vastgelegd.eventId].includes(regel.eventId) &&
  [undefined, vastgelegd.hash].includes(regel.hash) &&
  isDeepStrictEqual(regel.data, vastgelegd.data) &&
  isDeepStrictEqual(regel.metadata, vastgelegd.metadata);
