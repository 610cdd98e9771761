import { setImmediate } from 'node:timers/promises';
import type { Leesmodel } from '@tijdig/read-models';

type Wachtende = Readonly<{ positie: bigint; klaar: () => void }>;

/** Asks a reader again and again how far the rows are, as long as somebody waits: once for all who wait. */
export class Uitkijk {
  readonly #leesmodel: Leesmodel;
  readonly #wachtend = new Set<Wachtende>();
  #kijkt = false;

  constructor(leesmodel: Leesmodel) {
    this.#leesmodel = leesmodel;
  }

  tot(positie: bigint): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#wachtend.add({ positie, klaar: resolve });
    if (!this.#kijkt) void this.#kijk();
    return promise;
  }

  async #kijk(): Promise<void> {
    this.#kijkt = true;
    while (this.#wachtend.size > 0) {
      const bij = this.#leesmodel.positie();
      for (const wachtende of this.#wachtend)
        if (wachtende.positie <= bij) {
          this.#wachtend.delete(wachtende);
          wachtende.klaar();
        }
      await setImmediate();
    }
    this.#kijkt = false;
  }
}
