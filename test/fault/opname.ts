import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@tijdig/event-store-sqlite';
import { houdTegenLicht } from './opdracht.ts';
import { Schijf } from './schijf.ts';
import { leesSpoor, type Aanroep } from './strace.ts';
import type { Toeval } from './verslag.ts';

const AANROEPEN = 'pwrite64,fsync,fdatasync,ftruncate,unlink,write';

/**
 * Every call by which a run of a writer changed its files; `kind` gives its command for a folder, `ingreep` which calls
 * fail. Fails loudly where calls cannot be traced.
 */
export const neemOp = (
  kind: (folder: string) => readonly string[],
  ingreep: readonly string[] = [],
): readonly Aanroep[] => {
  const map = mkdtempSync(join(tmpdir(), 'tijdig-opname-'));
  try {
    const uit = join(map, 'spoor');
    const folder = join(map, 'log');
    const opname = ['-f', '-y', '-xx', '-s', '1000000', '-e', `trace=${AANROEPEN}`, '-e', 'signal=none', '-o', uit];
    const args = [...opname, ...ingreep, process.execPath, ...process.execArgv, ...kind(folder)];
    const { status, error } = spawnSync('strace', args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 120_000 });
    if (error || status !== 0)
      throw new Error(
        `this needs strace and the right to trace (ptrace) on this machine: ${error?.message ?? `strace ended with ${status}`}`,
      );
    return leesSpoor(readFileSync(uit, 'utf8')).filter((a) => a.soort === 'ack' || a.pad.startsWith(folder));
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
};

export type Uitval = Readonly<{
  points: number;
  acked: number;
  lost: number;
  torn: number;
  broken: number;
  unopened: number;
}>;

/** How often a promise was broken. */
export const geschonden = ({ lost, torn, broken, unopened }: Uitval): number => lost + torn + broken + unopened;

/** Cuts the power at random points of the recording and opens what the disk then holds. */
export const valUit = async (spoor: readonly Aanroep[], points: number, kies: Toeval): Promise<Uitval> => {
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
    const map = mkdtempSync(join(tmpdir(), 'tijdig-uitval-'));
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
