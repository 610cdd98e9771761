import type { Dagnummer, Kennismoment } from '@tijdig/kernel';
import type { Normkennis } from '@tijdig/normen';
import type { Stap } from '@tijdig/zaak';
import type { BlindeVlek, Werkstap, Zaakstand } from '../rij.ts';

/** A row together with the zaak it belongs to. */
export type VanZaak<R> = R & Readonly<{ zaakId: string }>;

/** The dates of a row that a period can be asked of. */
export type Datumveld = 'start' | 'deadline' | 'eind' | 'vervallen';

/** One zaak of a gezin: what an episode is put together from. */
export type Gezinszaak = Readonly<{
  zaakId: string;
  gezinId: string | null;
  kennisgevingsdatum: Dagnummer;
  einde: Dagnummer | null;
  /** The zaak's own row of the step (volgnummer 1); null: none. */
  rij: Readonly<{ eind: Dagnummer | null; vervallen: Dagnummer | null }> | null;
}>;

/**
 * Which gezinnen can matter to a question over [van, tot]: those with a row of the step that was not closed before
 * `van` (eind and vervallen each null or on or after it) and starts, or ended, on or before `tot`, or with a zaak
 * notified in [gemeldVanaf, tot]. `tot` null: what comes later can matter too.
 */
export type Gezinskeuze = Readonly<{ van: Dagnummer; tot: Dagnummer | null; gemeldVanaf: Dagnummer }>;

/**
 * The rows of all zaken as known at one kennismoment: everything a figure is counted from. An excluded (parked) zaak
 * is nowhere in it, and neither is its gezin in `gezinszaken`. Order does not matter, except that the rows of one
 * call must not repeat.
 */
export interface Rijenbron {
  readonly kennismoment: Kennismoment;
  readonly normen: Normkennis;
  readonly uitgeslotenZaken: number;
  /** Rows with vanaf ≤ dag, and eind and vervallen each null or after it. */
  open(profiel: string, dag: Dagnummer): Iterable<VanZaak<Werkstap>>;
  /** Blind spots with van ≤ dag, and tot null or after it. */
  blindeVlekken(profiel: string, dag: Dagnummer): Iterable<VanZaak<BlindeVlek>>;
  /** Rows of which this date lies in [van, tot], both included. */
  tussen(profiel: string, veld: Datumveld, van: Dagnummer, tot: Dagnummer): Iterable<VanZaak<Werkstap>>;
  /** All zaken (with or without a row of the step) of at least the gezinnen of the keuze; more gezinnen is allowed. */
  gezinszaken(profiel: string, stap: Stap, keuze: Gezinskeuze): Iterable<Gezinszaak>;
  /** The standen of these zaken, asked at once so that a store needs one query. */
  standen(zaakIds: ReadonlySet<string>): ReadonlyMap<string, Zaakstand>;
}
