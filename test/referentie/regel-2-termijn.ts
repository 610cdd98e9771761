import type { Norm, Regel, Termijn } from './begrippen.ts';
import { dagenTussen, delen, pasen, plusDagen, plusMaanden, weekdag } from './datum.ts';

type Dagen = ReadonlySet<string>;

const vasteFeestdagen: Readonly<Record<string, string>> = {
  '01-01': 'Nieuwjaarsdag',
  '05-05': 'Bevrijdingsdag',
  '12-25': 'Eerste kerstdag',
  '12-26': 'Tweede kerstdag',
};

/** By the number of days after Easter Sunday. */
const aanPasen: Readonly<Record<number, string>> = {
  [-2]: 'Goede Vrijdag',
  1: 'Tweede paasdag',
  39: 'Hemelvaartsdag',
  50: 'Tweede pinksterdag',
};

/** 27 April, or 26 April when the 27th is a Sunday. */
const koningsdag = (jaar: number) => (weekdag(`${jaar}-04-27`) === 0 ? `${jaar}-04-26` : `${jaar}-04-27`);

/** §2.5: the holidays of art. 3 Atw. */
const feestdag = (datum: string): string | null => {
  const { jaar } = delen(datum);
  if (datum === koningsdag(jaar)) return 'Koningsdag';
  return vasteFeestdagen[datum.slice(5)] ?? aanPasen[dagenTussen(pasen(jaar), datum)] ?? null;
};

/** §2.5: why a day is not an ordinary day; null when it is one. */
export const waaromNietGewoon = (datum: string, gelijkgesteld: Dagen): string | null => {
  const naam = feestdag(datum);
  if (naam !== null) return naam;
  if (gelijkgesteld.has(datum)) return 'gelijkgestelde dag';
  if (weekdag(datum) === 6) return 'zaterdag';
  return weekdag(datum) === 0 ? 'zondag' : null;
};

/** §2.5 */
export const isGewoneDag = (datum: string, gelijkgesteld: Dagen) => waaromNietGewoon(datum, gelijkgesteld) === null;

/** §2.6, `W`: the n-th ordinary day after s, or before it when `stapje` is −1. */
const gewoneDagen = (s: string, n: number, stapje: 1 | -1, gelijkgesteld: Dagen) => {
  let d = s;
  for (let geteld = 0; geteld < n;) {
    d = plusDagen(d, stapje);
    if (isGewoneDag(d, gelijkgesteld)) geteld += 1;
  }
  return d;
};

/** §2.6 before the Algemene termijnenwet. */
export const ruweEinddatum = (s: string, { aantal, dag }: Termijn, stapje: 1 | -1, gelijkgesteld: Dagen) => {
  if (dag === 'W') return gewoneDagen(s, aantal, stapje, gelijkgesteld);
  return dag === 'K' ? plusDagen(s, stapje * aantal) : plusMaanden(s, stapje * aantal);
};

/** The ordinary days in (s, end]. */
const aantalGewoon = (s: string, eind: string, gelijkgesteld: Dagen) => {
  let aantal = 0;
  for (let d = plusDagen(s, 1); d <= eind; d = plusDagen(d, 1)) if (isGewoneDag(d, gelijkgesteld)) aantal += 1;
  return aantal;
};

/** §2.6, `atw`: art. 2 Atw for terms of three days or more and of months, then art. 1. */
const verlengd = (s: string, ruw: string, { aantal, dag }: Termijn, gelijkgesteld: Dagen) => {
  let eind = ruw;
  if (aantal >= 3 || dag === 'M') while (aantalGewoon(s, eind, gelijkgesteld) < 2) eind = plusDagen(eind, 1);
  while (!isGewoneDag(eind, gelijkgesteld)) eind = plusDagen(eind, 1);
  return eind;
};

/** §2.6: the end of a term that runs from s. */
export const vooruit = (s: string, termijn: Termijn, gelijkgesteld: Dagen) => {
  const ruw = ruweEinddatum(s, termijn, 1, gelijkgesteld);
  return termijn.atw ? verlengd(s, ruw, termijn, gelijkgesteld) : ruw;
};

/** §2.6: the deadline of a row that starts on s. */
export const deadlineVan = (s: string, norm: Norm, doeldatum: string | null, gelijkgesteld: Dagen) =>
  norm.richting === 'terug' ? ruweEinddatum(doeldatum ?? s, norm, -1, gelijkgesteld) : vooruit(s, norm, gelijkgesteld);

/** §2.6, last sentence. */
export const tweedeDeadlineVan = (s: string, { tweedeTerm }: Regel, gelijkgesteld: Dagen) =>
  tweedeTerm ? vooruit(s, tweedeTerm, gelijkgesteld) : null;

/** §2.7 */
export const isOpTijd = (eind: string | null, deadline: string) => eind !== null && eind <= deadline;
