import type { Toestand } from '@tijdig/projections';

/** Zaken whose next event can be added without reading the stream again: the ones used last, up to a total weight. */
export class Toestanden {
  readonly #max: number;
  readonly #bewaard = new Map<string, Toestand>();
  #gewicht = 0;

  /** `maxGebeurtenissen`: how many events the histories together may hold; about a kilobyte each. */
  constructor(maxGebeurtenissen: number) {
    this.#max = maxGebeurtenissen;
  }

  neem(zaakId: string): Toestand | undefined {
    const toestand = this.#bewaard.get(zaakId);
    if (toestand) this.#haalWeg(zaakId, toestand);
    return toestand;
  }

  bewaar(zaakId: string, toestand: Toestand): void {
    this.#bewaard.set(zaakId, toestand);
    this.#gewicht += toestand.geschiedenis.length;
    for (const [oudste, oud] of this.#bewaard) {
      if (this.#gewicht <= this.#max) break;
      this.#haalWeg(oudste, oud);
    }
  }

  vergeet(): void {
    this.#bewaard.clear();
    this.#gewicht = 0;
  }

  #haalWeg(zaakId: string, toestand: Toestand): void {
    this.#bewaard.delete(zaakId);
    this.#gewicht -= toestand.geschiedenis.length;
  }
}
