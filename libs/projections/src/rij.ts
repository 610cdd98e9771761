import type { Dagnummer, Moment } from '@tijdig/kernel';
import type { Maatregelsoort, MaatregelType, Stap } from '@tijdig/zaak';

/** A werkstap of one zaak under one profile: the row every figure is counted from. Days are day numbers. */
export type Werkstap = Readonly<{
  profiel: string;
  stap: Stap;
  /** 1, 2, … in order of start. */
  volgnummer: number;
  /** Of the version in force on the start. A gezin row is put together from these in the query. */
  telEenheid: 'zaak' | 'gezin';
  start: Dagnummer;
  /** Open from here on: the later of start and kennisgevingsdatum. */
  vanaf: Dagnummer;
  deadline: Dagnummer;
  tweedeDeadline: Dagnummer | null;
  eind: Dagnummer | null;
  vervallen: Dagnummer | null;
  /** A `terug` row that a herstart or a verval event made lapse: in neither verval- nor instroomcohort. */
  plichtWeg: boolean;
  /** Version of the profile whose norm counts. */
  normversie: number;
}>;

/** Days on which a running zaak has no clock for a step that covers it (`nietGestart`): [van, tot). */
export type BlindeVlek = Readonly<{ profiel: string; stap: Stap; van: Dagnummer; tot: Dagnummer | null }>;

/** A value that holds from a day on, until the next; ascending. */
export type Verloop = readonly (readonly [vanaf: Dagnummer, waarde: string | null])[];

/** What groups and gezin rules need to know of a zaak. `einde` is E of rekenregels §3.3. */
export type Zaakstand = Readonly<{
  jeugdigeId: string;
  gezinId: string | null;
  maatregelType: MaatregelType;
  soort: Maatregelsoort;
  regio: string;
  kennisgevingsdatum: Dagnummer;
  einde: Dagnummer | null;
  team: Verloop;
  medewerker: Verloop;
}>;

/** What is known of one zaak at one kennismoment; without stand the zaak does not exist then. */
export type Zaakrijen = Readonly<{
  werkstappen: readonly Werkstap[];
  blindeVlekken: readonly BlindeVlek[];
  stand: Zaakstand | null;
}>;

/** Known from `bekendVan` until, and not including, `bekendTot`; null: still. Periods are as long as can be. */
export type Bekend<R> = R & Readonly<{ bekendVan: Moment; bekendTot: Moment | null }>;
