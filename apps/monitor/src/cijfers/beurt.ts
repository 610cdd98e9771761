import { setImmediate } from 'node:timers/promises';

/**
 * Large questions one by one. Each keeps the thread to itself while it counts; when several came at once, everyone
 * else would wait for all of them. Between two, whatever else is waiting goes first.
 */
export class Beurt {
  private vorige: Promise<unknown> = Promise.resolve();

  neem<T>(werk: () => T): Promise<T> {
    const beurt = this.vorige.then(() => setImmediate()).then(werk);
    this.vorige = beurt.catch(() => undefined);
    return beurt;
  }
}
