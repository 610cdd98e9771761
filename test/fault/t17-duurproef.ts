import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toeval } from '../referentie/generator/toeval.ts';
import { Belasters } from './t17-belasting.ts';
import { Boek } from './t17-boek.ts';
import { Geheugenmeter } from './t17-geheugen.ts';
import { beoordeel } from './t17-oordeel.ts';
import { Storing } from './t17-storing.ts';
import type { Fouttest } from './verslag.ts';

const belast = async (folder: string, seed: number, minuten: number) => {
  const meter = new Geheugenmeter();
  const storing = new Storing(folder, toeval(seed + 1), meter);
  try {
    const boek = new Boek();
    const klaar = new AbortController();
    const { adres } = storing;
    const belasters = new Belasters({ folder, t: toeval(seed), boek, adres, signal: klaar.signal });
    await adres();
    const werk = belasters.werk();
    await storing.duur(minuten);
    klaar.abort();
    await werk;
    await storing.stop();
    return { boek, belasters, storing, geheugen: meter.figuren };
  } finally {
    meter.stop();
    await storing.doodSlaan();
  }
};

/** The whole product under mixed load while it is killed, stopped and hung up on; afterwards everything must hold. */
export const T17: Fouttest = {
  id: 'T17',
  draai: async ({ seed, minuten }) => {
    const folder = mkdtempSync(join(tmpdir(), 'tijdig-t17-'));
    try {
      const { boek, belasters, storing, geheugen } = await belast(folder, seed, minuten);
      const { lostWithoutLast, ...oordeel } = await beoordeel(folder, boek.bevestigd, seed);
      const { lost, dup, broken, rebuildEqual, parked, differences } = oordeel;
      const fouten = lost + dup + broken + parked + differences + boek.anders + boek.vijfhonderd + storing.onnet;
      return {
        id: 'T17',
        wat: 'soak: mixed load with kills, stops, double clicks and broken lines',
        seed,
        rounds: storing.kill9 + storing.sigterm + 1,
        minutes: minuten,
        acked: boek.bevestigd.length,
        statuses: Object.fromEntries([...boek.statussen].sort(([a], [b]) => a - b)),
        asked: belasters.gevraagd,
        kill9: storing.kill9,
        sigterm: storing.sigterm,
        doubleClicks: belasters.dubbel,
        hungUp: belasters.geknipt,
        unequalAnswers: boek.anders,
        status5xx: boek.vijfhonderd + belasters.mislukteVragen,
        ...oordeel,
        ...geheugen,
        control: {
          wat: 'a log without the last acknowledged event',
          failed: lostWithoutLast > 0,
          lost: lostWithoutLast,
        },
        pass: fouten + belasters.mislukteVragen === 0 && rebuildEqual && boek.bevestigd.length > 0,
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
