import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { openReader } from '@tijdig/event-store-sqlite';
import { openReadModel } from '@tijdig/read-models';

const positieIn = (folder: string): bigint => {
  const leesmodel = openReadModel({ folder });
  try {
    return leesmodel.positie();
  } catch {
    return 0n;
  } finally {
    leesmodel.close();
  }
};

/** Starts a projector on the folder and kills it with SIGKILL when it is about half-way; gives where it stood. */
export const doodHalverwege = async (folder: string): Promise<bigint> => {
  const reader = await openReader({ folder });
  const einde = (await reader.head())?.position ?? 0n;
  await reader.close();
  const kind = spawn(process.execPath, [...process.execArgv, join(import.meta.dirname, 'projector-kind.ts'), folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const uit = once(kind, 'exit');
  const uiterlijk = Date.now() + 60_000;
  while (positieIn(folder) < einde / 2n && kind.exitCode === null && Date.now() < uiterlijk) await wacht(1);
  kind.kill('SIGKILL');
  await uit;
  const positie = positieIn(folder);
  if (positie === 0n || positie >= einde)
    throw new Error(`the projector was not killed half-way: ${positie} of ${einde}`);
  return positie;
};
