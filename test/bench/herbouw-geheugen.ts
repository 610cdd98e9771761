import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '@tijdig/event-store-sqlite';
import { dagnummer } from '@tijdig/kernel';
import { beoordeel, inMap, type Doel, type Uitslag } from './harnas.ts';
import { EVENTS_PER_ZAAK, vulZaaklog } from './zaaklog.ts';

const DOELEN: readonly Doel[] = [
  {
    id: 'P6 memory',
    wat: '`tijdig herbouw`: peak memory against a tenth of the events',
    ons: 'MB groot',
    tegen: 'MB klein',
    grens: 1.5,
    soort: 'hoogstens',
  },
];
const KIJK_MS = 100;

const piek = (pid: number): number => {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
};

/** Runs the command as an operator would and gives the most memory it held, in MB. */
const herbouw = async (folder: string): Promise<number> => {
  const args = ['--max-semi-space-size=2', join(process.cwd(), 'apps/cli/dist/main.js'), 'herbouw', '--data', folder];
  const kind = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'ignore'] });
  let hoogste = 0;
  const kijk = setInterval(() => (hoogste = Math.max(hoogste, piek(kind.pid!))), KIJK_MS);
  const [code] = (await once(kind, 'exit')) as [number];
  clearInterval(kijk);
  if (code !== 0) throw new Error(`herbouw ended with ${code}`);
  return hoogste;
};

const meet = (events: number): Promise<number> =>
  inMap(async (folder) => {
    const store = await openStore({ folder, durability: 'OFF' });
    const zaken = Math.ceil(events / EVENTS_PER_ZAAK);
    await vulZaaklog(store, { begin: dagnummer('2010-01-04'), perDag: Math.max(3, Math.ceil(zaken / 5000)), zaken });
    await store.close();
    return herbouw(folder);
  });

/** A larger log must not need more memory: the command is run on a small one and on one ten times as large. */
export const herbouwGeheugen = async (events: number): Promise<Uitslag[]> => {
  const gemeten = new Map([
    ['MB klein', [await meet(events / 10)]],
    ['MB groot', [await meet(events)]],
  ]);
  return beoordeel(gemeten, DOELEN, { events });
};
