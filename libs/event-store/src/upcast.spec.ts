import { nextEvent } from './chain.ts';
import type { RecordedEvent } from './event.ts';
import { upcast, type Upcasters } from './upcast.ts';

const recorded = (type: string, schemaVersie: number): RecordedEvent => {
  const event = { eventId: 'id', type, schemaVersie, data: { a: 1 }, metadata: {} };
  return { positie: 1n, ...nextEvent('zaak-a', event, undefined, 0) };
};
const upcasters: Upcasters = {
  Oud: { 1: (data) => ({ ...data, b: 2 }), 2: (data) => ({ ...data, c: 3 }) },
};

describe('oude gebeurtenissen lezen', () => {
  it('gaat versie voor versie naar de nieuwste', () => {
    expect(upcast(upcasters, recorded('Oud', 1))).toMatchObject({ schemaVersie: 3, data: { a: 1, b: 2, c: 3 } });
    expect(upcast(upcasters, recorded('Oud', 2))).toMatchObject({ schemaVersie: 3, data: { a: 1, c: 3 } });
  });
  it('laat met rust wat de nieuwste versie al heeft, of niet bekend is', () => {
    for (const event of [recorded('Oud', 3), recorded('Nieuw', 1), recorded('constructor', 1)])
      expect(upcast(upcasters, event)).toBe(event);
  });
  it('verandert niets aan wat is vastgelegd', () => {
    const event = recorded('Oud', 1);
    const { hash } = upcast(upcasters, event);
    expect([hash, event.schemaVersie, event.data]).toEqual([event.hash, 1, { a: 1 }]);
  });
});
