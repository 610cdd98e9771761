import { eindeVanDag, type Dagnummer, type Kennismoment } from '@tijdig/kernel';
import { tijdigheid, werkvoorraad } from '@tijdig/projections';
import { beoordeel, inMap, mediaan, percentiel, type Doel, type Uitslag } from '../harnas.ts';
import { bezoek, type Bezoek } from './bezocht.ts';
import { vulLeesmodel, type Gevuld, type Omvang } from './leesmodel.ts';

const MAAND = 30;
const PROFIELEN = ['WETTELIJK', 'JBN-2025', 'BJZL-2023'];
/** Questions a size that are counted but not timed: the pages and plans are there. */
const OPWARMEN = 10;

type Vraag = Readonly<{ profiel: string; dag: Dagnummer; kennis: Kennismoment }>;

/** Any peildatum in the history, half of them as known at the end, half as known up to two years later: without chance. */
const vragen = ({ begin, eind }: Gevuld, aantal: number): Vraag[] =>
  Array.from({ length: aantal }, (_, i) => {
    const spanne = eind - begin - 2 * MAAND;
    const dag = begin + 2 * MAAND + ((i * 7919) % spanne);
    const sluitdag = i % 2 === 0 ? eind : Math.min(eind, dag + ((i * 104_729) % 730));
    return { profiel: PROFIELEN[i % PROFIELEN.length]!, dag, kennis: { tot: eindeVanDag(sluitdag), sluitdag } };
  });

/** Backlog on a day and timeliness over the month before it, in ms. */
const stel = ({ leesmodel }: Gevuld, { profiel, dag, kennis }: Vraag): number => {
  const begin = performance.now();
  leesmodel.vraag(kennis, ({ bron }) => {
    werkvoorraad({ profiel, peildatum: dag }, bron);
    tijdigheid({ profiel, periodeVan: dag - MAAND, periodeTot: dag }, bron);
  });
  return performance.now() - begin;
};

const verhouding = ({ bezocht, geteld }: Bezoek): number => bezocht / Math.max(1, geteld);

const doelenVoor = (klein: Omvang, groot: Omvang, organisatie: Omvang): Doel[] => {
  const doel = (wat: string, ons: string, grens: number, rest: Partial<Doel> = {}): Doel => ({
    id: 'P8',
    wat,
    ons,
    grens,
    soort: 'hoogstens',
    ...rest,
  });
  return [
    doel('backlog + timeliness, any day and kennismoment', `${groot.naam} p95`, 50, { eenheid: ' ms' }),
    doel('the same against a tenth of the rows', `${groot.naam} p95`, 3, { tegen: `${klein.naam} p95` }),
    doel('the same in an organisation five times as large', `${organisatie.naam} p95`, 50, { eenheid: ' ms' }),
    doel('werkstap rows visited / counted, p95', `${groot.naam} bezocht p95`, 2),
    doel('the same in the larger organisation', `${organisatie.naam} bezocht p95`, 2),
  ];
};

/** P8: the same questions to a history and to one ten times as long, with as many open at any day. */
export const cijfers = (aantal: number, rijen: number, lopend: number): Promise<Uitslag[]> =>
  inMap(async (map) => {
    const omvang = (n: number, stand: number, erbij = ''): Omvang => ({
      naam: `${n / 1000}k rows${erbij}`,
      rijen: n,
      lopend: stand,
    });
    const maten = [omvang(rijen / 10, lopend), omvang(rijen, lopend), omvang(rijen, 5 * lopend, ' ×5')] as const;
    const gevuld: Gevuld[] = [];
    for (const maat of maten) gevuld.push(await vulLeesmodel(map, maat));
    const tijden = new Map(gevuld.map(({ naam }) => [naam, [] as number[]]));
    const reeksen = gevuld.map((een) => ({ een, reeks: vragen(een, OPWARMEN + aantal) }));
    for (let i = 0; i < OPWARMEN + aantal; i++)
      for (const { een, reeks } of reeksen) {
        const ms = stel(een, reeks[i]!);
        if (i >= OPWARMEN) tijden.get(een.naam)!.push(ms);
      }
    const gemeten = new Map<string, readonly number[]>();
    const tellers: Record<string, number> = {};
    for (const { een, reeks } of reeksen) {
      const { naam, werkstappen, db } = een;
      const bezoeken = reeks.slice(OPWARMEN).map(({ profiel, dag, kennis }) => bezoek(db, profiel, dag, kennis));
      gemeten.set(`${naam} p50`, [percentiel(tijden.get(naam)!, 0.5)]);
      gemeten.set(`${naam} p95`, [percentiel(tijden.get(naam)!, 0.95)]);
      gemeten.set(`${naam} bezocht p95`, [percentiel(bezoeken.map(verhouding), 0.95)]);
      tellers[`${naam}: rows`] = werkstappen;
      tellers[`${naam}: open rows (median)`] = mediaan(bezoeken.map(({ geteld }) => geteld));
      tellers[`${naam}: worst visited/counted`] = Math.max(...bezoeken.map(verhouding));
      een.sluit();
    }
    return beoordeel(gemeten, doelenVoor(...maten), tellers);
  });
