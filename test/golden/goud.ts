import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventStore, NewEvent, RecordedEvent, StreamAppend } from '@tijdig/event-store';
import type { Besluit } from './naspelen.ts';
import type { Bladzijde } from './verhaal.ts';

/** An event as an export wrote it down. */
export type Regel = NewEvent &
  Pick<RecordedEvent, 'stream' | 'revisie' | 'hash' | 'vorigeHash' | 'gebeurdOp' | 'geregistreerdOp'>;
/** What was counted at the time: the checksum over all rows, and a few figures to look at when it differs. */
export type Stand = Readonly<{ digest: string; werkvoorraad: Readonly<Record<string, readonly string[]>> }>;
export type Besloten = Readonly<{ bladzijde: Bladzijde; besluit: Besluit }>;

const MAP = import.meta.dirname;

/** One folder a release; a folder never changes once that release is out. */
export const uitgaven = (): readonly string[] =>
  readdirSync(MAP, { withFileTypes: true })
    .filter((plek) => plek.isDirectory())
    .map(({ name }) => name)
    .sort();

export const pad = (uitgave: string, naam: 'log' | 'besluiten' | 'stand'): string =>
  join(MAP, uitgave, `${naam}.ndjson`);

const lees = <T>(bestand: string): readonly T[] =>
  readFileSync(bestand, 'utf8')
    .split('\n')
    .filter((regel) => regel !== '')
    .map((regel) => JSON.parse(regel) as T);

export const leesGoud = (uitgave: string) => ({
  regels: lees<Regel>(pad(uitgave, 'log')),
  besluiten: lees<Besloten>(pad(uitgave, 'besluiten')),
  stand: lees<Stand>(pad(uitgave, 'stand'))[0]!,
});

const alsAppend = (regel: Regel): StreamAppend => {
  const { stream, revisie, eventId, type, schemaVersie, gebeurdOp, geregistreerdOp, data, metadata } = regel;
  const event = { eventId, type, schemaVersie, gebeurdOp, geregistreerdOp, data, metadata };
  return { stream, expected: revisie === 0 ? 'no-stream' : revisie - 1, events: [event] };
};

/** The recorded lines in a store, in their own order; gives what it made of them. */
export const laad = async (store: EventStore, regels: readonly Regel[]): Promise<readonly RecordedEvent[]> =>
  (await store.append(regels.map(alsAppend))).events;
