import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { eventIdFor, WrongExpectedRevision, type ExpectedRevision } from '@tijdig/event-store';
import type { SqliteStore } from '@tijdig/event-store-sqlite';

export type Wedloop = Readonly<{ folder: string; wie: number; aantal: number; stromen: readonly string[] }>;
/** Somebody read that a stream was at `gelezen`, and wants its count to become `stand`. */
export type Verzoek = Readonly<{ stream: string; eventId: string; gelezen: ExpectedRevision; stand: number }>;
export type Uitkomst = 'vastgelegd' | 'verloren';

/** What the writers together saw: who won which revision, and what else went wrong. */
export type Verloop = { gewonnen: Map<string, number>; conflicten: number; onwaar: number; anders: number };

const DRAAD = join(import.meta.dirname, 'kind/lezer-schrijver.ts');

const leg = (store: SqliteStore, { stream, eventId, stand }: Verzoek, expected: ExpectedRevision) =>
  store.append([
    {
      stream,
      expected,
      events: [
        { eventId: eventIdFor(eventId, 0), type: 'ContactGevoerd', schemaVersie: 1, data: { stand }, metadata: {} },
      ],
    },
  ]);

/** A loser is told where the stream really is, which is past what it read. */
const isWaar = ({ actual }: WrongExpectedRevision, { gelezen }: Verzoek): boolean =>
  actual !== 'no-stream' && (gelezen === 'no-stream' || actual > gelezen);

/** The guard: what was read is what is expected. */
export const bewaakt =
  (store: SqliteStore, verloop: Verloop) =>
  async (verzoek: Verzoek): Promise<Uitkomst> => {
    try {
      const { events } = await leg(store, verzoek, verzoek.gelezen);
      const plek = `${verzoek.stream} ${events[0]!.revisie}`;
      verloop.gewonnen.set(plek, (verloop.gewonnen.get(plek) ?? 0) + 1);
      return 'vastgelegd';
    } catch (fout) {
      if (!(fout instanceof WrongExpectedRevision)) verloop.anders += 1;
      else if (isWaar(fout, verzoek)) verloop.conflicten += 1;
      else verloop.onwaar += 1;
      return 'verloren';
    }
  };

/** The control: read, then write wherever the stream is by then. */
export const onbewaakt =
  (store: SqliteStore, verloop: Verloop) =>
  async (verzoek: Verzoek): Promise<Uitkomst> => {
    try {
      const [laatste] = await store.readStream(verzoek.stream, { direction: 'backward', limit: 1 });
      await leg(store, verzoek, laatste?.revisie ?? 'no-stream');
    } catch {
      return onbewaakt(store, verloop)(verzoek);
    }
    return 'vastgelegd';
  };

/** All run at once; resolves when every one has recorded what it wanted. */
export const loop = async (
  lopers: number,
  wedloop: Omit<Wedloop, 'wie'>,
  schrijf: (verzoek: Verzoek) => Promise<Uitkomst>,
): Promise<void> => {
  const draden = Array.from({ length: lopers }, (_, wie) => {
    const workerData: Wedloop = { ...wedloop, wie };
    const draad = new Worker(DRAAD, { workerData, execArgv: process.execArgv });
    draad.on('message', (verzoek: Verzoek) => void schrijf(verzoek).then((uitkomst) => draad.postMessage(uitkomst)));
    return once(draad, 'exit');
  });
  await Promise.all(draden);
};
