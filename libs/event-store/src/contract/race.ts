import { describe, expect, it } from '@jest/globals';
import { eventIdFor } from '../ids.ts';
import { verifyStream } from '../chain.ts';
import { A, B, aan, feit, ids, reeks, revisies } from './words.ts';
import type { Fresh } from './setup.ts';

const WRITERS = 8;
const ROUNDS = 25;

/** Writes until it has won so many times; counts what it lost to the others. */
const writer = async ({ store }: Fresh, stream: string): Promise<number> => {
  let lost = 0;
  for (let won = 0; won < ROUNDS;) {
    const [last] = await store.readStream(stream, { direction: 'backward', limit: 1 });
    const outcome = await store.append([aan(stream, last?.revisie ?? 'no-stream', feit())]).catch((error) => error);
    if (outcome instanceof Error) {
      expect(outcome.name).toBe('WrongExpectedRevision');
      lost += 1;
    } else won += 1;
  }
  return lost;
};

export const raceContract = (fresh: Fresh): void => {
  describe('tegelijk', () => {
    it('heeft precies één winnaar per revisie, zonder gat', async () => {
      const lost = await Promise.all(reeks(1, WRITERS).map(() => writer(fresh, A)));
      const events = await fresh.store.readStream(A);
      expect(revisies(events)).toEqual(reeks(0, WRITERS * ROUNDS - 1));
      expect(new Set(ids(events)).size).toBe(WRITERS * ROUNDS);
      expect(lost.some((count) => count > 0)).toBe(true);
      expect(verifyStream(events)).toBeUndefined();
    });

    it('laat een verloren wedloop de buren met rust', async () => {
      await fresh.store.append([aan(A, 'no-stream', feit())]);
      const appends = reeks(0, 63).map((n) =>
        n % 4 === 0 ? aan(A, 'no-stream', feit(), feit()) : aan(`zaak-${n}`, 'no-stream', feit(), feit()),
      );
      const outcomes = await Promise.allSettled(appends.map((append) => fresh.store.append([append])));
      expect(outcomes.map(({ status }) => status)).toEqual(
        reeks(0, 63).map((n) => (n % 4 === 0 ? 'rejected' : 'fulfilled')),
      );
      expect(await fresh.store.readAll()).toHaveLength(1 + 48 * 2);
      expect(await fresh.store.readStream(A)).toHaveLength(1);
    });

    it('laat lezers tijdens het schrijven alleen hele vastleggingen zien', async () => {
      let busy = true;
      const writing = (async () => {
        for (const n of reeks(0, 99)) {
          const expected = n === 0 ? 'no-stream' : n * 2 - 1;
          await fresh.store.append([aan(A, expected, feit(), feit()), aan(B, expected, feit(), feit())]);
        }
        busy = false;
      })();
      let seen = 0;
      while (busy) {
        const events = await fresh.store.readAll();
        expect(events.length % 4).toBe(0);
        expect(events.length).toBeGreaterThanOrEqual(seen);
        seen = events.length;
        await new Promise(setImmediate);
      }
      await writing;
      expect(await fresh.store.readAll()).toHaveLength(400);
    });
  });

  describe('een opdracht die herhaald wordt', () => {
    const command = (commandId: string) => [
      aan(A, 'no-stream', feit({ eventId: eventIdFor(commandId, 0) }), feit({ eventId: eventIdFor(commandId, 1) })),
    ];
    const repeated = (outcome: PromiseSettledResult<unknown>) =>
      outcome.status === 'rejected' && ['WrongExpectedRevision', 'EventIdExists'].includes(outcome.reason.name);

    it('staat er één keer, hoe vaak hij ook tegelijk komt', async () => {
      const outcomes = await Promise.allSettled(reeks(1, 50).map(() => fresh.store.append(command('opdracht'))));
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(outcomes.filter(repeated)).toHaveLength(49);
      expect(await fresh.store.readStream(A)).toHaveLength(2);
    });

    it('staat er één keer als het antwoord verloren ging, ook na opnieuw openen', async () => {
      await fresh.store.append(command('verloren'));
      const store = await fresh.reopen();
      const [again] = await Promise.allSettled([store.append(command('verloren'))]);
      expect(repeated(again!)).toBe(true);
      const elsewhere = command('verloren').map((append) => ({ ...append, expected: 1 }));
      await expect(store.append(elsewhere)).rejects.toMatchObject({ name: 'EventIdExists' });
      expect(await store.readStream(A)).toHaveLength(2);
    });
  });
};
