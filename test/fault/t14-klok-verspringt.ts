import { verifyStream, type EventStore, type RecordedEvent } from '@tijdig/event-store';
import { openStore } from '@tijdig/event-store-sqlite';
import { momentVan } from '@tijdig/kernel';
import { alsNormOpgetekend, Normbron, zorgVoorNormen } from '@tijdig/platform';
import { isNormstroom, normtijdlijn } from '@tijdig/normen';
import { tijdlijn } from '@tijdig/projections';
import { memoryEventStore } from '@tijdig/testing';
import { balie, GEEN_RIJEN, type Verzoek } from '../simulatie/balie.ts';
import { alsOpgetekend } from '../simulatie/zicht.ts';
import { inMap, volgTotEinde } from './projectie.ts';
import { SCENES, type Scene } from './t14-klokken.ts';
import { werk } from './t14-werk.ts';
import type { Fouttest } from './verslag.ts';

const STAP_MS = 9 * 60_000;

/** Lets the product's handlers do the work while the clock of the machine goes as it goes. */
const voerUit = async (
  store: EventStore,
  verzoeken: readonly Verzoek[],
  klok: { nu: number },
  zetKlok: (i: number) => void,
) => {
  zetKlok(0);
  await zorgVoorNormen(store);
  const normen = await Normbron.volg(store, (fout) => {
    throw fout;
  });
  const doe = balie({ lezer: store, schrijver: store, klok: () => klok.nu, rijen: GEEN_RIJEN, normen });
  const antwoorden = [];
  for (const [i, verzoek] of verzoeken.entries()) {
    zetKlok(i);
    antwoorden.push(await doe(verzoek));
  }
  normen.sluit();
  return { antwoorden, events: await store.readAll({ limit: 10_000 }) };
};

/** Every row that is known at the end, without when it became known: which deadlines there are. */
const deadlines = (events: readonly RecordedEvent[]): readonly string[] => {
  const normen = normtijdlijn(events.filter(({ stream }) => isNormstroom(stream)).map(alsNormOpgetekend));
  const zaken = Map.groupBy(
    events.filter(({ stream }) => stream.startsWith('zaak-')),
    ({ stream }) => stream,
  );
  return [...zaken].flatMap(([stream, stroom]) =>
    tijdlijn(stroom.map(alsOpgetekend), normen)
      .werkstappen.filter(({ bekendTot }) => bekendTot === null)
      .map((w) => [stream, w.profiel, w.stap, w.volgnummer, w.start, w.deadline, w.eind, w.vervallen].join(' ')),
  );
};

const terug = (events: readonly RecordedEvent[]): number =>
  events.filter((e, i) => i > 0 && momentVan(e.geregistreerdOp)! < momentVan(events[i - 1]!.geregistreerdOp)!).length;

const kapot = (events: readonly RecordedEvent[]): number =>
  [...Map.groupBy(events, ({ stream }) => stream).values()].filter((stroom) => verifyStream(stroom)).length;

type Lezing = Readonly<{
  folder: string;
  events: readonly RecordedEvent[];
  antwoorden: readonly { positie: string }[];
}>;

const opSqlite = async (folder: string, verzoeken: readonly Verzoek[], scene: Scene): Promise<Lezing> => {
  const klok = { nu: scene.begin };
  const zetKlok = (i: number) => void (klok.nu = scene.begin + i * STAP_MS + scene.afwijking(i * STAP_MS));
  const store = await openStore({ folder, clock: () => klok.nu });
  try {
    return { folder, ...(await voerUit(store, verzoeken, klok, zetKlok)) };
  } finally {
    await store.close();
  }
};

/** The control: a store that writes down whatever the clock says. */
const opGelovigeStore = async (verzoeken: readonly Verzoek[], scene: Scene): Promise<number> => {
  const klok = { nu: scene.begin };
  const store = memoryEventStore({ clock: () => klok.nu });
  const zetKlok = (i: number) => {
    klok.nu = scene.begin + i * STAP_MS + scene.afwijking(i * STAP_MS);
    store.log.lastMoment = undefined;
  };
  const { events } = await voerUit(store, verzoeken, klok, zetKlok);
  await store.close();
  return terug(events);
};

type Gespeeld = Readonly<
  Record<'events' | 'expected' | 'lost' | 'dup' | 'wentBack' | 'unordered' | 'broken' | 'differs' | 'control', number>
>;

const speel = async (seed: number, scene: Scene): Promise<Gespeeld> => {
  const verzoeken = werk(seed, scene.begin);
  const eerlijk: Scene = { ...scene, afwijking: () => 0 };
  const recht = await inMap((folder) => opSqlite(folder, verzoeken, eerlijk));
  return inMap(async (folder) => {
    const krom = await opSqlite(folder, verzoeken, scene);
    const reader = await openStore({ folder });
    const gevolgd = await volgTotEinde({ folder, reader, pagina: 3 });
    const herbouwd = await volgTotEinde({ folder, reader, pagina: 100, herbouw: true });
    await reader.close();
    const [verwacht, gevonden] = [deadlines(recht.events), deadlines(krom.events)];
    const bevestigd = krom.antwoorden.filter(({ positie }) => !krom.events.some((e) => String(e.positie) === positie));
    return {
      events: krom.events.length,
      expected: verwacht.length,
      lost: verwacht.filter((d) => !gevonden.includes(d)).length + bevestigd.length,
      dup: gevonden.length - new Set(gevonden).size + gevonden.filter((d) => !verwacht.includes(d)).length,
      wentBack: terug(krom.events),
      unordered: krom.events.filter((e, i) => i > 0 && e.positie <= krom.events[i - 1]!.positie).length,
      broken: kapot(krom.events),
      differs: Number(gevolgd.digest !== herbouwd.digest),
      control: await opGelovigeStore(verzoeken, scene),
    };
  });
};

/** The wall clock jumps under the real handlers and store: order is by position, no deadline is lost or doubled. */
export const T14: Fouttest = {
  id: 'T14',
  draai: async ({ seed }) => {
    const uitkomsten: Gespeeld[] = [];
    for (const [i, scene] of SCENES.entries()) uitkomsten.push(await speel(seed + i, scene));
    const som = (veld: keyof Gespeeld) => uitkomsten.reduce((totaal, u) => totaal + u[veld], 0);
    const [lost, dup, wentBack] = [som('lost'), som('dup'), som('wentBack')];
    const fouten = lost + dup + wentBack + som('unordered') + som('broken') + som('differs');
    return {
      id: 'T14',
      wat: 'the wall clock jumps',
      seed,
      rounds: SCENES.length,
      events: som('events'),
      deadlines: som('expected'),
      lost,
      dup,
      wentBack,
      broken: som('broken'),
      control: { wat: 'a store that believes the clock', failed: som('control') > 0, wentBack: som('control') },
      pass: fouten === 0 && som('expected') > 0,
    };
  },
};
