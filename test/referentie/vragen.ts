import type { Filters, Groepsleutel } from './begrippen.ts';

type Groepeer = readonly ('stap' | Groepsleutel)[];
/** A date, an instant with Z or an offset, or null for 'left out': now, the whole log. */
export type Kennismoment = string | null;

export type WerkvoorraadVraag = Readonly<{
  soort: 'werkvoorraad';
  peildatum: string;
  kennismoment: Kennismoment;
  profiel: string;
  groepeer: Groepeer;
  filters?: Filters;
}>;
export type TijdigheidVraag = Readonly<{
  soort: 'tijdigheid';
  periodeVan: string;
  periodeTot: string;
  kennismoment: Kennismoment;
  profiel: string;
  groepeer: Groepeer;
  filters?: Filters;
}>;
/** `kennismoment: 'peildatum'`: each column as reported then. */
export type EffectVraag = Readonly<{
  soort: 'effect';
  begin: string;
  peildata: readonly string[];
  kennismoment: Kennismoment | 'peildatum';
  profiel: string;
}>;
/** Without `profiel`: every profile, in code point order of its id. */
export type WerkstappenVraag = Readonly<{
  soort: 'werkstappen';
  zaakId: string;
  peildatum: string;
  kennismoment: Kennismoment;
  profiel?: string;
}>;
/** The rows behind a number of werkvoorraad. */
export type WerkvoorraadRijenVraag = Readonly<{
  soort: 'werkvoorraad/werkstappen';
  tel: 'openstaand' | 'overTermijn' | 'nietGestart';
  peildatum: string;
  kennismoment: Kennismoment;
  profiel: string;
  filters?: Filters;
}>;
/** The rows behind a number of tijdigheid; `inTijd` absent: all of the cohort. */
export type TijdigheidRijenVraag = Readonly<{
  soort: 'tijdigheid/werkstappen';
  cohort: 'afronding' | 'verval' | 'instroom' | 'vervallen';
  inTijd?: boolean;
  periodeVan: string;
  periodeTot: string;
  kennismoment: Kennismoment;
  profiel: string;
  filters?: Filters;
}>;
export type Vraag =
  WerkvoorraadVraag | TijdigheidVraag | EffectVraag | WerkstappenVraag | WerkvoorraadRijenVraag | TijdigheidRijenVraag;
