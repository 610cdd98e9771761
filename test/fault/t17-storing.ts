import { setTimeout as wacht } from 'node:timers/promises';
import type { Toeval } from '../referentie/generator/toeval.ts';
import { startDienst, type Dienst } from './dienst/dienst.ts';
import type { Geheugenmeter } from './t17-geheugen.ts';

/** A service that is killed and stopped at random moments, and started again each time. */
export class Storing {
  readonly #folder: string;
  readonly #t: Toeval;
  readonly #meter: Geheugenmeter;
  #dienst: Promise<Dienst>;
  kill9 = 0;
  sigterm = 0;
  /** Ends that were asked for and did not go well. */
  onnet = 0;

  constructor(folder: string, t: Toeval, meter: Geheugenmeter) {
    this.#folder = folder;
    this.#t = t;
    this.#meter = meter;
    this.#dienst = this.#start();
  }

  /** Where it is, or will be once it is up again. */
  readonly adres = async (): Promise<string> => (await this.#dienst).adres;

  async duur(minuten: number): Promise<void> {
    const einde = performance.now() + minuten * 60_000;
    for (;;) {
      await this.#dienst;
      const t = this.#t;
      const lang = Math.max(60_000, minuten * 20_000);
      const leven = t.een([t.heel(300, 6000), t.heel(10_000, 40_000), t.heel(50_000, lang)]);
      const over = einde - performance.now();
      await wacht(Math.max(0, Math.min(leven, over)));
      if (leven >= over) return;
      await this.#val();
      this.#dienst = this.#start();
    }
  }

  async stop(): Promise<void> {
    if ((await (await this.#dienst).stop()) !== 0) this.onnet += 1;
  }

  async doodSlaan(): Promise<void> {
    await (await this.#dienst).doodSlaan();
  }

  async #val(): Promise<void> {
    if (this.#t.kans(0.6)) {
      this.kill9 += 1;
      await this.doodSlaan();
    } else {
      this.sigterm += 1;
      await this.stop();
    }
  }

  async #start(): Promise<Dienst> {
    const dienst = await startDienst(this.#folder);
    this.#meter.volg(dienst.pid);
    return dienst;
  }
}
