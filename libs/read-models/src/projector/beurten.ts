/** One at a time, in the order asked; a failure is the asker's, the next one goes on. */
export class Beurten {
  #rij: Promise<unknown> = Promise.resolve();

  doe<T>(werk: () => Promise<T>): Promise<T> {
    const beurt = this.#rij.then(werk);
    this.#rij = beurt.catch(() => undefined);
    return beurt;
  }
}
