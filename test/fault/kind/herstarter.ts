/**
 * A writer that is started again each time a flush fails, and then asks after the last command once more. Arguments:
 * folder, commands; a third, `leven`, is one life of it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { OutcomeUnknown, WrongExpectedRevision } from '@tijdig/event-store';
import { openReader, openStore } from '@tijdig/event-store-sqlite';
import { opdracht, PER_OPDRACHT } from '../opdracht.ts';

const [folder, aantal, leven] = process.argv.slice(2) as [string, string, string | undefined];
const MEESTE_LEVENS = 200;

const leef = async (): Promise<void> => {
  // Who reads was there first, and stays: then opening the store does not empty the write-ahead file by itself.
  if (existsSync(join(folder, 'log.sqlite'))) await openReader({ folder });
  const store = await openStore({ folder });
  const vastgelegd = Number((await store.head())?.position ?? 0n) / PER_OPDRACHT;
  for (let n = Math.max(0, vastgelegd - 1); n < Number(aantal); n += 1) {
    try {
      await store.append(opdracht(n));
    } catch (fout) {
      if (fout instanceof OutcomeUnknown) process.kill(process.pid, 'SIGKILL');
      if (!(fout instanceof WrongExpectedRevision)) throw fout;
    }
    writeSync(1, `ack ${n}\n`);
  }
  process.exit(0);
};

const herstart = (): number | null => {
  for (let n = 0; n < MEESTE_LEVENS; n += 1) {
    const args = [...process.execArgv, import.meta.filename, folder, aantal, 'leven'];
    const { signal, status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
    if (signal !== 'SIGKILL') return status;
  }
  return 1;
};

if (leven) await leef();
else process.exit(herstart());
