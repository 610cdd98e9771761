import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openStore, type SqliteStore } from '@tijdig/event-store-sqlite';
import { nieuwId, voorTijdig } from '../gebeurtenis.ts';
import { beoordeel, inMap, omEnOm, percentiel, perSeconde, type Doel, type Uitslag } from '../harnas.ts';
import { ALS_GEBOUWD, startKind } from '../kindproces.ts';
import { grootteVanBasis, grootteVanLog, PER_STROOM, stroomnaam, vulLog } from './bestand.ts';

const KOUD = join(import.meta.dirname, 'koud.mjs');

const doel = (wat: string, ons: string, soort: Doel['soort'], grens: number, rest: Partial<Doel> = {}): Doel => ({
  id: 'P9',
  wat,
  ons,
  soort,
  grens,
  ...rest,
});
const DOELEN: readonly Doel[] = [
  doel('read a 20-event stream, p99, against a tenth', 'stream p99 groot', 'hoogstens', 2, {
    tegen: 'stream p99 klein',
  }),
  doel('durable append, 1 client, against an empty file', 'append groot', 'minstens', 0.8, { tegen: 'append leeg' }),
  doel('cold start to the first stream read', 'koude start', 'hoogstens', 1000, { eenheid: ' ms' }),
  doel('size of the file', 'MB', 'hoogstens', 1.3, { tegen: 'MB B' }),
  doel('memory while replaying all of it', 'geheugen', 'hoogstens', 300, { id: 'P5', eenheid: ' MB' }),
];

/** p99 in ms of reading `aantal` streams in a stride through the whole file. */
const leesP99 = async (store: SqliteStore, events: number, aantal: number): Promise<number> => {
  const tijden: number[] = [];
  for (let i = 0; i < aantal; i++) {
    const stroom = stroomnaam((i * 7919) % (events / PER_STROOM));
    const begin = performance.now();
    await store.readStream(stroom);
    tijden.push(performance.now() - begin);
  }
  return percentiel(tijden, 0.99);
};

const append = (store: SqliteStore) => async () => {
  await store.append([{ stream: `zaak-${nieuwId()}`, expected: 'no-stream', events: [voorTijdig()] }]);
  return 1;
};

/** P9: a log of `events` events against one of a tenth and an empty one. */
export const groot = (ronden: number, ms: number, events: number): Promise<Uitslag[]> =>
  inMap(async (map) => {
    const mappen = { groot: await vulLog(map, 'groot', events), klein: await vulLog(map, 'klein', events / 10) };
    const [logMB, basisMB] = [grootteVanLog(mappen.groot) / 2 ** 20, grootteVanBasis(map, events) / 2 ** 20];
    const koud = await startKind(KOUD, [mappen.groot, stroomnaam(1)], { execArgv: ALS_GEBOUWD });
    const { geheugenMB } = await koud.vraag<{ geheugenMB: number }>('replay', {});
    await koud.sluit();
    mkdirSync(join(map, 'leeg'));
    const open = (naam: string) => openStore({ folder: join(map, naam) });
    const [grote, kleine, lege] = await Promise.all([open('groot'), open('klein'), open('leeg')]);
    const gemeten = await omEnOm(
      [
        { naam: 'stream p99 klein', ronde: () => leesP99(kleine, events / 10, 2000) },
        { naam: 'stream p99 groot', ronde: () => leesP99(grote, events, 2000) },
        { naam: 'append leeg', ronde: () => perSeconde(ms, append(lege)) },
        { naam: 'append groot', ronde: () => perSeconde(ms, append(grote)) },
      ],
      ronden,
    );
    const seconden = performance.now();
    await Promise.all([grote, kleine, lege].map((store) => store.close()));
    const sluitenMs = performance.now() - seconden;
    gemeten.set('koude start', [Number(koud.kenmerken['gestartMs'])]);
    gemeten.set('geheugen', [geheugenMB]);
    gemeten.set('MB', [logMB]).set('MB B', [basisMB]);
    return beoordeel(gemeten, DOELEN, {
      events,
      'bytes/event': (logMB * 2 ** 20) / events,
      'close and seal ms': sluitenMs,
    });
  });
