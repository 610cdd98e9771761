import { lijngeheugen, type Sleutels } from '../rijen/sleutels.ts';

export type Zaaknummer = readonly [id: number, zaakId: string];
export type Lijnnummer = readonly [id: number, profiel: string, stap: string];

/** Numbers for a file that is still empty: handed out from 1, and written there with the rows that use them. */
export class Uitgifte implements Sleutels {
  readonly #lijnen = lijngeheugen((profiel, stap) => {
    this.#nieuweLijnen.push([++this.#laatsteLijn, profiel, stap]);
    return this.#laatsteLijn;
  });
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
    return this.#lijnen.lijn(profiel, stap);
  }

  /** What was handed out since the last time, in order. */
  lever(): Readonly<{ zaken: readonly Zaaknummer[]; lijnen: readonly Lijnnummer[] }> {
    const uitgegeven = { zaken: this.#zaken, lijnen: this.#nieuweLijnen };
    [this.#zaken, this.#nieuweLijnen] = [[], []];
    return uitgegeven;
  }
}
