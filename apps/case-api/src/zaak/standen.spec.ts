import type { RecordedEvent } from '@tijdig/event-store';
import { standVan, verder } from './stand.ts';
import { Standen } from './standen.ts';

const event = (revisie: number) =>
  ({
    revisie,
    eventId: `e-${revisie}`,
    type: 'ContactGevoerd',
    geregistreerdOp: '2025-03-10T10:00:00.000Z',
    data: { datum: '2025-03-10' },
    metadata: { commandoId: `sleutel-${revisie}` },
  }) as unknown as RecordedEvent;
const events = (aantal: number) => Array.from({ length: aantal }, (_, revisie) => event(revisie));

describe('hoe een zaak ervoor staat', () => {
  it('is stap voor stap hetzelfde als in één keer', () => {
    expect(events(5).reduce((stand, e) => verder(stand, [e]), standVan([]))).toEqual(standVan(events(5)));
    expect(standVan(events(2))).toMatchObject({ verwacht: 1, sleutels: ['sleutel-0', 'sleutel-1'] });
    expect(standVan([]).verwacht).toBe('no-stream');
  });
});

describe('wat van zaken onthouden is', () => {
  it('is weg zodra het is genomen, tot het is teruggelegd', () => {
    const standen = new Standen(10);
    standen.bewaar('a', standVan(events(2)));
    expect(standen.neem('a')).toEqual(standVan(events(2)));
    expect(standen.neem('a')).toBeUndefined();
  });
  it('houdt op bij een grens: wat het langst niet is vastgelegd gaat eerst', () => {
    const standen = new Standen(10);
    for (const zaak of ['a', 'b', 'c']) standen.bewaar(zaak, standVan(events(4)));
    expect(['a', 'b', 'c'].map((zaak) => standen.neem(zaak) !== undefined)).toEqual([false, true, true]);
    standen.bewaar('groot', standVan(events(11)));
    expect(standen.neem('groot')).toBeUndefined();
    standen.bewaar('past', standVan(events(10)));
    expect(standen.neem('past')).toBeDefined();
  });
  it('telt een zaak die opnieuw wordt bewaard één keer', () => {
    const standen = new Standen(10);
    for (let keer = 0; keer < 5; keer += 1) standen.bewaar('a', standVan(events(4)));
    standen.bewaar('b', standVan(events(4)));
    expect(standen.neem('a')).toBeDefined();
  });
});
