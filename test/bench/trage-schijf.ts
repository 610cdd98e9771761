import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inMap, type Uitslag } from './harnas.ts';
import type { Omvang } from './metingen.ts';

const MAIN = join(import.meta.dirname, 'main.ts');
const BRON = join(import.meta.dirname, 'trage-schijf.c');

/** Runs the slow-disk measurement in a process of its own, with the delaying library preloaded. */
export const opTrageSchijf = ({ ronden, kort }: Omvang): Promise<readonly Uitslag[]> =>
  inMap(async (map) => {
    const [bibliotheek, uit] = [join(map, 'traag.so'), join(map, 'uit.json')];
    execFileSync('cc', ['-shared', '-fPIC', '-O2', '-o', bibliotheek, BRON, '-ldl']);
    const vlaggen = ['--traag', '--ronden', String(ronden), '--json', uit, ...(kort ? ['--kort'] : [])];
    const { status } = spawnSync(process.execPath, [...process.execArgv, MAIN, ...vlaggen], {
      env: { ...process.env, LD_PRELOAD: bibliotheek },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    // 1 says that a goal was missed; the results are there.
    if (status !== 0 && status !== 1) throw new Error(`the slow-disk measurement ended with ${status}`);
    return (JSON.parse(readFileSync(uit, 'utf8')) as { uitslagen: readonly Uitslag[] }).uitslagen;
  });
