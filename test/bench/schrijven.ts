import { openStore } from '@tijdig/event-store-sqlite';
import { openBasis } from './basis.ts';
import { nieuwId, voorBasis, voorTijdig } from './gebeurtenis.ts';
import {
  beoordeel,
  inMap,
  omEnOm,
  perSeconde,
  type Doel,
  type Kandidaat,
  type Tellers,
  type Uitslag,
} from './harnas.ts';
import { tellen } from './tellen/tellen.ts';

const CLIENTS = 64;

const basis = (map: string, ms: number): Kandidaat & { sluit: () => void } => {
  const b = openBasis(map);
  const append = () => (b.append(`zaak-${nieuwId()}`, -1, [voorBasis()]), 1);
  append();
  if (b.synchronous() !== 2) throw new Error('the baseline is not at synchronous=FULL');
  return { naam: 'B', ronde: () => perSeconde(ms, append), sluit: b.sluit };
};

type Store = Awaited<ReturnType<typeof openStore>>;
const eentje = (store: Store) =>
  store.append([{ stream: `zaak-${nieuwId()}`, expected: 'no-stream', events: [voorTijdig()] }]);

const metClients = (store: Store, ms: number, clients: number) => async (): Promise<number> => {
  const einde = performance.now() + ms;
  const begin = performance.now();
  let aantal = 0;
  const client = async () => {
    while (performance.now() < einde) {
      await eentje(store);
      aantal++;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return (aantal * 1000) / (performance.now() - begin);
};

/** How many appends share a flush when 64 clients keep coming. */
const groepen = async (store: Store, ms: number): Promise<Tellers> => {
  const voor = store.stats();
  await metClients(store, ms, CLIENTS)();
  const na = store.stats();
  return { 'appends/flush, 64 clients': (na.appends - voor.appends) / (na.flushes - voor.flushes) };
};

/** One conflict among 64: it alone fails, its neighbours are recorded. */
const buren = async (store: Store): Promise<Tellers> => {
  const bezet = `zaak-${nieuwId()}`;
  await store.append([{ stream: bezet, expected: 'no-stream', events: [voorTijdig()] }]);
  const pogingen = Array.from({ length: CLIENTS }, (_, i) =>
    i === 31 ? store.append([{ stream: bezet, expected: 'no-stream', events: [voorTijdig()] }]) : eentje(store),
  );
  const uitkomst = await Promise.allSettled(pogingen);
  return {
    neighbours: CLIENTS - 1,
    'neighbours recorded': uitkomst.filter((u, i) => i !== 31 && u.status === 'fulfilled').length,
    conflicts: uitkomst.filter((u) => u.status === 'rejected').length,
  };
};

const DOELEN: readonly Doel[] = [
  { id: 'P1', wat: 'durable append, 1 client', ons: 'tijdig 1', tegen: 'B', grens: 0.8, soort: 'minstens' },
  { id: 'P2', wat: 'durable append, 64 clients', ons: 'tijdig 64', tegen: 'B', grens: 3, soort: 'minstens' },
];
const TRAAG: readonly Doel[] = [
  {
    id: 'P2',
    wat: '64 clients, 1 ms added to each flush',
    ons: 'tijdig 64',
    tegen: 'B',
    grens: 20,
    soort: 'minstens',
  },
];

/** P1 and P2. With `traag` the process must run under trage-schijf.c. */
export const schrijven = (ronden: number, ms: number, traag: boolean): Promise<Uitslag[]> =>
  inMap(async (map) => {
    const b = basis(map, ms);
    const store = await openStore({ folder: map });
    const kandidaten = [
      b,
      { naam: 'tijdig 1', ronde: metClients(store, ms, 1) },
      { naam: 'tijdig 64', ronde: metClients(store, ms, CLIENTS) },
    ];
    const gemeten = await omEnOm(kandidaten, ronden);
    const tellers = { ...(await groepen(store, ms)), ...(await buren(store)), ...(traag ? {} : await tellen()) };
    b.sluit();
    await store.close();
    return beoordeel(gemeten, traag ? TRAAG : DOELEN, tellers);
  });
