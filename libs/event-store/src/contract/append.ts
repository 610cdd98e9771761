import { describe, expect, it } from '@jest/globals';
import { EventIdExists, InvalidEvent, WrongExpectedRevision } from '../errors.ts';
import { NotCanonical } from '../canonical.ts';
import { A, B, aan, feit, feiten, ids, revisies } from './words.ts';
import type { Fresh } from './setup.ts';

export const appendContract = (fresh: Fresh): void => {
  describe('vastleggen', () => {
    it('legt een gebeurtenis vast en geeft haar plaats terug', async () => {
      const event = feit();
      const { position, events } = await fresh.store.append([aan(A, 'no-stream', event)]);
      expect(events).toHaveLength(1);
      expect(events[0]).toMatchObject({ ...event, stream: A, revisie: 0, positie: position });
      expect(await fresh.store.readStream(A)).toEqual(events);
    });

    it('gaat verder waar de stroom staat', async () => {
      await fresh.store.append([aan(A, 'no-stream', ...feiten(2))]);
      await fresh.store.append([aan(A, 1, ...feiten(3))]);
      expect(revisies(await fresh.store.readStream(A))).toEqual([0, 1, 2, 3, 4]);
    });

    it.each([
      ['een stroom die er al is', 'no-stream', 1],
      ['een verouderde revisie', 0, 1],
      ['een revisie die er nog niet is', 2, 1],
    ] as const)('weigert %s en zegt waar de stroom staat', async (_wat, expected, actual) => {
      await fresh.store.append([aan(A, 'no-stream', ...feiten(2))]);
      const refused = fresh.store.append([aan(A, expected, feit())]);
      await expect(refused).rejects.toBeInstanceOf(WrongExpectedRevision);
      await expect(refused).rejects.toMatchObject({ stream: A, expected, actual });
      expect(await fresh.store.readStream(A)).toHaveLength(2);
    });

    it('weigert een revisie van een stroom die er niet is', async () => {
      const refused = fresh.store.append([aan(A, 0, feit())]);
      await expect(refused).rejects.toBeInstanceOf(WrongExpectedRevision);
      await expect(refused).rejects.toMatchObject({ actual: 'no-stream' });
      expect(await fresh.store.head()).toBeUndefined();
    });

    it('legt meer stromen in één keer vast, op één moment', async () => {
      const { events } = await fresh.store.append([
        aan(A, 'no-stream', ...feiten(2)),
        aan(B, 'no-stream', ...feiten(3)),
      ]);
      expect(events.map((event) => event.stream)).toEqual([A, A, B, B, B]);
      expect(new Set(events.map((event) => event.geregistreerdOp)).size).toBe(1);
      expect(await fresh.store.readAll()).toEqual(events);
    });

    it('legt niets vast als de tweede stroom niet klopt', async () => {
      await fresh.store.append([aan(B, 'no-stream', feit())]);
      const refused = fresh.store.append([aan(A, 'no-stream', ...feiten(3)), aan(B, 'no-stream', feit())]);
      await expect(refused).rejects.toMatchObject({ name: 'WrongExpectedRevision', stream: B, actual: 0 });
      expect(await fresh.store.readStream(A)).toEqual([]);
      expect(await fresh.store.readAll()).toHaveLength(1);
      await fresh.store.append([aan(A, 'no-stream', feit())]);
    });

    it('houdt de volgorde van de regels als een stroom in dezelfde keer terugkomt', async () => {
      const [een, twee, drie] = feiten(3) as [never, never, never];
      await fresh.store.append([aan(A, 'no-stream', een), aan(B, 'no-stream', twee), aan(A, 0, drie)]);
      expect(ids(await fresh.store.readAll())).toEqual(ids([een, twee, drie]));
    });

    it('toetst een stroom ook als er niets aan wordt toegevoegd', async () => {
      await fresh.store.append([aan(B, 'no-stream', feit())]);
      await expect(fresh.store.append([aan(A, 'no-stream', feit()), aan(B, 3)])).rejects.toThrow(WrongExpectedRevision);
      expect(await fresh.store.readStream(A)).toEqual([]);
      await fresh.store.append([aan(A, 'no-stream', feit()), aan(B, 0)]);
      expect(await fresh.store.readStream(B)).toHaveLength(1);
    });

    it('weigert een id dat er al is, ook in een andere stroom of in dezelfde keer', async () => {
      const event = feit();
      const twice = fresh.store.append([aan(A, 'no-stream', event, event)]);
      await expect(twice).rejects.toBeInstanceOf(EventIdExists);
      expect(await fresh.store.readAll()).toEqual([]);
      await fresh.store.append([aan(A, 'no-stream', event)]);
      const elsewhere = fresh.store.append([aan(B, 'no-stream', feit(), event)]);
      await expect(elsewhere).rejects.toMatchObject({ name: 'EventIdExists', eventId: event.eventId });
      expect(await fresh.store.readStream(B)).toEqual([]);
    });

    it('weigert wat JSON niet voor iedereen hetzelfde zegt', async () => {
      const half = fresh.store.append([aan(A, 'no-stream', feit({ data: { naam: '\ud800' } }))]);
      await expect(half).rejects.toBeInstanceOf(NotCanonical);
      const nan = fresh.store.append([aan(A, 'no-stream', feit({ data: { aantal: NaN } }))]);
      await expect(nan).rejects.toBeInstanceOf(NotCanonical);
      expect(await fresh.store.readAll()).toEqual([]);
    });

    it.each([
      ['zonder soort', { type: '' }],
      ['zonder id', { eventId: '' }],
      ['met een gebroken versie', { schemaVersie: 1.5 }],
      ['met een dag die niet bestaat', { gebeurdOp: '2025-02-29' }],
      ['zonder inhoud', { data: null as never }],
    ])('weigert een gebeurtenis %s, en laat de buren met rust', async (_wat, fields) => {
      const refused = fresh.store.append([aan(A, 'no-stream', feit(fields))]);
      const neighbour = fresh.store.append([aan(B, 'no-stream', feit())]);
      await expect(refused).rejects.toBeInstanceOf(InvalidEvent);
      await neighbour;
      await expect(fresh.store.append([aan('', 'no-stream', feit())])).rejects.toBeInstanceOf(InvalidEvent);
      expect(await fresh.store.readAll()).toHaveLength(1);
    });

    it('geeft de inhoud terug zoals die was, ook vreemde tekens en sleutels', async () => {
      const data = JSON.parse('{"__proto__":1,"é":"\\u0000 \\\\ud800 😀","b":[1e21,-0.5,null,true],"a":{"":2}}');
      const { events } = await fresh.store.append([aan(A, 'no-stream', feit({ data }))]);
      expect(events[0]!.data).toEqual(data);
      const [read] = await fresh.store.readStream(A);
      expect(JSON.stringify(read!.data)).toBe(JSON.stringify(events[0]!.data));
      expect(Object.keys(read!.data)).toContain('__proto__');
    });

    it('kent na sluiten en openen hetzelfde logboek', async () => {
      const { events } = await fresh.store.append([aan(A, 'no-stream', ...feiten(2))]);
      const { logId } = fresh.store;
      expect(logId).toMatch(/^[0-9a-f-]{36}$/);
      const reopened = await fresh.reopen();
      expect(reopened.logId).toBe(logId);
      expect(await reopened.readStream(A)).toEqual(events);
      await reopened.append([aan(A, 1, feit())]);
    });

    it('weigert te schrijven als het gesloten is', async () => {
      await fresh.store.close();
      await expect(fresh.store.append([aan(A, 'no-stream', feit())])).rejects.toMatchObject({
        name: 'StoreUnavailable',
      });
    });
  });
};
