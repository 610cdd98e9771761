import type { Filters, Groepen, Kennis, Regel, Rij } from './begrippen.ts';
import { dagenTussen, eerste } from './datum.ts';
import { isOpTijd } from './regel-2-termijn.ts';
import { groepenOp } from './regel-4-groepen.ts';
import { inFilter, lijnenVan, sleutelsVan, stappenInCijfer } from './regel-5-lijnen.ts';
import type { GevraagdeStap } from './regel-5-lijnen.ts';
import type { TijdigheidVraag } from './vragen.ts';

export type Cohort = 'afronding' | 'verval' | 'instroom' | 'vervallen';
export type InCohort = Readonly<{ cohort: Cohort; groepen: Groepen; rij: Rij }>;
type Periode = Readonly<{ periodeVan: string; periodeTot: string }>;

const inPeriode = (datum: string | null, { periodeVan, periodeTot }: Periode) =>
  datum !== null && periodeVan <= datum && datum <= periodeTot;

const isVervallenVoorDeadline = (rij: Rij) => rij.vervallen !== null && rij.vervallen <= rij.deadline;

/** Rows of a `terug` rule that a herstart or a `verval` event made lapse: the duty was gone. */
const plichtVerviel = (rij: Rij) => rij.terug && (rij.vervallenDoor === 'herstart' || rij.vervallenDoor === 'verval');

/** §5: in which cohorts is a row? */
const isInCohort: Readonly<Record<Cohort, (rij: Rij, periode: Periode, sluitdag: string) => boolean>> = {
  afronding: (rij, periode) => inPeriode(rij.eind, periode),
  verval: (rij, periode, sluitdag) =>
    inPeriode(rij.deadline, periode) &&
    rij.deadline <= sluitdag &&
    !isVervallenVoorDeadline(rij) &&
    !plichtVerviel(rij),
  instroom: (rij, periode) => inPeriode(rij.start, periode) && !isVervallenVoorDeadline(rij) && !plichtVerviel(rij),
  vervallen: (rij, periode) => inPeriode(rij.vervallen, periode),
};

/** §5, group day. */
const groepsdag: Readonly<Record<Cohort, (rij: Rij, periode: Periode) => string>> = {
  afronding: (rij) => rij.eind as string,
  verval: (rij) => rij.deadline,
  instroom: (rij, { periodeTot }) => eerste(periodeTot, rij.eind ?? rij.vervallen ?? periodeTot) as string,
  vervallen: (rij) => rij.vervallen as string,
};

const COHORTEN: readonly Cohort[] = ['afronding', 'verval', 'instroom', 'vervallen'];

/** §5: what is counted for one step, each time in its groups on the group day. */
export const inCohorten = (
  kennis: Kennis,
  { stap, rijen }: GevraagdeStap,
  vraag: Periode & Readonly<{ filters?: Filters }>,
): readonly InCohort[] =>
  COHORTEN.flatMap((cohort) =>
    rijen
      .filter((rij) => isInCohort[cohort](rij, vraag, kennis.sluitdag))
      .map((rij) => ({ cohort, rij, groepen: groepenOp(rij.zaak, groepsdag[cohort](rij, vraag)) })),
  ).filter(({ groepen }) => inFilter(vraag.filters, stap, groepen));

/** §5, `percentage`: whole, half up; null when n = 0. */
export const percentage = (k: number, n: number) => (n === 0 ? null : Math.floor((200 * k + n) / (2 * n)));

const aandeel = (k: number, n: number) => ({ k, n, percentage: percentage(k, n) });

export const opTijd = (rijen: readonly Rij[]) =>
  aandeel(rijen.filter((rij) => isOpTijd(rij.eind, rij.deadline)).length, rijen.length);

/** §5, `tweedeTerm`: in time by the second term; a row without one: by its deadline. */
const binnenTweedeTerm = (rijen: readonly Rij[], regel: Regel | undefined) =>
  regel?.tweedeTerm
    ? aandeel(rijen.filter((rij) => isOpTijd(rij.eind, rij.tweedeDeadline ?? rij.deadline)).length, rijen.length)
    : null;

/** §5: the lead times in order. */
const doorlooptijden = (rijen: readonly Rij[]) =>
  rijen.map((rij) => Math.max(0, dagenTussen(rij.start, rij.eind as string))).sort((a, b) => a - b);

const mediaan = (dagen: readonly number[]) => {
  if (dagen.length === 0) return null;
  const midden = Math.floor(dagen.length / 2);
  const hoog = dagen[midden] as number;
  return dagen.length % 2 === 1 ? hoog : ((dagen[midden - 1] as number) + hoog) / 2;
};

/** The ⌈0.9 n⌉-th smallest; in whole numbers, for 0.9 has no exact binary form. */
const p90 = (dagen: readonly number[]) => dagen[Math.ceil((9 * dagen.length) / 10) - 1] ?? null;

/** §5, `rijp`. */
const isRijp = (rijen: readonly Rij[], sluitdag: string) =>
  rijen.length === 0
    ? null
    : rijen.every((rij) => rij.eind !== null || rij.vervallen !== null || rij.deadline <= sluitdag);

/** §5, `status` */
const doelStatus = (k: number, n: number, doel: number | null) => {
  if (n === 0 || doel === null) return null;
  return 100 * k >= doel * n ? 'gehaald' : 'niet gehaald';
};

const getallen = (geteld: readonly InCohort[], regel: Regel | undefined, sluitdag: string) => {
  const rijen = (cohort: Cohort) => geteld.filter((g) => g.cohort === cohort).map((g) => g.rij);
  const afgerond = opTijd(rijen('afronding'));
  const doel = regel?.doelPct ?? null;
  const dagen = doorlooptijden(rijen('afronding'));
  return {
    ...afgerond,
    vervalcohort: opTijd(rijen('verval')),
    instroomcohort: { ...opTijd(rijen('instroom')), rijp: isRijp(rijen('instroom'), sluitdag) },
    vervallen: rijen('vervallen').length,
    tweedeTerm: binnenTweedeTerm(rijen('afronding'), regel),
    doel,
    status: doelStatus(afgerond.k, afgerond.n, doel),
    doorlooptijdMediaan: mediaan(dagen),
    doorlooptijdP90: p90(dagen),
  };
};

/** §5, Tijdigheid(A…B). */
export const tijdigheid = (kennis: Kennis, vraag: TijdigheidVraag) =>
  stappenInCijfer(kennis, vraag.profiel, vraag.periodeTot)
    .filter(({ stap }) => vraag.filters?.stap?.includes(stap) ?? true)
    .flatMap((stap) =>
      lijnenVan(stap, sleutelsVan(vraag.groepeer), inCohorten(kennis, stap, vraag), (geteld) =>
        getallen(geteld, stap.regel, kennis.sluitdag),
      ),
    );
