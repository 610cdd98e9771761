import type { Dagnummer } from '@tijdig/kernel';
import type { Rijenbron } from './bron.ts';
import type { Telbaar } from './indeling.ts';
import { rijkeuze } from './rijkeuze.ts';
import type { Stapbeeld } from './stapbeeld.ts';
import type { Telrij } from './telrij.ts';
import type { Tijdigheidvraag } from './vraag.ts';

export type Cohort = 'afronding' | 'verval' | 'instroom' | 'vervallen';

/** A cohort is only selected when it is asked for. */
export type Cohorten = Readonly<{ beeld: Stapbeeld; cohort: (naam: Cohort) => Telbaar<Telrij> }>;

export const isInTijd = ({ eind, deadline }: Telrij): boolean => eind !== null && eind <= deadline;

/** In time by the second term; a row without one: by its deadline. */
export const isInTweedeTijd = ({ eind, deadline, tweedeDeadline }: Telrij): boolean =>
  eind !== null && eind <= (tweedeDeadline ?? deadline);

/** A duty that lapsed before it was due, or was gone, is in neither the verval- nor the instroomcohort. */
const bleefPlicht = ({ vervallen, deadline, plichtWeg }: Telrij): boolean =>
  !plichtWeg && (vervallen === null || vervallen > deadline);

/** Done, lapsed, or due on or before the last day that is over. */
export const isUitgemaakt = ({ eind, vervallen, deadline }: Telrij, sluitdag: Dagnummer): boolean =>
  eind !== null || vervallen !== null || deadline <= sluitdag;

/** §5, tijdigheid: the rows of each cohort over [periodeVan, periodeTot], each with the day of its group. */
export const cohortenVan = (
  { profiel, periodeVan, periodeTot, filter = {} }: Tijdigheidvraag,
  bron: Rijenbron,
): Cohorten | undefined => {
  const keuze = rijkeuze(bron, profiel, periodeVan, periodeTot, filter);
  if (!keuze) return undefined;
  const { sluitdag } = bron.kennismoment;
  const { beeld, tussen } = keuze;
  const cohorten: Readonly<Record<Cohort, () => Telbaar<Telrij>>> = {
    afronding: () => ({ rijen: tussen('eind', periodeVan, periodeTot), dagVan: ({ eind }) => eind! }),
    verval: () => ({
      rijen: tussen('deadline', periodeVan, Math.min(periodeTot, sluitdag)).filter(bleefPlicht),
      dagVan: ({ deadline }) => deadline,
    }),
    instroom: () => ({
      rijen: tussen('start', periodeVan, periodeTot).filter(bleefPlicht),
      dagVan: ({ eind, vervallen }) => Math.min(periodeTot, eind ?? vervallen ?? periodeTot),
    }),
    vervallen: () => ({
      rijen: tussen('vervallen', periodeVan, periodeTot),
      dagVan: ({ vervallen }) => vervallen!,
    }),
  };
  return { beeld, cohort: (naam) => cohorten[naam]() };
};
