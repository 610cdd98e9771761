import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { openReader, openStore } from '@tijdig/event-store-sqlite';
import { zorgVoorNormen } from '@tijdig/platform';
import { gooiLeesmodellenWeg } from '@tijdig/read-models';
import { inMap, volgTotEinde, vulLog } from './projectie.ts';
import { toeval, type Fouttest, type Toeval } from './verslag.ts';

const KIND = join(import.meta.dirname, 'kind/projector.ts');

/** Lets a projector work for a moment and kills it; true when it had finished before that. */
const laatEvenWerken = async (
  folder: string,
  pagina: number,
  ms: number,
  vanaf: 'volgt' | 'bouwt' = 'volgt',
): Promise<boolean> => {
  const kind = spawn(process.execPath, [...process.execArgv, KIND, folder, String(pagina), vanaf], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const uit = once(kind, 'exit');
  await Promise.race([once(kind.stdout, 'data'), uit]);
  await Promise.race([wacht(ms), uit]);
  kind.kill('SIGKILL');
  const [code] = (await uit) as [number | null];
  return code === 0;
};

/** The projector that opens a folder without read model builds one; killed over and over it never leaves half of one. */
const tijdensHetBouwen = (zaken: number, seed: number, kies: Toeval, rondes: number) =>
  inMap(async (folder) => {
    await vulLog(folder, seed, zaken);
    let kills = 0;
    for (let ronde = 0; ronde < rondes; ronde++)
      if (await laatEvenWerken(folder, 20, kies() * 200, 'bouwt')) gooiLeesmodellenWeg(folder);
      else kills++;
    const reader = await openReader({ folder });
    const { digest } = await volgTotEinde({ folder, reader, pagina: 500 });
    await reader.close();
    return { kills, digest };
  });

/** The control: rows and checkpoint each by themselves, stopped at a random step; the count is then wrong. */
const naief = (aantal: number, kies: Toeval): number => {
  let [geteld, checkpoint] = [0, 0];
  while (checkpoint < aantal) {
    const voorEerst = kies() < 0.5;
    if (voorEerst) checkpoint++;
    else geteld++;
    if (kies() < 0.05) continue;
    if (voorEerst) geteld++;
    else checkpoint++;
  }
  return geteld;
};

/** A projector killed over and over: what it leaves is what one that was never disturbed makes. */
export const T8: Fouttest = {
  id: 'T8',
  draai: async ({ seed, kort }) => {
    const kies = toeval(seed);
    const zaken = kort ? 60 : 300;
    const rustig = await inMap(async (folder) => {
      await vulLog(folder, seed, zaken);
      const reader = await openReader({ folder });
      const { digest } = await volgTotEinde({ folder, reader, pagina: 500 });
      await reader.close();
      return digest;
    });
    const { kills, digest } = await inMap(async (folder) => {
      const store = await openStore({ folder });
      await zorgVoorNormen(store);
      await volgTotEinde({ folder, reader: store, pagina: 500 });
      await store.close();
      await vulLog(folder, seed, zaken);
      let kills = 0;
      const patience = () => 5 + kies() * 60 * (1 + kills / 5);
      while (kills < (kort ? 10 : 60) && !(await laatEvenWerken(folder, 20, patience()))) kills++;
      const reader = await openReader({ folder });
      const uitkomst = await volgTotEinde({ folder, reader, pagina: 500 });
      await reader.close();
      return { kills, digest: uitkomst.digest };
    });
    const gebouwd = await tijdensHetBouwen(zaken, seed, kies, kort ? 8 : 40);
    const geteld = naief(1000, kies);
    return {
      id: 'T8',
      wat: 'projector killed at random steps',
      seed,
      rounds: kills + gebouwd.kills,
      killedWhileBuilding: gebouwd.kills,
      equal: digest === rustig && gebouwd.digest === rustig,
      control: { wat: 'checkpoint and rows apart', failed: geteld !== 1000, counted: geteld, of: 1000 },
      pass: digest === rustig && gebouwd.digest === rustig && kills > 0 && gebouwd.kills > 0,
    };
  },
};
