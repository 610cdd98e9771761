import { beforeEach, describe, expect, it } from '@jest/globals';
import { MomentRefused } from '../errors.ts';
import type { EventStore } from '../port.ts';
import { A, B, aan, feit } from './words.ts';
import type { Fresh } from './setup.ts';

const NOON = Date.parse('2025-03-29T12:00:00.000Z');
const HOUR = 3_600_000;
const iso = (moment: number) => new Date(moment).toISOString();
/** Without a date of its own: the store gives it the day of recording. */
const zonderDatum = () => {
  const { gebeurdOp: _weg, ...event } = feit();
  return event;
};

export const timeContract = (fresh: Fresh): void => {
  describe('de tijd', () => {
    let now: number;
    let store: EventStore;
    beforeEach(async () => {
      now = NOON;
      store = await fresh.reopen({ clock: () => now });
    });

    it('gaat nooit terug, ook als de klok dat doet', async () => {
      await store.append([aan(A, 'no-stream', feit())]);
      now -= 3 * HOUR;
      const back = await store.append([aan(A, 0, feit())]);
      expect(back.events[0]!.geregistreerdOp).toBe(iso(NOON));
      store = await fresh.reopen({ clock: () => now });
      expect((await store.append([aan(A, 1, feit())])).events[0]!.geregistreerdOp).toBe(iso(NOON));
      now = NOON + HOUR;
      expect((await store.append([aan(A, 2, feit())])).events[0]!.geregistreerdOp).toBe(iso(NOON + HOUR));
      expect((await store.head())!.recordedAt).toBe(iso(NOON + HOUR));
    });

    it('geeft wat zonder datum komt de lokale dag van vastleggen', async () => {
      now = Date.parse('2025-03-29T23:30:00.000Z');
      const { events } = await store.append([aan(A, 'no-stream', zonderDatum())]);
      expect(events[0]!.gebeurdOp).toBe('2025-03-30');
    });

    it('neemt bij import het eigen moment van een gebeurtenis over', async () => {
      const geregistreerdOp = '2020-01-02T03:04:05.006Z';
      const { events } = await store.append([aan(A, 'no-stream', feit({ geregistreerdOp }), feit())]);
      expect(events.map((event) => event.geregistreerdOp)).toEqual([geregistreerdOp, iso(NOON)]);
    });

    it('neemt geschiedenis aan na iets nieuws, zolang de stroom zelf niet teruggaat', async () => {
      await store.append([aan(A, 'no-stream', feit())]);
      await store.append([aan(B, 'no-stream', feit({ geregistreerdOp: iso(NOON - HOUR) }))]);
      expect((await store.head())!.recordedAt).toBe(iso(NOON));
      const refused = store.append([aan(B, 0, feit({ geregistreerdOp: iso(NOON - HOUR - 1) }))]);
      await expect(refused).rejects.toBeInstanceOf(MomentRefused);
      await store.append([aan(B, 0, feit({ geregistreerdOp: iso(NOON - HOUR) }))]);
    });

    it('laat import de tijd hoogstens een dag vooruit zetten', async () => {
      const tooFar = store.append([aan(A, 'no-stream', feit({ geregistreerdOp: iso(NOON + 24 * HOUR + 1) }))]);
      await expect(tooFar).rejects.toBeInstanceOf(MomentRefused);
      const noInstant = store.append([aan(A, 'no-stream', feit({ geregistreerdOp: '2025-03-29T12:00:00' }))]);
      await expect(noInstant).rejects.toBeInstanceOf(MomentRefused);
      expect(await store.readAll()).toEqual([]);
      await store.append([aan(A, 'no-stream', feit({ geregistreerdOp: iso(NOON + HOUR) }))]);
      expect((await store.append([aan(A, 0, feit())])).events[0]!.geregistreerdOp).toBe(iso(NOON + HOUR));
    });
  });
};
