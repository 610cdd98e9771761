import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { conditionsOf } from '@tijdig/event-store';
import type { Logboek } from '@tijdig/platform';
import { STOP, type Bericht, type Draadgegevens } from './bericht.ts';

const DRAAD = new URL(
  import.meta.url.endsWith('.ts') ? './projector.worker.ts' : './projector.worker.js',
  import.meta.url,
);

const KORTSTE_WACHT_MS = 500;
const LANGSTE_WACHT_MS = 30_000;
/** Well within what stopping as a whole may take. */
const GEDULD_MS = 3_000;

/**
 * The projector in a thread of its own, so that counting rows and taking commands do not wait for each other. A thread
 * that fails is started again, ever more slowly: its work is in the log, so nothing is lost.
 */
export class Projectordraad {
  private readonly map: string;
  private readonly logboek: Logboek;
  private readonly einde = new AbortController();
  private readonly begonnen = Promise.withResolvers<void>();
  private readonly klaar: Promise<void>;
  private draad: Worker | undefined;

  constructor({ map, logboek }: Readonly<{ map: string; logboek: Logboek }>) {
    this.map = map;
    this.logboek = logboek;
    this.klaar = this.houdGaande();
  }

  /** Resolves when there is a read model to ask. */
  gereed(): Promise<void> {
    return this.begonnen.promise;
  }

  /** In the middle of a large page it does not hear us: it is cut off, and does again what it had not committed. */
  async stop(): Promise<void> {
    this.einde.abort();
    this.draad?.postMessage(STOP);
    const opTijd = new AbortController();
    const { signal } = opTijd;
    const kapAf = setTimeout(GEDULD_MS, undefined, { signal }).then(
      () => this.draad?.terminate(),
      () => undefined,
    );
    await this.klaar;
    opTijd.abort();
    await kapAf;
  }

  private async houdGaande(): Promise<void> {
    for (let wacht = KORTSTE_WACHT_MS; !this.isGestopt; wacht = Math.min(2 * wacht, LANGSTE_WACHT_MS)) {
      const fout = await this.draai();
      if (this.isGestopt) return;
      this.logboek.error({ err: fout }, `de projector is gestopt en begint over ${wacht} ms opnieuw`);
      await setTimeout(wacht, undefined, { signal: this.einde.signal }).catch(() => undefined);
    }
  }

  private get isGestopt(): boolean {
    return this.einde.signal.aborted;
  }

  private draai(): Promise<unknown> {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const workerData: Draadgegevens = { map: this.map };
    this.draad = new Worker(DRAAD, { workerData, execArgv: conditionsOf(process.execArgv) });
    this.draad.on('message', (bericht: Bericht) => this.hoor(bericht));
    this.draad.on('error', resolve);
    this.draad.on('exit', () => resolve(undefined));
    return promise;
  }

  private hoor(bericht: Bericht): void {
    if (bericht.soort === 'gereed') this.begonnen.resolve();
    else if (bericht.soort === 'melding') this.logboek.warn({}, bericht.melding);
    else this.logboek.info({}, bericht.melding);
  }
}
