import { spawnSync } from 'node:child_process';
import { PEERMAP, padVanMachine } from './installeer.ts';

const laadt = (node: string, env: NodeJS.ProcessEnv): boolean =>
  spawnSync(node, ['-e', "require('sqlite3')"], { cwd: PEERMAP, env, stdio: 'ignore' }).status === 0;

/**
 * The Node on which the native sqlite3 loads: ours when it can (it is built against Node-API, so it does not matter
 * with which headers), so that both sides run on the same Node; otherwise the machine's own, and then we say so.
 */
export const nodeVoorSqlite3 = (): string => {
  if (laadt(process.execPath, process.env)) return process.execPath;
  const env = { ...process.env, PATH: padVanMachine() };
  const pad = spawnSync('node', ['-p', 'process.execPath'], { env, encoding: 'utf8' }).stdout.trim();
  if (!pad || !laadt(pad, env)) throw new Error('sqlite3 loads on no Node of this machine: emmett-sqlite cannot run');
  console.log(`     !! emmett-sqlite runs on another Node than Tijdig: sqlite3 does not load on ${process.version}`);
  return pad;
};
