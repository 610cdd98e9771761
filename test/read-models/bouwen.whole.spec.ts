import { readdirSync } from 'node:fs';
import type { EventStoreReader } from '@tijdig/event-store';
import { Projector } from '@tijdig/read-models';
import { Logboek, metMap } from './logboek.ts';

/** The same log, of which one stream cannot be read. */
const haperendBij = (reader: EventStoreReader, stuk: string): EventStoreReader =>
  Object.assign(Object.create(reader) as EventStoreReader, {
    readStream: async (stream: string) => {
      if (stream === stuk) throw new Error('de schijf hapert');
      return reader.readStream(stream);
    },
  });

describe.each([
  ['in deze draad', Infinity],
  ['in een eigen draad', 0],
])('een leesmodel bouwen %s', (_, draadVanaf) => {
  it('zegt waarom er niet gelezen kan worden, en laat niets achter', () =>
    metMap(async (folder) => {
      const { store } = await new Logboek().voorbeeld('gewoon', [0, 400]);
      const reader = haperendBij(store, (await store.streams({ prefixes: ['zaak-'] }))[9]!.stream);
      const opent = Projector.open({ folder, reader, software: 'test', herbouwzaken: 2, draadVanaf });
      await expect(opent).rejects.toThrow('de schijf hapert');
      expect(readdirSync(folder)).toEqual([]);
    }));

  it('houdt op als dat gevraagd wordt, en laat niets achter', () =>
    metMap(async (folder) => {
      const logboek = await new Logboek().voorbeeld('gewoon', [0, 400]);
      const signal = AbortSignal.abort();
      await expect(logboek.projector(folder, { signal, draadVanaf })).rejects.toBe(signal.reason);
      expect(readdirSync(folder)).toEqual([]);
    }));
});
