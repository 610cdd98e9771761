import { describe, expect, it } from '@jest/globals';
import { NO_HASH, hashOf, verifyStream } from '../chain.ts';
import { A, B, aan, feit, feiten } from './words.ts';
import type { Fresh } from './setup.ts';

export const historyContract = (fresh: Fresh): void => {
  describe('de keten', () => {
    it('loopt per stroom van het begin af aan', async () => {
      await fresh.store.append([aan(A, 'no-stream', ...feiten(2)), aan(B, 'no-stream', feit()), aan(A, 1, feit())]);
      await fresh.store.append([aan(A, 2, feit()), aan(B, 0, feit())]);
      for (const stream of [A, B]) {
        const events = await fresh.store.readStream(stream);
        expect(events[0]!.vorigeHash).toBe(NO_HASH);
        expect(events.map((event) => event.hash)).toEqual(events.map(hashOf));
        expect(verifyStream(events)).toBeUndefined();
      }
    });
  });

  describe('een oude versie van een gebeurtenis', () => {
    const upcasters = { ContactGevoerd: { 1: (data: object) => ({ ...data, wijze: 'onbekend' }) } };

    it('wordt gelezen als de nieuwste, en ruw zoals zij is vastgelegd', async () => {
      const store = await fresh.reopen({ upcasters });
      const { events, position } = await store.append([aan(A, 'no-stream', feit({ data: { vorm: 'FYSIEK' } }))]);
      const nieuw = { schemaVersie: 2, data: { vorm: 'FYSIEK', wijze: 'onbekend' }, hash: events[0]!.hash };
      const ruw = { schemaVersie: 1, data: { vorm: 'FYSIEK' }, hash: events[0]!.hash };
      expect(await store.readStream(A)).toMatchObject([nieuw]);
      expect(await store.readStream(A, { raw: true })).toMatchObject([ruw]);
      expect(await store.readAll()).toMatchObject([nieuw]);
      expect(await store.readAll({ raw: true })).toMatchObject([ruw]);
      expect(await store.readAt(position)).toMatchObject(nieuw);
      const abort = new AbortController();
      for await (const page of store.subscribe({ signal: abort.signal })) {
        expect(page).toMatchObject([nieuw]);
        abort.abort();
      }
      expect(verifyStream(await store.readStream(A, { raw: true }))).toBeUndefined();
    });

    it('zegt met wat is vastgelegd, niet met wat eraan is toegevoegd', async () => {
      const store = await fresh.reopen({ upcasters });
      const { events } = await store.append([aan(A, 'no-stream', feit())]);
      expect(events[0]!.schemaVersie).toBe(1);
    });
  });
};
