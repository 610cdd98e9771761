import {
  OutcomeUnknown,
  StoreUnavailable,
  type Appended,
  type EventStore,
  type EventStoreReader,
  type EventStoreWriter,
  type LogRange,
  type NewEvent,
  type Position,
  type StreamAppend,
  type StreamRange,
} from '@tijdig/event-store';
import type { Toeval } from '../referentie/generator/toeval.ts';
import type { Schakelaar } from './schakelaars.ts';
import type { Telling } from './telling.ts';
import type { Tijd } from './tijd.ts';

/** The connection broke: nobody knows what became of it. */
export class Weggevallen extends Error {}

export type Wankeling = Readonly<{
  store: EventStore;
  tijd: Tijd;
  t: Toeval;
  fouten: Telling;
  schakelaar: Schakelaar | undefined;
}>;

/** The log as one life of a server sees it: slow, refusing, losing answers; after a crash nothing comes back at all. */
export class WankelLogboek implements EventStoreReader, EventStoreWriter {
  readonly #w: Wankeling;
  #dood = false;
  #kopie = 0;

  constructor(wankeling: Wankeling) {
    this.#w = wankeling;
  }

  get logId(): string {
    return this.#w.store.logId;
  }

  sterf(): void {
    this.#dood = true;
  }

  async append(appends: readonly StreamAppend[]): Promise<Appended> {
    const { t, fouten } = this.#w;
    await this.#traag('traag heen', 0.3);
    if (t.kans(0.02)) return this.#gooi('geweigerd voor het vastleggen', new StoreUnavailable('the disk is full'));
    if (t.kans(0.01)) return this.#gooi('verloren voor het vastleggen', new Weggevallen('before it was recorded'));
    const vastgelegd = await this.#legVast(appends);
    if (t.kans(0.05)) await this.#dubbel(appends);
    if (t.kans(0.04))
      return this.#gooi('antwoord kwijt, bekend als onzeker', new OutcomeUnknown('the answer was lost'));
    if (t.kans(0.03)) return this.#gooi('antwoord kwijt, verbinding weg', new Weggevallen('after it was recorded'));
    await this.#traag('traag terug', 0.2);
    fouten.tel('goed gegaan');
    return vastgelegd;
  }

  async readStream(stream: string, range?: StreamRange) {
    await this.#traag('traag lezen', 0.15);
    const events = await this.#w.store.readStream(stream, range);
    return this.#w.schakelaar === 'zonder-ontdubbeling' ? events.map((e) => ({ ...e, metadata: {} })) : events;
  }

  readAll(range?: LogRange) {
    return this.#w.store.readAll(range);
  }

  streams(range?: LogRange) {
    return this.#w.store.streams(range);
  }

  readAt(positie: Position) {
    return this.#w.store.readAt(positie);
  }

  subscribe(range: LogRange & Readonly<{ signal: AbortSignal }>) {
    return this.#w.store.subscribe(range);
  }

  head() {
    return this.#w.store.head();
  }

  async #legVast(appends: readonly StreamAppend[]): Promise<Appended> {
    const { store, schakelaar, t } = this.#w;
    if (schakelaar === 'scheurt' && appends.length > 1 && t.kans(0.3)) {
      await store.append(appends.slice(0, 1));
      throw new Weggevallen('half-way');
    }
    if (schakelaar === 'elke-revisie') return store.append(await Promise.all(appends.map((a) => this.#opHetEinde(a))));
    if (schakelaar === 'zonder-ontdubbeling') return store.append(appends.map((a) => this.#metNieuweIds(a)));
    return store.append(appends);
  }

  async #opHetEinde(append: StreamAppend): Promise<StreamAppend> {
    const [laatste] = await this.#w.store.readStream(append.stream, { direction: 'backward', limit: 1 });
    return { ...append, expected: laatste?.revisie ?? 'no-stream' };
  }

  #metNieuweIds(append: StreamAppend): StreamAppend {
    const nieuw = (event: NewEvent) => ({ ...event, eventId: `${event.eventId.slice(0, 23)}-${++this.#kopie}` });
    return { ...append, events: append.events.map(nieuw) };
  }

  /** The same request arrives twice, as a network may do; the second must change nothing. */
  async #dubbel(appends: readonly StreamAppend[]): Promise<void> {
    this.#w.fouten.tel('dubbel aangekomen');
    await this.#legVast(appends).catch(() => undefined);
  }

  #gooi(wat: string, fout: Error): never {
    this.#w.fouten.tel(wat);
    throw fout;
  }

  async #traag(wat: string, kans: number): Promise<void> {
    const { t, tijd, fouten } = this.#w;
    if (t.kans(kans)) {
      fouten.tel(wat);
      await tijd.slaap(t.heel(1, t.een([20, 200, 2000])));
    }
    if (this.#dood) await new Promise<never>(() => undefined);
  }
}
