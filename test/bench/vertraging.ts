import { setImmediate, setTimeout } from 'node:timers/promises';
import { openStore, type SqliteStore } from '@tijdig/event-store-sqlite';
import { dagnummer } from '@tijdig/kernel';
import { openReadModel, Projector, type Leesmodel } from '@tijdig/read-models';
import { beoordeel, inMap, percentiel, type Doel, type Uitslag } from './harnas.ts';
import { EVENTS_PER_ZAAK, nieuwContact, vulZaaklog } from './zaaklog.ts';

const hoogstens = (wat: string, ons: string, grens: number): Doel => ({
  id: 'P7',
  wat,
  ons,
  grens,
  soort: 'hoogstens',
  eenheid: ' ms',
});
const DOELEN: readonly Doel[] = [
  hoogstens('append acknowledged → visible, idle', 'idle p50', 2),
  hoogstens('append acknowledged → visible, idle', 'idle p99', 20),
  hoogstens('append acknowledged → visible, half load', 'half load p99', 250),
];
const CLIENTS = 64;
const EERSTE_DAG = dagnummer('2025-06-02');

/** Appends contacts to zaken in turn, and knows when one can be seen by who asks. */
class Werkdag {
  readonly #store: SqliteStore;
  readonly #leesmodel: Leesmodel;
  readonly #zaken: number;
  #aantal = 0;

  constructor(store: SqliteStore, leesmodel: Leesmodel, zaken: number) {
    this.#store = store;
    this.#leesmodel = leesmodel;
    this.#zaken = zaken;
  }

  async append(): Promise<bigint> {
    const n = this.#aantal++;
    const ronde = Math.floor(n / this.#zaken);
    const contact = nieuwContact(n % this.#zaken, EVENTS_PER_ZAAK + ronde, EERSTE_DAG + ronde);
    return (await this.#store.append([contact])).position;
  }

  /** Until a reader of its own finds the rows at this position: what a query with minPositie waits for. */
  async zichtbaar(positie: bigint): Promise<void> {
    while (this.#leesmodel.positie() < positie) await setImmediate();
  }

  /** From acknowledgement to visible, in ms. */
  async vertraging(): Promise<number> {
    const positie = await this.append();
    const bevestigd = performance.now();
    await this.zichtbaar(positie);
    return performance.now() - bevestigd;
  }

  /** What the whole can take: 64 clients that each wait until they see what they recorded, for `ms`. */
  async verzadigd(ms: number): Promise<number> {
    const begin = performance.now();
    let aantal = 0;
    const client = async () => {
      for (; performance.now() - begin < ms; aantal++) await this.zichtbaar(await this.append());
    };
    await Promise.all(Array.from({ length: CLIENTS }, client));
    return (aantal * 1000) / (performance.now() - begin);
  }

  /** An append every so often, whether or not the last is visible; lags of one in ten. */
  async onderLast(perSeconde: number, ms: number): Promise<number[]> {
    const begin = performance.now();
    const bezig: Promise<number>[] = [];
    const overig: Promise<bigint>[] = [];
    for (let verstreken = 0; verstreken < ms; verstreken = performance.now() - begin) {
      const gevraagd = (verstreken * perSeconde) / 1000;
      while (bezig.length + overig.length < gevraagd)
        if ((bezig.length + overig.length) % 10 === 0) bezig.push(this.vertraging());
        else overig.push(this.append());
      await setTimeout(1);
    }
    await Promise.all(overig);
    return Promise.all(bezig);
  }
}

/** P7: one process that records, projects and asks, as the embedded default does. */
export const vertraging = (aantal: number, ms: number, zaken: number): Promise<Uitslag[]> =>
  inMap(async (map) => {
    const store = await openStore({ folder: map });
    await vulZaaklog(store, { begin: dagnummer('2010-01-04'), perDag: 3, zaken });
    const projector = await Projector.open({ folder: map, reader: store, software: 'bench' });
    const stop = new AbortController();
    const volgt = projector.volg(stop.signal);
    const leesmodel = openReadModel({ folder: map });
    const werkdag = new Werkdag(store, leesmodel, zaken);
    const rustig: number[] = [];
    for (let i = 0; i < aantal; i++) {
      await setTimeout(3 + (i % 11));
      rustig.push(await werkdag.vertraging());
    }
    const perSeconde = await werkdag.verzadigd(ms);
    const druk = await werkdag.onderLast(perSeconde / 2, ms);
    stop.abort();
    await volgt;
    leesmodel.close();
    await projector.close();
    await store.close();
    const gemeten = new Map([
      ['idle p50', [percentiel(rustig, 0.5)]],
      ['idle p99', [percentiel(rustig, 0.99)]],
      ['half load p50', [percentiel(druk, 0.5)]],
      ['half load p99', [percentiel(druk, 0.99)]],
    ]);
    return beoordeel(gemeten, DOELEN, { metingen: aantal, 'full load/s': perSeconde, 'half load/s': perSeconde / 2 });
  });
