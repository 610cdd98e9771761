import type { EventStoreReader } from '@tijdig/event-store';
import { openReader } from '@tijdig/event-store-sqlite';
import { inMap, volgTotEinde, vulLog } from './projectie.ts';
import type { Fouttest } from './verslag.ts';

const PAGINAS = [1, 7, 100, 5000];
/** Followed, rebuilt in one thread, rebuilt with another that writes. */
const WEGEN = [{ herbouw: false }, { herbouw: true }, { herbouw: true, draadVanaf: 0 }];

/** The same log, with one event of a zaak left out. */
const zonderEen = (reader: EventStoreReader, weg: bigint): EventStoreReader => ({
  logId: reader.logId,
  readStream: async (stream, range) => (await reader.readStream(stream, range)).filter((e) => e.positie !== weg),
  readAll: async (range) => (await reader.readAll(range)).filter((e) => e.positie !== weg),
  streams: (range) => reader.streams(range),
  readAt: (positie) => reader.readAt(positie),
  head: () => reader.head(),
  async *subscribe(range) {
    for await (const blad of reader.subscribe(range)) yield blad.filter((e) => e.positie !== weg);
  },
});

/** One digest, however the rows came about: followed in pages of any size, or rebuilt. */
export const T9: Fouttest = {
  id: 'T9',
  draai: ({ seed, kort }) =>
    inMap(async (bron) => {
      await vulLog(bron, seed, kort ? 60 : 400);
      const reader = await openReader({ folder: bron });
      const einde = (await reader.head())!.position;
      const digestOp = (pagina: number, weg: (typeof WEGEN)[number], log: EventStoreReader = reader) =>
        inMap(async (folder) => (await volgTotEinde({ folder, reader: log, pagina, ...weg })).digest);
      const begin = performance.now();
      const digests = [];
      for (const pagina of PAGINAS) for (const weg of WEGEN) digests.push(await digestOp(pagina, weg));
      const perSeconde = Math.round((Number(einde) * digests.length * 1000) / (performance.now() - begin));
      const mist = await digestOp(100, { herbouw: false }, zonderEen(reader, einde / 2n));
      await reader.close();
      const equal = new Set(digests).size === 1;
      return {
        id: 'T9',
        wat: 'rebuild equality: pages of 1, 7, 100, 5000, followed, rebuilt in one thread and in two',
        seed,
        rounds: digests.length,
        events: Number(einde),
        eventsPerSecond: perSeconde,
        digest: digests[0],
        equal,
        control: { wat: 'one event left out', failed: mist !== digests[0] },
        pass: equal,
      };
    }),
};
