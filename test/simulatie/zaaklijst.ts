import type { MemoryLog } from '@tijdig/testing';
import type { Toeval } from '../referentie/generator/toeval.ts';

/** So few zaken are worked on at a time that people meet in them. */
const TEGELIJK = 12;
/** After so many tries nobody works on it any more: what it was about is withdrawn, say. */
const MEESTE_KEREN = 60;

/** The zaken there are, and which are still worked on. */
export class Zaaklijst {
  readonly #log: MemoryLog;
  /** With how often it was worked on. */
  readonly #open = new Map<string, number>();
  readonly #dicht = new Set<string>();
  #afgesloten = 0;
  #gezien = 0;

  constructor(log: MemoryLog) {
    this.#log = log;
  }

  get begonnen(): number {
    return this.#open.size + this.#dicht.size;
  }

  get afgesloten(): number {
    return this.#afgesloten;
  }

  /** New zaken come in while there is time for them. */
  get isRuimte(): boolean {
    return this.#open.size < 2 * TEGELIJK;
  }

  /** Mostly one of the oldest that are open; now and then a closed one, or one that nobody knows. */
  kies(t: Toeval): string | undefined {
    this.#bij();
    if (t.kans(0.01)) return 'onbekend';
    if (this.#dicht.size > 0 && t.kans(0.04)) return t.een([...this.#dicht]);
    const open = [...this.#open.keys()].slice(0, TEGELIJK);
    if (open.length < TEGELIJK && !t.kans(0.9)) return undefined;
    const zaakId = t.een(open);
    if (zaakId !== undefined) this.#werkAan(zaakId);
    return zaakId;
  }

  #werkAan(zaakId: string): void {
    const keren = this.#open.get(zaakId)! + 1;
    this.#open.set(zaakId, keren);
    if (keren > MEESTE_KEREN) this.#leg(zaakId);
  }

  #leg(zaakId: string): void {
    this.#open.delete(zaakId);
    this.#dicht.add(zaakId);
  }

  #bij(): void {
    for (const { stream, type } of this.#log.events.slice(this.#gezien)) {
      if (!stream.startsWith('zaak-')) continue;
      const zaakId = stream.slice('zaak-'.length);
      if (type === 'ZaakAfgesloten') this.#afgesloten += this.#open.has(zaakId) ? 1 : 0;
      if (type === 'ZaakAfgesloten') this.#leg(zaakId);
      else if (!this.#open.has(zaakId) && !this.#dicht.has(zaakId)) this.#open.set(zaakId, 0);
    }
    this.#gezien = this.#log.events.length;
  }
}
