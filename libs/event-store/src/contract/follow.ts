import { describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '../event.ts';
import { A, B, aan, feit, feiten, ids, reeks } from './words.ts';
import type { Fresh } from './setup.ts';

type Pages = AsyncIterable<readonly RecordedEvent[]>;

/** Follows until it has so many events, then lets go. */
const take = async (pages: Pages, count: number, each: () => unknown = () => undefined) => {
  const seen: RecordedEvent[] = [];
  for await (const page of pages) {
    seen.push(...page);
    await each();
    if (seen.length >= count) break;
  }
  return seen;
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export const followContract = (fresh: Fresh): void => {
  describe('volgen', () => {
    it('haalt in en gaat levend verder, zonder gat en zonder dubbel', async () => {
      await fresh.store.append([aan(A, 'no-stream', ...feiten(50))]);
      const abort = new AbortController();
      const following = take(fresh.store.subscribe({ signal: abort.signal, limit: 7 }), 150);
      for (const revision of reeks(49, 148)) {
        await fresh.store.append([aan(A, revision, feit())]);
        if (revision % 10 === 0) await pause(1);
      }
      expect(ids(await following)).toEqual(ids(await fresh.store.readAll()));
      abort.abort();
    });

    it('begint na een positie en ziet alleen de gevraagde stromen', async () => {
      const { position } = await fresh.store.append([aan(A, 'no-stream', ...feiten(3))]);
      const abort = new AbortController();
      const range = { after: position, prefixes: [B], signal: abort.signal };
      const following = take(fresh.store.subscribe(range), 2);
      await fresh.store.append([aan(A, 2, feit()), aan(B, 'no-stream', feit())]);
      await pause(5);
      await fresh.store.append([aan(B, 0, feit()), aan(A, 3, feit())]);
      expect((await following).map((event) => [event.stream, event.revisie])).toEqual([
        [B, 0],
        [B, 1],
      ]);
      abort.abort();
    });

    it('laat een trage volger gewoon achterlopen: nooit meer dan een bladzijde tegelijk', async () => {
      await fresh.store.append([aan(A, 'no-stream', ...feiten(200))]);
      const abort = new AbortController();
      const sizes: number[] = [];
      let last = 199;
      for await (const page of fresh.store.subscribe({ signal: abort.signal, limit: 20 })) {
        sizes.push(page.length);
        if (last < 299) last = (await fresh.store.append([aan(A, last, ...feiten(20))])).events.at(-1)!.revisie;
        if (sizes.length === 15) abort.abort();
      }
      expect(sizes).toEqual(reeks(1, 15).map(() => 20));
    });

    it.each(['tijdens het wachten', 'vooraf'])('houdt op als het wordt afgebroken, %s', async (when) => {
      const abort = new AbortController();
      if (when === 'vooraf') abort.abort();
      const following = take(fresh.store.subscribe({ signal: abort.signal }), 1);
      await pause(5);
      abort.abort();
      expect(await following).toEqual([]);
    });

    it('houdt op als het logboek wordt gesloten', async () => {
      const following = take(fresh.store.subscribe({ signal: new AbortController().signal }), 1);
      await pause(5);
      await fresh.store.close();
      expect(await following).toEqual([]);
    });

    it('bedient meer volgers tegelijk, elk in zijn eigen tempo', async () => {
      const abort = new AbortController();
      const followers = [0, 1, 3].map((ms) =>
        take(fresh.store.subscribe({ signal: abort.signal, limit: 5 }), 40, () => pause(ms)),
      );
      for (const n of reeks(0, 39)) await fresh.store.append([aan(A, n === 0 ? 'no-stream' : n - 1, feit())]);
      const expected = ids(await fresh.store.readAll());
      for (const seen of await Promise.all(followers)) expect(ids(seen)).toEqual(expected);
      abort.abort();
    });
  });
};
