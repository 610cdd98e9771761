import fc from 'fast-check';
import canonicalize from 'canonicalize';
import { sha256 } from './canonical.ts';
import { NO_HASH, hashOf, nextEvent, verifyStream } from './chain.ts';
import type { JsonObject, NewEvent, RecordedEvent } from './event.ts';

const MOMENT = Date.parse('2025-03-10T09:00:00.000Z');

const feit = (n: number, data: JsonObject = { n }): NewEvent => ({
  eventId: `id-${n}`,
  type: 'ContactGevoerd',
  schemaVersie: 1,
  gebeurdOp: '2025-03-10',
  data,
  metadata: { bron: 'proef' },
});

const stroom = (length: number): RecordedEvent[] => {
  const events: RecordedEvent[] = [];
  for (let n = 0; n < length; n += 1)
    events.push({ positie: BigInt(n + 1), ...nextEvent('zaak-a', feit(n), events.at(-1), MOMENT + n) });
  return events;
};

describe('de keten van een stroom', () => {
  it('is de SHA-256 van 0x00 en de hele gebeurtenis zonder positie, in vaste schrijfwijze', () => {
    const json = fc.jsonValue({ maxDepth: 3 }).filter((value) => JSON.stringify(value).isWellFormed());
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.dictionary(text, json), text, text, fc.nat(), (data, stream, eventId, schemaVersie) => {
        const event = { ...feit(0, JSON.parse(JSON.stringify(data))), eventId, schemaVersie };
        const { hash, ...rest } = nextEvent(stream, event, { revisie: 6, hash: 'f'.repeat(64) }, MOMENT);
        expect(hash).toBe(sha256(`\0${canonicalize(rest)}`));
        expect(hashOf(rest)).toBe(hash);
        expect(Object.keys(rest)).not.toContain('positie');
      }),
    );
  });

  it('begint bij nullen en gaat bij elke gebeurtenis verder', () => {
    const events = stroom(3);
    expect(events.map((event) => event.vorigeHash)).toEqual([NO_HASH, events[0]!.hash, events[1]!.hash]);
    expect(events.map((event) => event.revisie)).toEqual([0, 1, 2]);
    expect(verifyStream(events)).toBeUndefined();
    expect(verifyStream([])).toBeUndefined();
  });

  it('neemt voor een gebeurtenis zonder datum de lokale dag', () => {
    const { gebeurdOp: _weg, ...zonder } = feit(0);
    const nacht = Date.parse('2025-06-30T22:30:00.000Z');
    expect(nextEvent('zaak-a', zonder, undefined, nacht).gebeurdOp).toBe('2025-07-01');
  });

  it.each([
    ['een verwijderde gebeurtenis', (e: RecordedEvent[]) => e.toSpliced(2, 1), 3, 'revisie'],
    ['een dubbele gebeurtenis', (e: RecordedEvent[]) => e.toSpliced(2, 0, e[1]!), 1, 'revisie'],
    ['een ontbrekend begin', (e: RecordedEvent[]) => e.slice(1), 1, 'revisie'],
    ['andere inhoud', (e: RecordedEvent[]) => e.with(2, { ...e[2]!, data: { n: 99 } }), 2, 'hash'],
    ['een andere datum', (e: RecordedEvent[]) => e.with(2, { ...e[2]!, gebeurdOp: '2025-03-09' }), 2, 'hash'],
    ['een andere maker', (e: RecordedEvent[]) => e.with(2, { ...e[2]!, metadata: { bron: 'x' } }), 2, 'hash'],
    ['een andere verwijzing', (e: RecordedEvent[]) => e.with(2, { ...e[2]!, vorigeHash: NO_HASH }), 2, 'vorigeHash'],
  ] as const)('noemt de eerste foute gebeurtenis bij %s', (_wat, spoil, revisie, fault) => {
    expect(verifyStream(spoil(stroom(5)))).toMatchObject({ event: { revisie }, fault });
  });

  it('merkt een vervangen gebeurtenis met nieuwe hash aan de volgende', () => {
    const events = stroom(4);
    const forged = { ...events[1]!, data: { n: 99 } };
    expect(verifyStream(events.with(1, { ...forged, hash: hashOf(forged) }))).toMatchObject({
      event: { revisie: 2 },
      fault: 'vorigeHash',
    });
  });

  it('merkt een moment dat teruggaat', () => {
    const [first] = stroom(1) as [RecordedEvent];
    const back = { positie: 2n, ...nextEvent('zaak-a', feit(1), first, MOMENT - 1) };
    expect(verifyStream([first, back])).toMatchObject({ event: { revisie: 1 }, fault: 'geregistreerdOp' });
  });
});
