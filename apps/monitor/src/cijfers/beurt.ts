import { setImmediate, setTimeout } from 'node:timers/promises';

/** A small question takes several rounds of the event loop; this lets it pass as a whole. */
const ADEM_MS = 10;

/**
 * Large questions one by one. Each keeps the thread to itself while it counts; when several come at once, everyone
 * else would wait for all of them. Between two, whatever else is waiting goes first; who is alone does not wait.
 */
export class Beurt {
  private rij: Promise<unknown> = Promise.resolve();
  private wachtend = 0;

  async neem<T>(werk: () => T): Promise<T> {
    const voor = this.rij;
    const isAlleen = this.wachtend === 0;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.rij = promise;
    this.wachtend++;
    try {
      await voor;
      // Requests that came in together are all read before the first of them is worked on.
      await (isAlleen ? setImmediate() : setTimeout(ADEM_MS));
      return werk();
    } finally {
      this.wachtend--;
      resolve();
    }
  }
}
