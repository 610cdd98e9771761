import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@tijdig/event-store-sqlite';
import { houdTegenLicht } from './opdracht.ts';
import { Schijf } from './schijf.ts';
import { leesSpoor, type Aanroep } from './strace.ts';
import { toeval, type Fouttest, type Toeval } from './verslag.ts';

const KIND = join(import.meta.dirname, 'kind/schrijver.ts');
const AANROEPEN = 'pwrite64,fsync,fdatasync,ftruncate,unlink,write';

/** Every call by which a run of the writer changed its files. Fails loudly where calls cannot be traced. */
const neemOp = (durability: 'FULL' | 'NORMAL', opdrachten: number): readonly Aanroep[] => {
  const map = mkdtempSync(join(tmpdir(), 'tijdig-t2-'));
  try {
    const uit = join(map, 'spoor');
    const folder = join(map, 'log');
    const kind = [process.execPath, ...process.execArgv, KIND, folder, String(opdrachten), '3', durability, 'na'];
    const args = [
      '-f',
      '-y',
      '-xx',
      '-s',
      '1000000',
      '-e',
      `trace=${AANROEPEN}`,
      '-e',
      'signal=none',
      '-o',
      uit,
      ...kind,
    ];
    const { status, error } = spawnSync('strace', args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 120_000 });
    if (error || status !== 0)
      throw new Error(
        `T2 needs strace and the right to trace (ptrace) on this machine: ${error?.message ?? `strace ended with ${status}`}`,
      );
    return leesSpoor(readFileSync(uit, 'utf8')).filter((a) => a.soort === 'ack' || a.pad.startsWith(folder));
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
};

type Uitval = Readonly<{ points: number; acked: number; lost: number; torn: number; broken: number; unopened: number }>;

/** Cuts the power at random points of the recording and opens what the disk then holds. */
const valUit = async (spoor: readonly Aanroep[], points: number, kies: Toeval): Promise<Uitval> => {
  const totaal = { points, acked: 0, lost: 0, torn: 0, broken: 0, unopened: 0 };
  const begin = spoor.findIndex((aanroep) => aanroep.soort === 'ack');
  const momenten = Array.from({ length: points }, () => begin + Math.floor(kies() * (spoor.length - begin))).sort(
    (a, b) => a - b,
  );
  const schijf = new Schijf();
  const bevestigd = new Set<number>();
  let gedaan = 0;
  for (const moment of momenten) {
    for (; gedaan <= moment; gedaan++) {
      const aanroep = spoor[gedaan]!;
      if (aanroep.soort === 'ack') bevestigd.add(aanroep.n);
      schijf.neem(aanroep);
    }
    const map = mkdtempSync(join(tmpdir(), 'tijdig-t2-'));
    try {
      schijf.valUit(map, kies);
      const store = await openStore({ folder: map });
      const gevonden = await houdTegenLicht(store, bevestigd);
      await store.close();
      totaal.lost += gevonden.lost;
      totaal.torn += gevonden.torn;
      totaal.broken += gevonden.broken + gevonden.dup;
    } catch {
      totaal.unopened++;
    } finally {
      totaal.acked += bevestigd.size;
      rmSync(map, { recursive: true, force: true });
    }
  }
  return totaal;
};

/** Power loss with lost and torn writes, replayed from recorded system calls. NORMAL must lose, or this proves nothing. */
export const T2: Fouttest = {
  id: 'T2',
  draai: async ({ seed, kort }) => {
    const kies = toeval(seed);
    const rounds = kort ? 60 : 400;
    const full = await valUit(neemOp('FULL', kort ? 60 : 150), rounds, kies);
    const normal = await valUit(neemOp('NORMAL', kort ? 60 : 150), Math.ceil(rounds / 4), kies);
    return {
      id: 'T2',
      wat: 'power loss: unflushed writes lost or torn',
      seed,
      rounds,
      ...full,
      control: { wat: 'synchronous=NORMAL', failed: normal.lost > 0, lost: normal.lost, points: normal.points },
      pass: full.lost + full.torn + full.broken + full.unopened === 0 && full.acked > 0,
    };
  },
};
