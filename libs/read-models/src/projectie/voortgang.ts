import type { Position } from '@tijdig/event-store';

/** How far a rebuild or catch-up is; `resterend` in seconds, null when it cannot be said yet. */
export type Voortgang = Readonly<{
  positie: Position;
  totaal: Position;
  gebeurtenissen: number;
  perSeconde: number;
  resterend: number | null;
}>;

const MELD_ELKE_MS = 250;

/** Counts events, tells now and then how it goes, and once that it is done. */
export class Voortgangsmeter {
  readonly #van: Position;
  readonly #totaal: Position;
  readonly #meld: (voortgang: Voortgang) => void;
  readonly #begin = performance.now();
  #gemeld = this.#begin;
  #gebeurtenissen = 0;

  constructor({ van, tot }: Readonly<{ van: Position; tot: Position }>, meld: (voortgang: Voortgang) => void) {
    this.#van = van;
    this.#totaal = tot;
    this.#meld = meld;
  }

  tel(positie: Position, erbij: number): void {
    this.#gebeurtenissen += erbij;
    if (performance.now() - this.#gemeld >= MELD_ELKE_MS) this.#zeg(positie);
  }

  klaar(): void {
    this.#zeg(this.#totaal);
  }

  #zeg(positie: Position): void {
    this.#gemeld = performance.now();
    const seconden = Math.max(this.#gemeld - this.#begin, 1) / 1000;
    const afgelegd = Number(positie - this.#van);
    this.#meld({
      positie,
      totaal: this.#totaal,
      gebeurtenissen: this.#gebeurtenissen,
      perSeconde: Math.round(this.#gebeurtenissen / seconden),
      resterend: afgelegd > 0 ? Math.ceil((Number(this.#totaal - positie) / afgelegd) * seconden) : null,
    });
  }
}
