import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventIdAt, type EventStoreReader } from '@tijdig/event-store';
import { memoryEventStore } from '@tijdig/testing';
import { metStandaard } from '../projector/opties.ts';
import { bouw } from './bouw.ts';

const ZAKEN = Array.from({ length: 20 }, (_, n) => `zaak-${n}`);

const logboek = async () => {
  const store = memoryEventStore();
  await store.append(
    ZAKEN.map((stream) => ({
      stream,
      expected: 'no-stream',
      events: [{ eventId: eventIdAt(stream, 0), type: 'Onbekend', schemaVersie: 1, data: {}, metadata: {} }],
    })),
  );
  return store;
};

describe.each([
  ['in deze draad', Infinity],
  ['in een eigen draad', 0],
])('een leesmodel bouwen %s', (_, draadVanaf) => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'tijdig-bouw-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const bouwIn = (bestand: string, reader: EventStoreReader, signal = new AbortController().signal) =>
    bouw(bestand, 20n, metStandaard({ folder, reader, software: 'test', herbouwzaken: 2, draadVanaf, signal }));

  it('zegt waarom er niet geschreven kan worden', async () => {
    await expect(bouwIn(join(folder, 'weg', 'leesmodel'), await logboek())).rejects.toThrow('unable to open database');
  });

  it('houdt op als dat gevraagd wordt, en laat niets achter', async () => {
    const gestopt = AbortSignal.abort();
    await expect(bouwIn(join(folder, 'leesmodel-1.sqlite.aanbouw'), await logboek(), gestopt)).rejects.toBe(
      gestopt.reason,
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it('zegt waarom er niet gelezen kan worden, en laat niets achter', async () => {
    const store = await logboek();
    const reader: EventStoreReader = Object.assign(Object.create(store) as typeof store, {
      readStream: async (stream: string) => {
        if (stream === ZAKEN[9]) throw new Error('de schijf hapert');
        return store.readStream(stream);
      },
    });
    await expect(bouwIn(join(folder, 'leesmodel-1.sqlite.aanbouw'), reader)).rejects.toThrow('de schijf hapert');
    expect(readdirSync(folder)).toEqual([]);
  });
});
