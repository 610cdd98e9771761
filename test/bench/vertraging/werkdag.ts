import { setTimeout } from 'node:timers/promises';
import type { SqliteStore } from '@tijdig/event-store-sqlite';
import { dagnummer } from '@tijdig/kernel';
import { EVENTS_PER_ZAAK, nieuwContact } from '../zaaklog.ts';
import type { Uitkijk } from './uitkijk.ts';

const CLIENTS = 64;
/** Of a steady stream of appends, one in so many is timed. */
const STEEKPROEF = 10;
const EERSTE_DAG = dagnummer('2025-06-02');

/** Caseworkers who record contacts, zaak after zaak, and when what they recorded can be seen. */
export class Werkdag {
  readonly #store: SqliteStore;
  readonly #uitkijk: Uitkijk;
  readonly #zaken: number;
  #aantal = 0;

  constructor(store: SqliteStore, uitkijk: Uitkijk, zaken: number) {
    this.#store = store;
    this.#uitkijk = uitkijk;
    this.#zaken = zaken;
  }

  async #append(): Promise<bigint> {
    const n = this.#aantal++;
    const ronde = Math.floor(n / this.#zaken);
    const contact = nieuwContact(n % this.#zaken, EVENTS_PER_ZAAK + ronde, EERSTE_DAG + ronde);
    return (await this.#store.append([contact])).position;
  }

  /** From acknowledgement until a reader finds the rows there, in ms. */
  async vertraging(): Promise<number> {
    const positie = await this.#append();
    const bevestigd = performance.now();
    await this.#uitkijk.tot(positie);
    return performance.now() - bevestigd;
  }

  /** One at a time, with pauses that differ. */
  async rustig(aantal: number): Promise<number[]> {
    const uit: number[] = [];
    for (let i = 0; i < aantal; i++) {
      await setTimeout(3 + (i % 11));
      uit.push(await this.vertraging());
    }
    return uit;
  }

  /** What the whole can take: clients that each wait until they see what they recorded; contacts a second. */
  async vol(ms: number): Promise<number> {
    const begin = performance.now();
    let aantal = 0;
    const client = async () => {
      for (; performance.now() - begin < ms; aantal++) await this.vertraging();
    };
    await Promise.all(Array.from({ length: CLIENTS }, client));
    return (aantal * 1000) / (performance.now() - begin);
  }

  /** So many a second, whether or not the last is visible: a slow answer does not slow the asking. */
  async gestaag(perSeconde: number, ms: number): Promise<number[]> {
    const begin = performance.now();
    const gemeten: Promise<number>[] = [];
    const overig: Promise<bigint>[] = [];
    for (let verstreken = 0; verstreken < ms; verstreken = performance.now() - begin) {
      for (let n = gemeten.length + overig.length; n < (verstreken * perSeconde) / 1000; n++)
        if (n % STEEKPROEF === 0) gemeten.push(this.vertraging());
        else overig.push(this.#append());
      await setTimeout(1);
    }
    await Promise.all(overig);
    return Promise.all(gemeten);
  }
}
