import type { Datum, Moment } from '@tijdig/kernel';
import { momentVan } from '@tijdig/kernel';
import type { JsonObject, Metadata } from '@tijdig/event-store';

export type Streamsoort = 'zaak' | 'normprofiel' | 'kalender';

/** An event line whose form is right. What is absent in the file is absent here. */
export type Eventregel = Readonly<{
  stream: string;
  type: string;
  schemaVersie: number;
  eventId: string | undefined;
  gebeurdOp: Datum;
  geregistreerdOp: Moment;
  data: JsonObject;
  metadata: Metadata;
  revisie: number | undefined;
  hash: string | undefined;
  vorigeHash: string | undefined;
}>;

const ZAAK = /^zaak-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const NORMPROFIEL = /^normprofiel-[A-Za-z0-9_.-]{1,64}$/;

/** What kind of stream this name is; undefined when it is none of ours. */
export const streamsoort = (stream: string): Streamsoort | undefined => {
  if (ZAAK.test(stream)) return 'zaak';
  if (stream === 'kalender-nl') return 'kalender';
  return NORMPROFIEL.test(stream) ? 'normprofiel' : undefined;
};

/** The line of an object that was checked before. */
export const alsEventregel = (o: Readonly<Record<string, unknown>>): Eventregel => ({
  stream: o['stream'] as string,
  type: o['type'] as string,
  schemaVersie: (o['schemaVersie'] as number | undefined) ?? 1,
  eventId: o['eventId'] as string | undefined,
  gebeurdOp: o['gebeurdOp'] as Datum,
  geregistreerdOp: momentVan(o['geregistreerdOp'] as string)!,
  data: o['data'] as JsonObject,
  metadata: (o['metadata'] as Metadata | undefined) ?? {},
  revisie: o['revisie'] as number | undefined,
  hash: o['hash'] as string | undefined,
  vorigeHash: o['vorigeHash'] as string | undefined,
});
