import type { Moment } from '@tijdig/kernel';
import type { Position } from '@tijdig/event-store';
import type { NormOpgetekend } from '@tijdig/normen';
import type { Tijdlijn } from '@tijdig/projections';
import type { Parkering } from '../geparkeerd.ts';
import { rijvorm, type Waarden } from '../rijen/rijvorm.ts';
import { BLINDE_VLEK, WERKSTAP, ZAAKSTAND } from '../rijen/tabel.ts';
import { Uitgifte, type Lijn } from './uitgifte.ts';

export type Norm = Readonly<{ positie: Position; gebeurtenis: NormOpgetekend }>;

/** The rows of some zaken as values alone, cheap to hand to another thread. */
export type Lading = Readonly<{
  normen: readonly Norm[];
  zaken: readonly string[];
  lijnen: readonly Lijn[];
  werkstappen: Float64Array<ArrayBuffer>;
  blindeVlekken: Float64Array<ArrayBuffer>;
  standen: Waarden;
  geparkeerd: readonly Readonly<{ parkering: Parkering; sinds: Moment }>[];
}>;

const getallen = (waarden: Waarden): Float64Array<ArrayBuffer> => {
  const uit = new Float64Array(waarden.length);
  for (let i = 0; i < uit.length; i++) uit[i] = waarden[i] === null ? NaN : (waarden[i] as number);
  return uit;
};

/** Gathers the rows of zaken, each zaak once. */
export class Lader {
  readonly #uitgifte = new Uitgifte();
  readonly #werkstap = rijvorm(WERKSTAP, this.#uitgifte);
  readonly #blindeVlek = rijvorm(BLINDE_VLEK, this.#uitgifte);
  readonly #stand = rijvorm(ZAAKSTAND, this.#uitgifte);
  #normen: Norm[] = [];
  #werkstappen: Waarden = [];
  #blindeVlekken: Waarden = [];
  #standen: Waarden = [];
  #geparkeerd: { parkering: Parkering; sinds: Moment }[] = [];

  onthoud(normen: readonly Norm[]): void {
    this.#normen.push(...normen);
  }

  laad(zaakId: string, { werkstappen, blindeVlekken, standen }: Tijdlijn): void {
    const zaak = this.#uitgifte.zaak(zaakId);
    for (const rij of werkstappen) this.#werkstap.zetRij(this.#werkstappen, zaak, rij);
    for (const rij of blindeVlekken) this.#blindeVlek.zetRij(this.#blindeVlekken, zaak, rij);
    for (const rij of standen) this.#stand.zetRij(this.#standen, zaak, rij);
  }

  /** A zaak that has a number and no rows. */
  parkeer(parkering: Parkering, sinds: Moment): void {
    this.#uitgifte.zaak(parkering.zaakId);
    this.#geparkeerd.push({ parkering, sinds });
  }

  /** Everything gathered since the last time. */
  neem(): Lading {
    const lading = {
      ...this.#uitgifte.neem(),
      normen: this.#normen,
      werkstappen: getallen(this.#werkstappen),
      blindeVlekken: getallen(this.#blindeVlekken),
      standen: this.#standen,
      geparkeerd: this.#geparkeerd,
    };
    [this.#normen, this.#werkstappen, this.#blindeVlekken, this.#standen, this.#geparkeerd] = [[], [], [], [], []];
    return lading;
  }
}
