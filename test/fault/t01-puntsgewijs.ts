import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@tijdig/event-store-sqlite';
import { houdTegenLicht, type Gevonden } from './opdracht.ts';

const KIND = join(import.meta.dirname, 'kind/schrijver.ts');
const OPDRACHTEN = '12';

type Punt = Gevonden & Readonly<{ gedood: boolean; acked: number }>;

/** Runs the writer until its nth write to a file, at which it is killed before a byte of it arrives. */
const doodBij = async (n: number): Promise<Punt> => {
  const folder = mkdtempSync(join(tmpdir(), 'tijdig-t1p-'));
  try {
    const ingreep = ['-e', 'trace=pwrite64', '-e', `inject=pwrite64:signal=SIGKILL:when=${n}`, '-e', 'signal=none'];
    const kind = [process.execPath, ...process.execArgv, KIND, folder, OPDRACHTEN, '3', 'FULL', 'na'];
    const args = ['-f', '-qq', '-o', '/dev/null', ...ingreep, ...kind];
    const { stdout, status, signal, error } = spawnSync('strace', args, { encoding: 'utf8', timeout: 60_000 });
    if (error) throw new Error(`T1 needs strace and the right to trace (ptrace) on this machine: ${error.message}`);
    const bevestigd = new Set([...stdout.matchAll(/^ack (\d+)$/gm)].map(([, getal]) => Number(getal)));
    const store = await openStore({ folder });
    const gevonden = await houdTegenLicht(store, bevestigd);
    await store.close();
    return { ...gevonden, gedood: status !== 0 || signal !== null, acked: bevestigd.size };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const HOOGSTENS = 300;

/** Every `stap`th write in turn, until the writer gets to its end alive. */
export const puntsgewijs = async (stap: number) => {
  const gevonden = { points: 0, acked: 0, lost: 0, torn: 0, broken: 0 };
  for (let n = 1; n < HOOGSTENS; n += stap) {
    const { gedood, acked, lost, torn, broken, dup, gaps } = await doodBij(n);
    if (!gedood) return gevonden;
    gevonden.points += 1;
    gevonden.acked += acked;
    gevonden.lost += lost;
    gevonden.torn += torn;
    gevonden.broken += broken + dup + gaps;
  }
  throw new Error(`the writer did not get to its end within ${HOOGSTENS} writes`);
};
