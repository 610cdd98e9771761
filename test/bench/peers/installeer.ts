import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const PEERMAP = import.meta.dirname;

/** Without node_modules/.bin: the machine's own Node and npm, whose headers a native build finds. */
export const padVanMachine = (): string =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((map) => !map.endsWith(join('node_modules', '.bin')))
    .join(delimiter);

/** Installs the peers beside this file, once: 2 minutes (sqlite3 is built), 100 MB. */
export const installeerPeers = (): void => {
  if (existsSync(join(PEERMAP, 'node_modules'))) return;
  const begin = performance.now();
  console.log('     installing the peers: about 2 minutes and 100 MB, once');
  execFileSync('npm', ['install', '--prefix', PEERMAP, '--no-audit', '--no-fund'], {
    cwd: PEERMAP,
    env: { PATH: padVanMachine(), HOME: process.env['HOME'] },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  console.log(`     installed in ${Math.round((performance.now() - begin) / 1000)} s`);
};
