import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inMap, type Tellers } from '../harnas.ts';
import { startKind } from '../kindproces.ts';

const APPENDS = join(import.meta.dirname, 'appends.ts');
export const SQLITE_TELLER = join(import.meta.dirname, 'sqlite-teller.mjs');
const AANTAL = 200;

const statements = async (map: string): Promise<Tellers> => {
  const execArgv = [...process.execArgv, '--import', SQLITE_TELLER];
  const kind = await startKind(APPENDS, [map, String(AANTAL)], { execArgv });
  await kind.sluit();
  return kind.kenmerken as Tellers;
};

/** How often the kernel was asked to flush, by strace; undefined on a machine without it. */
const flushes = (map: string, aantal: number): number | undefined => {
  mkdirSync(map);
  const uit = join(map, 'strace.txt');
  const strace = ['-f', '-qq', '-o', uit, '-e', 'trace=fsync,fdatasync', process.execPath];
  const { status } = spawnSync('strace', [...strace, ...process.execArgv, APPENDS, map, String(aantal)], {
    stdio: 'ignore',
  });
  return status === 0 ? readFileSync(uit, 'utf8').match(/f(data)?sync\(/g)!.length : undefined;
};

const flushesPerAppend = (map: string): Tellers => {
  const [zonder, met] = [flushes(join(map, 'nul'), 0), flushes(join(map, 'veel'), AANTAL)];
  return zonder === undefined || met === undefined ? {} : { 'flushes/append (strace)': (met - zonder) / AANTAL };
};

/** What noise cannot touch: statements, rows and flushes, counted in processes of their own. */
export const tellen = (): Promise<Tellers> =>
  inMap(async (map) => ({ ...(await statements(map)), ...flushesPerAppend(map) }));
