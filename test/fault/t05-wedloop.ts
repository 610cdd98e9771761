import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, verifyFile, type SqliteStore } from '@tijdig/event-store-sqlite';
import { type Fouttest } from './verslag.ts';
import { bewaakt, loop, onbewaakt, type Uitkomst, type Verloop, type Verzoek } from './wedloop.ts';

const LOPERS = 8;
const STROMEN = ['zaak-a', 'zaak-b', 'zaak-c', 'zaak-d'];
const SCHRIJVER = join(import.meta.dirname, 'kind/schrijver.ts');

type Bewaking = (store: SqliteStore, verloop: Verloop) => (verzoek: Verzoek) => Promise<Uitkomst>;
const KENMERK = /al in gebruik door een Tijdig dat draait/;

/** Another process that wants to write in the same folder must be told that it cannot, and record nothing. */
const wordtTweedeGeweigerd = async (folder: string): Promise<boolean> => {
  const kind = spawn(process.execPath, [...process.execArgv, SCHRIJVER, folder, '1', '1', 'FULL', 'na'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let fout = '';
  kind.stderr.on('data', (deel: Buffer) => (fout += deel.toString()));
  await once(kind, 'close');
  return kind.exitCode !== 0 && KENMERK.test(fout);
};

/** Every write raised a count that it had read: the counts say how many writes did not know of each other. */
const meet = async (appends: number, bewaking: Bewaking) => {
  const folder = mkdtempSync(join(tmpdir(), 'tijdig-t5-'));
  const verloop: Verloop = { gewonnen: new Map(), conflicten: 0, onwaar: 0, anders: 0 };
  try {
    const store = await openStore({ folder });
    const begin = performance.now();
    const lopen = loop(LOPERS, { folder, aantal: appends, stromen: STROMEN }, bewaking(store, verloop));
    const geweigerd = await wordtTweedeGeweigerd(folder);
    await lopen;
    const seconden = (performance.now() - begin) / 1000;
    const standen = await Promise.all(
      STROMEN.map(async (stream) => {
        const events = await store.readStream(stream);
        const gaten = events.filter(({ revisie }, i) => revisie !== i).length;
        return { aantal: events.length, stand: (events.at(-1)!.data as { stand: number }).stand, gaten };
      }),
    );
    await store.close();
    const som = (veld: 'aantal' | 'stand' | 'gaten') => standen.reduce((totaal, s) => totaal + s[veld], 0);
    return {
      ok: som('aantal'),
      lostUpdates: som('aantal') - som('stand'),
      gaps: som('gaten'),
      dup: [...verloop.gewonnen.values()].filter((winnaars) => winnaars > 1).length,
      conflicts: verloop.conflicten,
      wrongConflicts: verloop.onwaar,
      otherErrors: verloop.anders,
      secondRefused: geweigerd,
      broken: (await verifyFile(folder)).bevindingen.length,
      perSecond: Math.round(som('aantal') / seconden),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Eight threads on the same streams through the one writer: one winner a revision, and nobody overwrites unseen. */
export const T5: Fouttest = {
  id: 'T5',
  draai: async ({ seed, kort }) => {
    const appends = kort ? 125 : 500;
    const gemeten = await meet(appends, bewaakt);
    const naief = await meet(Math.ceil(appends / 5), onbewaakt);
    const { ok, lostUpdates, gaps, dup, conflicts, wrongConflicts, otherErrors, secondRefused, broken } = gemeten;
    return {
      id: 'T5',
      wat: 'eight threads on four streams, and a second process',
      seed,
      rounds: LOPERS * appends,
      ...gemeten,
      control: {
        wat: 'write where the stream is, not where it was read',
        failed: naief.lostUpdates > 0,
        lostUpdates: naief.lostUpdates,
        of: naief.ok,
      },
      pass:
        ok === LOPERS * appends &&
        lostUpdates + gaps + dup + wrongConflicts + otherErrors + broken === 0 &&
        conflicts > 0 &&
        secondRefused,
    };
  },
};
