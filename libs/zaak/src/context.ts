import type { Datum } from '@tijdig/kernel';
import type { MaatregelType } from './codelijsten.ts';

/** Another zaak of the same jeugdige that has not ended. */
export type LopendeZaak = Readonly<{ zaakId: string; maatregelType: MaatregelType }>;

/** How the step that a command names stands under the active profiles, on the date of the command. */
export type Stapstand = Readonly<{
  /** Some active profile times this step for this zaak. */
  bestaat: boolean;
  /** Open on the date under at least one profile. */
  open: boolean;
  /** The day it was done, where it is not open because of that. */
  gedaanOp: Datum | null;
  /** The day it lapsed, where it is not open because of that. */
  vervallenOp?: Datum | null;
}>;

/**
 * What a zaak cannot know from its own history, as data: the local day, and what the norms and the other zaken say.
 * Leaving something out is the careful answer: an unknown step does not exist and is not open.
 */
export type Context = Readonly<{
  vandaag: Datum;
  /** For MeldZaakAan: the other running zaken of the jeugdige. */
  lopendeZaken?: readonly LopendeZaak[];
  /** For LaatWerkstapVervallen and LegRedenOverschrijdingVast. */
  stap?: Stapstand;
  /** For StelRapportageVast: the deadlines of the rows that the report may close; empty: no norm times it. */
  deadlines?: readonly Datum[];
}>;
