import { MEEGELEVERD_OP, profielstroom } from '@tijdig/normen';
import { zorgVoorNormen } from '@tijdig/platform/basis';
import { memoryEventStore } from '@tijdig/testing';

const NU = '2025-06-02T10:00:00.000Z';
const nieuw = () => memoryEventStore({ clock: () => Date.parse(NU) });
const gebeurtenis = (eventId: string, type: string, data: Record<string, string>) => ({
  eventId,
  type,
  schemaVersie: 1,
  data,
  metadata: {},
});

describe('de normen die meekomen', () => {
  it('zijn de eerste gebeurtenissen van een leeg logboek, bekend vanaf 2000', async () => {
    const store = nieuw();
    await zorgVoorNormen(store);
    const events = await store.readAll();
    expect(events.map(({ stream }) => stream)).toEqual([
      'normprofiel-WETTELIJK',
      'normprofiel-JBRR-2018',
      'normprofiel-BJZL-2023',
      'normprofiel-JBB-2021',
      'normprofiel-JBN-2025',
      'kalender-nl',
      'kalender-nl',
    ]);
    expect(new Set(events.map((e) => `${e.geregistreerdOp} ${e.gebeurdOp}`))).toEqual(
      new Set([`${MEEGELEVERD_OP} 2000-01-01`]),
    );
  });
  it('krijgen in elk logboek hetzelfde nummer, en komen er maar één keer in', async () => {
    const [een, twee] = [nieuw(), nieuw()];
    for (const store of [een, twee, twee]) await zorgVoorNormen(store);
    expect(await twee.readAll()).toEqual(await een.readAll());
  });
  it('komen in een logboek dat al bestond op de dag dat zij aankomen', async () => {
    const store = nieuw();
    await store.append([
      { stream: 'zaak-x', expected: 'no-stream', events: [gebeurtenis('e-1', 'ZaakAangemeld', {})] },
    ]);
    await zorgVoorNormen(store);
    const [, eerste] = await store.readAll();
    expect(eerste!.geregistreerdOp).toBe(NU);
  });
  it('blijven ingetrokken als de organisatie ze heeft ingetrokken', async () => {
    const store = nieuw();
    await zorgVoorNormen(store);
    const stream = profielstroom('JBB-2021');
    const [versie] = await store.readStream(stream);
    const intrekking = { eventId: versie!.eventId, reden: 'DUBBEL' };
    await store.append([{ stream, expected: 0, events: [gebeurtenis('e-2', 'GebeurtenisIngetrokken', intrekking)] }]);
    await zorgVoorNormen(store);
    expect(await store.readStream(stream)).toHaveLength(2);
  });
});
