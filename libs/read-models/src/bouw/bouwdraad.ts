import { Worker } from 'node:worker_threads';
import { conditionsOf } from '@tijdig/event-store';
import type { Checkpoint } from '../bestand/checkpoint.ts';
import type { Bouwplaats } from './bouwplaats.ts';
import type { Lading } from './lading.ts';

const DRAAD = new URL(import.meta.url.endsWith('.ts') ? './bouw.worker.ts' : './bouw.worker.js', import.meta.url);

/** What the thread is told; it answers everything, in order. */
export type Bouwopdracht = Readonly<{ lading: Lading } | { checkpoint: Checkpoint }>;

/** In a thread of its own: while it writes rows, this one reads and projects the next zaken. */
export class Bouwdraad implements Bouwplaats {
  readonly #draad: Worker;
  readonly #wachtend: PromiseWithResolvers<void>[] = [];
  #fout: Error | undefined;
  #vorige: Promise<void> = Promise.resolve();

  constructor(bestand: string) {
    this.#draad = new Worker(DRAAD, { workerData: bestand, execArgv: conditionsOf(process.execArgv) });
    this.#draad.on('message', () => this.#wachtend.shift()?.resolve());
    this.#draad.on('error', (fout) => this.#valOm(fout as Error));
    this.#draad.on('exit', () => this.#valOm(new Error('de draad die de rijen schrijft is gestopt')));
  }

  /** At most two loads are under way: memory does not depend on which thread is faster. */
  async neem(lading: Lading): Promise<void> {
    const vorige = this.#vorige;
    const { werkstappen, blindeVlekken } = lading;
    this.#vorige = this.#vraag({ lading }, [werkstappen.buffer, blindeVlekken.buffer]);
    await vorige;
  }

  async voltooi(checkpoint: Checkpoint): Promise<void> {
    await this.#vraag({ checkpoint });
    await this.#draad.terminate();
  }

  async staak(): Promise<void> {
    await this.#draad.terminate();
  }

  #vraag(opdracht: Bouwopdracht, mee: ArrayBuffer[] = []): Promise<void> {
    const antwoord = Promise.withResolvers<void>();
    // Whoever waits for it hears of it; nobody may be waiting yet.
    antwoord.promise.catch(() => undefined);
    if (this.#fout) antwoord.reject(this.#fout);
    else {
      this.#wachtend.push(antwoord);
      this.#draad.postMessage(opdracht, mee);
    }
    return antwoord.promise;
  }

  #valOm(fout: Error): void {
    this.#fout ??= fout;
    for (const { reject } of this.#wachtend.splice(0)) reject(this.#fout);
  }
}
