import { beforeEach, describe, expect, it } from '@jest/globals';
import { A, B, aan, feit, feiten, reeks, revisies } from './words.ts';
import type { Fresh } from './setup.ts';
import type { StreamRange } from '../port.ts';

const ranges: readonly (readonly [string, StreamRange, readonly number[]])[] = [
  ['van voor naar achter', {}, reeks(0, 9)],
  ['vanaf een revisie', { from: 7 }, [7, 8, 9]],
  ['tot en met een revisie', { upTo: 2 }, [0, 1, 2]],
  ['een stuk uit het midden', { from: 3, upTo: 5 }, [3, 4, 5]],
  ['de eerste paar', { limit: 2 }, [0, 1]],
  ['van achter naar voor', { direction: 'backward' }, reeks(0, 9).reverse()],
  ['de laatste', { direction: 'backward', limit: 1 }, [9]],
  ['terug vanaf een revisie', { direction: 'backward', from: 4, limit: 3 }, [4, 3, 2]],
  ['terug vanaf hoogstens een revisie', { direction: 'backward', upTo: 1 }, [1, 0]],
  ['voorbij het einde', { from: 10 }, []],
  ['een leeg stuk', { from: 5, upTo: 4 }, []],
  ['niets', { limit: 0 }, []],
];

const streamContract = (fresh: Fresh): void => {
  describe('een stroom lezen', () => {
    beforeEach(async () => {
      await fresh.store.append([aan(A, 'no-stream', ...feiten(10)), aan(B, 'no-stream', feit())]);
    });
    it.each(ranges)('leest %s', async (_wat, range, expected) => {
      expect(revisies(await fresh.store.readStream(A, range))).toEqual(expected);
    });
    it('is leeg als de stroom er niet is', async () => {
      expect(await fresh.store.readStream('zaak-x')).toEqual([]);
    });
  });

  it('leest wat op een moment bekend was', async () => {
    let now = Date.parse('2025-03-10T10:00:00.000Z');
    const store = await fresh.reopen({ clock: () => now });
    await store.append([aan(A, 'no-stream', ...feiten(2))]);
    now += 1;
    await store.append([aan(A, 1, feit())]);
    expect(revisies(await store.readStream(A, { recordedUpTo: now - 2 }))).toEqual([]);
    expect(revisies(await store.readStream(A, { recordedUpTo: now - 1 }))).toEqual([0, 1]);
    expect(revisies(await store.readStream(A, { recordedUpTo: now }))).toEqual([0, 1, 2]);
    const last = await store.readStream(A, { recordedUpTo: now - 1, direction: 'backward', limit: 1 });
    expect(revisies(last)).toEqual([1]);
  });
};

const logContract = (fresh: Fresh): void => {
  describe('het hele logboek lezen', () => {
    it('is leeg als er niets is vastgelegd', async () => {
      expect(await fresh.store.readAll()).toEqual([]);
      expect(await fresh.store.head()).toBeUndefined();
      expect(await fresh.store.readAt(1n)).toBeUndefined();
    });

    it('leest in bladzijden die op elkaar aansluiten', async () => {
      const { events } = await fresh.store.append([aan(A, 'no-stream', ...feiten(25))]);
      const first = await fresh.store.readAll({ limit: 10 });
      const second = await fresh.store.readAll({ after: first.at(-1)!.positie, limit: 10 });
      const third = await fresh.store.readAll({ after: second.at(-1)!.positie, limit: 10 });
      expect([first.length, second.length, third.length]).toEqual([10, 10, 5]);
      expect([...first, ...second, ...third]).toEqual(events);
      expect(await fresh.store.readAll({ after: third.at(-1)!.positie })).toEqual([]);
    });

    it('geeft posities die alleen maar oplopen', async () => {
      for (const expected of ['no-stream', 0, 1] as const) await fresh.store.append([aan(A, expected, feit())]);
      const posities = (await fresh.store.readAll()).map((event) => event.positie);
      expect(posities).toEqual([...posities].sort((a, b) => Number(a - b)));
      expect(new Set(posities).size).toBe(3);
    });

    it('leest alleen stromen met een gevraagd begin', async () => {
      await fresh.store.append([
        aan(A, 'no-stream', feit()),
        aan('normprofiel-P', 'no-stream', feit()),
        aan('kalender-nl', 'no-stream', feit()),
        aan('zaal-a', 'no-stream', feit()),
      ]);
      const streams = async (...prefixes: string[]) =>
        (await fresh.store.readAll({ prefixes })).map((event) => event.stream);
      expect(await streams('zaak-')).toEqual([A]);
      expect(await streams('normprofiel-', 'kalender-')).toEqual(['normprofiel-P', 'kalender-nl']);
      expect(await streams('ZAAK-')).toEqual([]);
      expect(await streams()).toEqual([]);
    });

    it('vindt zeldzame stromen tussen vele andere, in bladzijden', async () => {
      const appends = reeks(0, 59).map((n) => aan(`${n % 20 === 0 ? 'kalender' : 'zaak'}-${n}`, 'no-stream', feit()));
      await fresh.store.append(appends);
      const first = await fresh.store.readAll({ prefixes: ['kalender-'], limit: 2 });
      const rest = await fresh.store.readAll({ prefixes: ['kalender-'], limit: 2, after: first.at(-1)!.positie });
      expect([...first, ...rest].map((event) => event.stream)).toEqual(['kalender-0', 'kalender-20', 'kalender-40']);
    });

    it('noemt elke stroom een keer, in de volgorde waarin zij begonnen, in bladzijden', async () => {
      await fresh.store.append([aan(A, 'no-stream', feit()), aan('kalender-nl', 'no-stream', feit())]);
      await fresh.store.append([aan(A, 0, ...feiten(3)), aan('zaak-0', 'no-stream', feit()), aan(A, 3, feit())]);
      await fresh.store.append([aan('zaak-0', 0, feit()), aan('zaak-9', 'no-stream', feit())]);
      const all = await fresh.store.streams();
      expect(all.map(({ stream }) => stream)).toEqual([A, 'kalender-nl', 'zaak-0', 'zaak-9']);
      const firsts = (await fresh.store.readAll()).filter(({ revisie }) => revisie === 0);
      expect(all.map(({ position }) => position)).toEqual(firsts.map(({ positie }) => positie));
      const first = await fresh.store.streams({ limit: 2, prefixes: ['zaak-'] });
      const rest = await fresh.store.streams({ limit: 2, prefixes: ['zaak-'], after: first.at(-1)!.position });
      expect([first.length, rest]).toEqual([2, all.slice(-1)]);
      expect(await fresh.store.streams({ after: all.at(-1)!.position })).toEqual([]);
    });

    it('weet tot waar het gaat en wat waar staat', async () => {
      const { events, position } = await fresh.store.append([aan(A, 'no-stream', ...feiten(3))]);
      const last = events.at(-1)!;
      const head = { position, recordedAt: last.geregistreerdOp, hash: last.hash };
      expect(await fresh.store.head()).toEqual(head);
      expect(await fresh.store.readAt(position)).toEqual(last);
      expect(await fresh.store.readAt(position + 1n)).toBeUndefined();
    });
  });
};

export const readContract = (fresh: Fresh): void => {
  streamContract(fresh);
  logContract(fresh);
};
