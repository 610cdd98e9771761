import {
  eventIdFor,
  type EventStoreReader,
  type JsonObject,
  type NewEvent,
  type RecordedEvent,
} from '@tijdig/event-store';
import { openStore, type SqliteStore } from '@tijdig/event-store-sqlite';
import { Projector } from '@tijdig/read-models';
import { inMap, SOFTWARE, vulLog } from './projectie.ts';
import type { Fouttest } from './verslag.ts';

const gif = (n: number, soort: Partial<Pick<NewEvent, 'type' | 'schemaVersie' | 'data'>>): NewEvent => ({
  eventId: eventIdFor('gif', n),
  type: 'ContactGevoerd',
  schemaVersie: 1,
  gebeurdOp: '2025-03-10',
  data: { datum: '2025-03-10', vorm: 'FYSIEK', betekenisvol: true },
  metadata: { bron: 'import' },
  ...soort,
});

/** What no projection of today can read. */
const SOORTEN: readonly Partial<Pick<NewEvent, 'type' | 'schemaVersie' | 'data'>>[] = [
  { type: 'BestaatNogNiet' },
  { schemaVersie: 99 },
  { data: { datum: 'gisteren' } },
  { data: {} },
  { data: { datum: '2025-03-10', vorm: 'FYSIEK', betekenisvol: true, groot: 'x'.repeat(5_000_000) } },
];

/** Tomorrow's software: it can read what today's could not. */
const genezen = (reader: EventStoreReader): EventStoreReader => {
  const lees = (e: RecordedEvent): RecordedEvent => {
    const heel = gif(0, {});
    return GIFTIG.has(e.eventId) ? { ...e, type: heel.type, schemaVersie: 1, data: heel.data as JsonObject } : e;
  };
  return {
    logId: reader.logId,
    readStream: async (stream, range) => (await reader.readStream(stream, range)).map(lees),
    readAll: async (range) => (await reader.readAll(range)).map(lees),
    streams: (range) => reader.streams(range),
    readAt: (positie) => reader.readAt(positie),
    head: () => reader.head(),
    async *subscribe(range) {
      for await (const blad of reader.subscribe(range)) yield blad.map(lees);
    },
  };
};
const GIFTIG = new Set(SOORTEN.map((_, n) => eventIdFor('gif', n)));

const metProjector = async <T>(
  folder: string,
  reader: EventStoreReader,
  werk: (projector: Projector) => Promise<T>,
): Promise<T> => {
  const projector = await Projector.open({ folder, reader, software: SOFTWARE });
  const stop = new AbortController();
  const volgen = projector.volg(stop.signal);
  await projector.waitFor((await reader.head())!.position, 60_000);
  const uitkomst = await werk(projector);
  stop.abort();
  await volgen;
  await projector.close();
  return uitkomst;
};

const voegToe = async (store: SqliteStore, stream: string, event: NewEvent): Promise<void> => {
  const expected = (await store.readStream(stream)).at(-1)!.revisie;
  await store.append([{ stream, expected, events: [event] }]);
};

/** The control: a projector that stops at the first event it cannot read; the zaken that then wait for ever. */
const wachtenVoorAltijd = (events: readonly RecordedEvent[]): number => {
  const eerste = events.findIndex((e) => GIFTIG.has(e.eventId));
  return new Set(events.slice(eerste + 1).map((e) => e.stream)).size;
};

/** Events that cannot be projected: each parks its own zaak with the cause, the rest flows, a replay heals. */
export const T12: Fouttest = {
  id: 'T12',
  draai: ({ seed }) =>
    inMap(async (folder) => {
      await vulLog(folder, seed, 40);
      const store = await openStore({ folder });
      const zaken = [...new Set((await store.readAll({ prefixes: ['zaak-'], limit: 100_000 })).map((e) => e.stream))];
      for (const [n, soort] of SOORTEN.entries()) await voegToe(store, zaken[n]!, gif(n, soort));
      const anderen = zaken.slice(SOORTEN.length);
      for (const [i, stream] of anderen.entries()) await voegToe(store, stream, gif(1000 + i, {}));
      const blokkeert = wachtenVoorAltijd(await store.readAll({ prefixes: ['zaak-'], limit: 100_000 }));
      const einde = (await store.head())!.position;
      const { geparkeerd, positie, opnieuw } = await metProjector(folder, store, async (projector) => {
        const eerst = projector.geparkeerd();
        await projector.replayParked();
        return { geparkeerd: eerst, positie: projector.positie, opnieuw: projector.geparkeerd() };
      });
      const genezenZaken = await metProjector(folder, genezen(store), (projector) => projector.replayParked());
      await store.close();
      const metOorzaak = geparkeerd.filter(({ oorzaak }) => oorzaak.length > 0).length;
      const meerPogingen = opnieuw.every(({ pogingen }) => pogingen >= 2);
      return {
        id: 'T12',
        wat: 'events that cannot be projected',
        seed,
        rounds: SOORTEN.length,
        parked: geparkeerd.length,
        withCause: metOorzaak,
        blockedCases: Number(einde - positie),
        replayed: genezenZaken.length,
        control: { wat: 'a projector that stops at the first', failed: blokkeert > 0, blockedCases: blokkeert },
        pass:
          geparkeerd.length > 0 &&
          geparkeerd.length === metOorzaak &&
          positie === einde &&
          meerPogingen &&
          genezenZaken.length === geparkeerd.length,
      };
    }),
};
