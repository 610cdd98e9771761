import type { Sleutels } from '../rijen/sleutels.ts';

export type Zaaknummer = readonly [id: number, zaakId: string];
export type Lijnnummer = readonly [id: number, profiel: string, stap: string];

/** Numbers for a file that is still empty: handed out from 1, and written there with the rows that use them. */
export class Uitgifte implements Sleutels {
  readonly #lijnen = new Map<string, Map<string, number>>();
  #zaken: Zaaknummer[] = [];
  #nieuweLijnen: Lijnnummer[] = [];
  #laatsteZaak = 0;
  #laatsteLijn = 0;

  /** Every zaak is asked for once. */
  zaak(zaakId: string): number {
    this.#zaken.push([++this.#laatsteZaak, zaakId]);
    return this.#laatsteZaak;
  }

  lijn(profiel: string, stap: string): number {
    let stappen = this.#lijnen.get(profiel);
    if (!stappen) this.#lijnen.set(profiel, (stappen = new Map<string, number>()));
    let lijn = stappen.get(stap);
    if (lijn === undefined) {
      stappen.set(stap, (lijn = ++this.#laatsteLijn));
      this.#nieuweLijnen.push([lijn, profiel, stap]);
    }
    return lijn;
  }

  /** What was handed out since the last time, in order. */
  lever(): Readonly<{ zaken: readonly Zaaknummer[]; lijnen: readonly Lijnnummer[] }> {
    const uitgegeven = { zaken: this.#zaken, lijnen: this.#nieuweLijnen };
    [this.#zaken, this.#nieuweLijnen] = [[], []];
    return uitgegeven;
  }
}
