import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nextEvent, verifyStream, type EventStore, type RecordedEvent, type Upcasters } from '@tijdig/event-store';
import { openStore } from '@tijdig/event-store-sqlite';
import { isNormstroom, normtijdlijn } from '@tijdig/normen';
import { alsNormOpgetekend } from '@tijdig/platform';
import { tijdlijn } from '@tijdig/projections';
import { memoryEventStore } from '@tijdig/testing';
import { alsOpgetekend } from '../simulatie/zicht.ts';
import { laad, leesGoud, type Regel } from './goud.ts';

/**
 * A schema that never was: version 1 of the talk said `huisbezoek` where version 2 says `vorm`. The golden stream is
 * written down as version 1 would have; today's reading brings it to what stands in the gold.
 */
const UPCASTERS: Upcasters = {
  EersteF2FGevoerd: {
    1: ({ huisbezoek, ...data }) => ({ ...data, vorm: huisbezoek === true ? 'FYSIEK' : 'TELEFOON' }),
  },
};

const zoalsVroeger = ({ data, ...regel }: Regel): Regel => {
  if (regel.type !== 'EersteF2FGevoerd') return { ...regel, data };
  const { vorm, ...rest } = data;
  return { ...regel, data: { ...rest, huisbezoek: vorm === 'FYSIEK' } };
};

const { regels } = leesGoud('0.1.0');
const LATER = Date.parse('2030-01-01T00:00:00Z');

const rijen = (events: readonly RecordedEvent[]) => {
  const normen = normtijdlijn(events.filter(({ stream }) => isNormstroom(stream)).map(alsNormOpgetekend));
  const zaken = Map.groupBy(
    events.filter(({ stream }) => stream.startsWith('zaak-')),
    ({ stream }) => stream,
  );
  return [...zaken].map(([stream, stroom]) => [stream, tijdlijn(stroom.map(alsOpgetekend), normen)]);
};

const metStore = async (maak: (folder: string) => Promise<EventStore>, werk: (store: EventStore) => Promise<void>) => {
  const folder = mkdtempSync(join(tmpdir(), 'tijdig-oud-'));
  const store = await maak(folder);
  await laad(store, regels.map(zoalsVroeger));
  await werk(store);
  await store.close();
  rmSync(folder, { recursive: true, force: true });
};

const STORES = {
  geheugen: async () => memoryEventStore({ clock: () => LATER, upcasters: UPCASTERS }),
  sqlite: (folder: string) => openStore({ folder, clock: () => LATER, upcasters: UPCASTERS }),
};

describe.each(Object.entries(STORES))('een logboek met een oude versie van een gebeurtenis (%s)', (_naam, maak) => {
  it('leest als het goud van nu en geeft dezelfde rijen', () =>
    metStore(maak, async (store) => {
      const gelezen = await store.readAll({ limit: 1000 });
      const gesprekken = gelezen.filter(({ type }) => type === 'EersteF2FGevoerd');
      expect(gesprekken.map(({ schemaVersie, data }) => [schemaVersie, data])).toEqual(
        regels.filter(({ type }) => type === 'EersteF2FGevoerd').map(({ data }) => [2, data]),
      );
      const nu = await laad(memoryEventStore({ clock: () => LATER }), regels);
      expect(rijen(gelezen)).toEqual(rijen(nu));
    }));

  it('blijft zoals het is vastgelegd', () =>
    metStore(maak, async (store) => {
      const ruw = await store.readAll({ limit: 1000, raw: true });
      for (const stroom of Map.groupBy(ruw, ({ stream }) => stream).values())
        expect(verifyStream(stroom)).toBeUndefined();
      expect(ruw.filter(({ data }) => 'huisbezoek' in data).map(({ schemaVersie }) => schemaVersie)).toEqual([1, 1]);
      const [eerste] = ruw;
      expect(nextEvent(eerste!.stream, eerste!, undefined, Date.parse(eerste!.geregistreerdOp)).hash).toBe(
        eerste!.hash,
      );
    }));
});
