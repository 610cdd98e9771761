import type { SQLInputValue } from 'node:sqlite';
import type { Moment } from '@tijdig/kernel';
import type { Tijdlijn } from '@tijdig/projections';
import type { Norm } from '../bestand/normen.ts';
import type { Parkering } from '../geparkeerd.ts';
import { rijwaarden } from '../rijen/rijwaarden.ts';
import { BLINDE_VLEK, WERKSTAP, ZAAKSTAND, type Getal } from '../rijen/tabel.ts';
import { Uitgifte, type Lijnnummer, type Zaaknummer } from './uitgifte.ts';

/** The rows of some zaken as values alone, cheap to hand to another thread. */
export type Lading = Readonly<{
  normen: readonly Norm[];
  zaken: readonly Zaaknummer[];
  lijnen: readonly Lijnnummer[];
  werkstappen: Float64Array<ArrayBuffer>;
  blindeVlekken: Float64Array<ArrayBuffer>;
  standen: readonly SQLInputValue[];
  geparkeerd: readonly Readonly<{ parkering: Parkering; sinds: Moment }>[];
}>;

/** NaN stands for NULL. */
const getallen = (waarden: readonly Getal[]): Float64Array<ArrayBuffer> => {
  const uit = new Float64Array(waarden.length);
  for (let i = 0; i < uit.length; i++) uit[i] = waarden[i] ?? NaN;
  return uit;
};

/** Gathers the rows of zaken, each zaak once. */
export class Lader {
  readonly #uitgifte = new Uitgifte();
  readonly #werkstap = rijwaarden(WERKSTAP, this.#uitgifte);
  readonly #blindeVlek = rijwaarden(BLINDE_VLEK, this.#uitgifte);
  readonly #stand = rijwaarden(ZAAKSTAND, this.#uitgifte);
  #normen: Norm[] = [];
  #werkstappen: Getal[] = [];
  #blindeVlekken: Getal[] = [];
  #standen: SQLInputValue[] = [];
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
  lever(): Lading {
    const lading = {
      ...this.#uitgifte.lever(),
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
