import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { openStore } from '@tijdig/event-store-sqlite';
import { houdTegenLicht, type Gevonden } from './opdracht.ts';
import { puntsgewijs } from './t01-puntsgewijs.ts';
import { p, toeval, type Fouttest, type Toeval } from './verslag.ts';

const KIND = join(import.meta.dirname, 'kind/schrijver.ts');
type Ronde = Gevonden & Readonly<{ acked: number; herstelMs: number }>;

/** Starts the writer, kills it 5–65 ms after it says it is ready, and gives the commands it acknowledged. */
const schrijfEnSlaDood = async (folder: string, wanneer: 'na' | 'voor', kies: Toeval): Promise<Set<number>> => {
  const kind = spawn(process.execPath, [...process.execArgv, KIND, folder, '100000', '4', 'FULL', wanneer], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let tekst = '';
  const klaar = new Promise<void>((los) =>
    kind.stdout.on('data', (deel: Buffer) => {
      tekst += deel.toString();
      if (tekst.startsWith('klaar\n')) los();
    }),
  );
  await Promise.race([klaar, once(kind, 'exit')]);
  await wacht(5 + kies() * 60);
  kind.kill('SIGKILL');
  await once(kind, 'close');
  return new Set([...tekst.matchAll(/^ack (\d+)$/gm)].map(([, n]) => Number(n)));
};

const ronde = async (wanneer: 'na' | 'voor', kies: Toeval): Promise<Ronde> => {
  const folder = mkdtempSync(join(tmpdir(), 'tijdig-t1-'));
  try {
    const bevestigd = await schrijfEnSlaDood(folder, wanneer, kies);
    const begin = performance.now();
    const store = await openStore({ folder });
    const herstelMs = performance.now() - begin;
    const gevonden = await houdTegenLicht(store, bevestigd);
    await store.close();
    return { ...gevonden, acked: bevestigd.size, herstelMs };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const som = (ronden: readonly Ronde[], veld: keyof Ronde) => ronden.reduce((totaal, r) => totaal + r[veld], 0);

const meet = async (aantal: number, wanneer: 'na' | 'voor', kies: Toeval) => {
  const ronden: Ronde[] = [];
  for (let i = 0; i < aantal; i++) ronden.push(await ronde(wanneer, kies));
  const herstel = ronden.map((r) => r.herstelMs);
  return {
    acked: som(ronden, 'acked'),
    lost: som(ronden, 'lost'),
    torn: som(ronden, 'torn'),
    dup: som(ronden, 'dup'),
    broken: som(ronden, 'broken'),
    p50: p(herstel, 0.5),
    max: p(herstel, 1),
  };
};

/** kill -9 while appending: what was acknowledged is there, whole, and the log opens again within a second. */
export const T1: Fouttest = {
  id: 'T1',
  draai: async ({ seed, kort }) => {
    const kies = toeval(seed);
    const rounds = kort ? 25 : 200;
    const gemeten = await meet(rounds, 'na', kies);
    const liegt = await meet(Math.max(8, rounds / 10), 'voor', kies);
    const punten = await puntsgewijs(kort ? 6 : 1);
    const heel = [gemeten, punten].every(({ lost, torn, broken }) => lost + torn + broken === 0) && gemeten.dup === 0;
    return {
      id: 'T1',
      wat: 'kill -9 while appending',
      seed,
      rounds,
      ...gemeten,
      atEveryWrite: punten,
      control: { wat: 'acknowledge before the append', failed: liegt.lost > 0, lost: liegt.lost },
      pass: heel && gemeten.acked > 0 && punten.points > 5 && gemeten.max < 1000,
    };
  },
};
