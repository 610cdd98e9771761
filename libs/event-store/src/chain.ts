import { lokaleDatum, type Moment } from '@tijdig/kernel';
import { canonical, sha256 } from './canonical.ts';
import type { NewEvent, RecordedEvent } from './event.ts';
import { isoOf } from './recording.ts';

/** What the first event of a stream holds as the hash before it. */
export const NO_HASH = '0'.repeat(64);

/** What is hashed of an event besides `data` and `metadata`; never the position, which a server gives only later. */
export type Link = Omit<RecordedEvent, 'positie' | 'hash' | 'data' | 'metadata'>;

/**
 * SHA-256 over 0x00 (the leaf prefix of RFC 6962) and the RFC 8785 text of the event. The keys stand here in
 * canonical order, so that the two large texts, canonical already, need not be parsed again.
 */
export const hashOfLink = (link: Link, data: string, metadata: string): string =>
  sha256(
    `\0{"data":${data},"eventId":${JSON.stringify(link.eventId)},"gebeurdOp":${JSON.stringify(link.gebeurdOp)},` +
      `"geregistreerdOp":${JSON.stringify(link.geregistreerdOp)},"metadata":${metadata},"revisie":${link.revisie},` +
      `"schemaVersie":${link.schemaVersie},"stream":${JSON.stringify(link.stream)},` +
      `"type":${JSON.stringify(link.type)},"vorigeHash":${JSON.stringify(link.vorigeHash)}}`,
  );

/** The hash that belongs to an event as recorded. */
export const hashOf = (event: Omit<RecordedEvent, 'positie' | 'hash'>): string =>
  hashOfLink(event, canonical(event.data), canonical(event.metadata));

/** Where a stream stands: all that the next event needs to know of it. */
export type StreamHead = Pick<RecordedEvent, 'revisie' | 'hash'>;

/** The place in the chain of the event that comes after `previous`. */
export const nextLink = (
  stream: string,
  event: Pick<NewEvent, 'eventId' | 'type' | 'schemaVersie' | 'gebeurdOp'>,
  previous: StreamHead | undefined,
  moment: Moment,
): Link => ({
  stream,
  revisie: previous ? previous.revisie + 1 : 0,
  eventId: event.eventId,
  type: event.type,
  schemaVersie: event.schemaVersie,
  gebeurdOp: event.gebeurdOp ?? lokaleDatum(moment),
  geregistreerdOp: isoOf(moment),
  vorigeHash: previous?.hash ?? NO_HASH,
});

/** The event as it will stand in the log, but for the position that only the log can give. */
export const nextEvent = (
  stream: string,
  event: NewEvent,
  previous: StreamHead | undefined,
  moment: Moment,
): Omit<RecordedEvent, 'positie'> => {
  const link = nextLink(stream, event, previous, moment);
  const [data, metadata] = [canonical(event.data), canonical(event.metadata)];
  return {
    ...link,
    data: JSON.parse(data) as RecordedEvent['data'],
    metadata: JSON.parse(metadata) as RecordedEvent['metadata'],
    hash: hashOfLink(link, data, metadata),
  };
};

export type ChainFault = 'revisie' | 'vorigeHash' | 'hash' | 'geregistreerdOp';

const EXPLANATION: Readonly<Record<ChainFault, string>> = {
  revisie: 'er ontbreekt een gebeurtenis of de volgorde is veranderd',
  vorigeHash: 'de verwijzing naar de vorige gebeurtenis klopt niet: die is vervangen, of deze hoort hier niet',
  hash: 'de inhoud is niet wat er is vastgelegd',
  geregistreerdOp: 'het moment van vastleggen ligt voor dat van de vorige gebeurtenis',
};

/** What is wrong with an event at its place in the stream, if anything. */
export const faultOf = (
  event: Omit<RecordedEvent, 'data' | 'metadata'>,
  computedHash: string,
  previous: Pick<RecordedEvent, 'revisie' | 'hash' | 'geregistreerdOp'> | undefined,
): ChainFault | undefined => {
  if (event.revisie !== (previous ? previous.revisie + 1 : 0)) return 'revisie';
  if (event.vorigeHash !== (previous?.hash ?? NO_HASH)) return 'vorigeHash';
  if (event.hash !== computedHash) return 'hash';
  if (previous && event.geregistreerdOp < previous.geregistreerdOp) return 'geregistreerdOp';
  return undefined;
};

export const explain = (fault: ChainFault): string => EXPLANATION[fault];

/** The first event that is not what was recorded, and why. */
export type ChainBreak = Readonly<{ event: RecordedEvent; fault: ChainFault; melding: string }>;

/** Recomputes a stream's chain from its beginning; undefined when every event is as it was recorded. */
export const verifyStream = (events: Iterable<RecordedEvent>): ChainBreak | undefined => {
  let previous: RecordedEvent | undefined;
  for (const event of events) {
    const fault = faultOf(event, hashOf(event), previous);
    if (fault) return { event, fault, melding: explain(fault) };
    previous = event;
  }
  return undefined;
};
