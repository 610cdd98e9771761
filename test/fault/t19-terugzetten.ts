import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, restoreBackup, verifyFile } from '@tijdig/event-store-sqlite';
import { houdTegenLicht, PER_OPDRACHT } from './opdracht.ts';
import type { Fouttest } from './verslag.ts';

const KIND = (naam: string) => join(import.meta.dirname, `kind/${naam}.ts`);
const [IN_KOPIE, IN_LOGBOEK] = [20, 30];
const HOOGSTENS = 100;

type Stand = 'oud' | 'nieuw' | 'geen van beide';
type Proefmap = Readonly<{ map: string; data: string; kopie: string }>;

const node = (...argumenten: string[]) => [process.execPath, ...process.execArgv, ...argumenten];

/** A backup of 20 commands, and the folder of a Tijdig that went down after 30: not all of it in the one file. */
const maakProefmap = (): Proefmap => {
  const map = mkdtempSync(join(tmpdir(), 'tijdig-t19-'));
  const [data, kopie] = [join(map, 'data'), join(map, 'kopie')];
  const [opdracht, ...rest] = node(KIND('uitvaller'), data, kopie, String(IN_KOPIE), String(IN_LOGBOEK));
  const { status } = spawnSync(opdracht!, rest, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`the folder could not be made: ${status}`);
  return { map, data, kopie };
};

/** Which log does the folder hold, and is it whole? */
const standVan = async (folder: string): Promise<Stand> => {
  try {
    if (!(await verifyFile(folder)).inOrde) return 'geen van beide';
    const store = await openStore({ folder });
    const { stored, torn, broken } = await houdTegenLicht(store, new Set());
    await store.close();
    if (torn + broken > 0) return 'geen van beide';
    return stored === IN_LOGBOEK ? 'oud' : stored === IN_KOPIE ? 'nieuw' : 'geen van beide';
  } catch {
    return 'geen van beide';
  }
};

type Punt = Readonly<{ gedood: boolean; stand: Stand; daarna: Stand }>;

/** Kills a restore at the nth call of a kind, looks what is there, and does it again as an operator would. */
const doodBij = async ({ map, data, kopie }: Proefmap, aanroep: string, n: number, hoe: string): Promise<Punt> => {
  const folder = join(map, 'proef');
  cpSync(data, folder, { recursive: true });
  try {
    const ingreep = ['-e', `trace=${aanroep}`, '-e', `inject=${aanroep}:signal=SIGKILL:when=${n}`, '-e', 'signal=none'];
    const args = ['-f', '-qq', '-o', '/dev/null', ...ingreep, ...node(KIND('terugzetter'), kopie, folder, hoe)];
    const { status, signal, error } = spawnSync('strace', args, { stdio: ['ignore', 'ignore', 'inherit'] });
    if (error) throw new Error(`T19 needs strace and the right to trace (ptrace) on this machine: ${error.message}`);
    const stand = await standVan(folder);
    const opnieuw = await restoreBackup({ backup: kopie, folder, replaceAs: 'nog-eens' }).catch(() => undefined);
    const daarna = opnieuw?.inOrde ? await standVan(folder) : 'geen van beide';
    return { gedood: status !== 0 || signal !== null, stand, daarna };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const langs = async (proefmap: Proefmap, aanroepen: readonly string[], hoe: string) => {
  const gevonden = { points: 0, old: 0, new: 0, neither: 0, stuck: 0 };
  for (const aanroep of aanroepen)
    for (let n = 1; n < HOOGSTENS; n += 1) {
      const { gedood, stand, daarna } = await doodBij(proefmap, aanroep, n, hoe);
      if (!gedood) break;
      gevonden.points += 1;
      gevonden[stand === 'oud' ? 'old' : stand === 'nieuw' ? 'new' : 'neither'] += 1;
      if (daarna !== 'nieuw') gevonden.stuck += 1;
    }
  return gevonden;
};

/** kill -9 at every call by which a restore changes the folder: the old log or the new one, whole, and it can be redone. */
export const T19: Fouttest = {
  id: 'T19',
  draai: async ({ seed, kort }) => {
    const proefmap = maakProefmap();
    try {
      const aanroepen = ['link', 'rename', 'unlink', 'rmdir'];
      const alle = [...aanroepen, 'mkdir', 'fsync', 'ftruncate', 'copy_file_range', 'pwrite64'];
      const gemeten = await langs(proefmap, kort ? aanroepen : alle, 'netjes');
      const naief = await langs(proefmap, ['copy_file_range', 'unlink'], 'naief');
      return {
        id: 'T19',
        wat: 'kill -9 while a backup is put back',
        seed,
        rounds: gemeten.points,
        events: IN_LOGBOEK * PER_OPDRACHT,
        ...gemeten,
        control: { wat: 'copy over the old log', failed: naief.neither > 0, neither: naief.neither, of: naief.points },
        pass: gemeten.neither + gemeten.stuck === 0 && gemeten.old > 0 && gemeten.new > 0,
      };
    } finally {
      rmSync(proefmap.map, { recursive: true, force: true });
    }
  },
};
