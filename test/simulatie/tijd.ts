import { setImmediate } from 'node:timers/promises';
import type { Moment } from '@tijdig/kernel';

type Slaper = Readonly<{ tot: Moment; nummer: number; wek: () => void }>;

/** Everything that can go on without time passing has gone on. */
export const rust = (): Promise<void> => setImmediate();

/** Virtual time: it passes only when told to, and the wall clock that the engine reads may be wrong. */
export class Tijd {
  #nu: Moment;
  #afwijking = 0;
  #nummer = 0;
  #slapers: Slaper[] = [];

  constructor(begin: Moment) {
    this.#nu = begin;
  }

  get nu(): Moment {
    return this.#nu;
  }

  /** What the engine sees. */
  readonly klok = (): Moment => this.#nu + this.#afwijking;

  verzet(afwijking: number): void {
    this.#afwijking = afwijking;
  }

  slaap(ms: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#slapers.push({ tot: this.#nu + ms, nummer: this.#nummer++, wek: resolve });
    return promise;
  }

  /** Lets time pass; who wakes up meanwhile goes on in its own turn. */
  async verstrijk(ms: number): Promise<void> {
    const tot = this.#nu + ms;
    for (let eerste = this.#eerste(tot); eerste; eerste = this.#eerste(tot)) {
      const slaper = eerste;
      this.#slapers = this.#slapers.filter((ander) => ander !== slaper);
      this.#nu = Math.max(this.#nu, slaper.tot);
      slaper.wek();
      await rust();
    }
    this.#nu = tot;
  }

  #eerste(tot: Moment): Slaper | undefined {
    return this.#slapers.filter((slaper) => slaper.tot <= tot).sort((a, b) => a.tot - b.tot || a.nummer - b.nummer)[0];
  }
}
