import type { Dagnummer } from '@tijdig/kernel';
import type { Kalender } from './kennis.ts';
import { plusMaanden } from './maanden.ts';
import type { Norm, Termijn } from './profiel.ts';

/** `ruweEinddatum` is where plain counting ends, before the extension of the Algemene termijnenwet. */
export type Einde = Readonly<{ deadline: Dagnummer; ruweEinddatum: Dagnummer }>;

/** Follows the counting day by day; `telt` is false for a day that is skipped or on which the term may not end. */
export type Meetellen = (dag: Dagnummer, telt: boolean) => void;

type Richting = Norm['richting'];

/** The `aantal`-th ordinary day after (or before) the start; the start day itself never counts. */
const telWerkdagen = (aantal: number, stap: 1 | -1, start: Dagnummer, { isGewoneDag }: Kalender, zie?: Meetellen) => {
  let dag = start;
  for (let geteld = 0; geteld < aantal;) {
    dag += stap;
    const telt = isGewoneDag(dag);
    if (telt) geteld++;
    zie?.(dag, telt);
  }
  return dag;
};

/** Are there two ordinary days in (start, einde]? Counted back from the end, where they usually are. */
const heeftTweeGewoneDagen = (start: Dagnummer, einde: Dagnummer, { isGewoneDag }: Kalender): boolean => {
  let gewoon = 0;
  for (let dag = einde; dag > start && gewoon < 2; dag--) if (isGewoneDag(dag)) gewoon++;
  return gewoon === 2;
};

/** Art. 2 Atw speaks of terms of at least three days. */
const valtOnderArtikel2 = ({ aantal, dag }: Termijn): boolean => dag === 'M' || aantal >= 3;

/** Art. 1 and 2 Atw: on to the first day that is ordinary and makes the term hold two ordinary days. */
const verlengd = (termijn: Termijn, start: Dagnummer, ruw: Dagnummer, kalender: Kalender, zie?: Meetellen) => {
  const minstensTwee = valtOnderArtikel2(termijn);
  for (let dag = ruw; ; dag++) {
    const telt = kalender.isGewoneDag(dag) && (!minstensTwee || heeftTweeGewoneDagen(start, dag, kalender));
    zie?.(dag, telt);
    if (telt) return dag;
  }
};

const zonderVerlenging = (dag: Dagnummer, zie?: Meetellen): Dagnummer => {
  zie?.(dag, true);
  return dag;
};

/**
 * Counts a term from its start, or back from its target date. Everything that needs a deadline comes through here;
 * who also wants to know why passes `zie`.
 */
export const telTermijn = (
  termijn: Termijn,
  richting: Richting,
  start: Dagnummer,
  kalender: Kalender,
  zie?: Meetellen,
): Einde => {
  const stap = richting === 'terug' ? -1 : 1;
  if (termijn.dag === 'W') {
    const deadline = telWerkdagen(termijn.aantal, stap, start, kalender, zie);
    return { deadline, ruweEinddatum: deadline };
  }
  const ver = stap * termijn.aantal;
  const ruweEinddatum = termijn.dag === 'K' ? start + ver : plusMaanden(start, ver);
  const deadline = termijn.atw
    ? verlengd(termijn, start, ruweEinddatum, kalender, zie)
    : zonderVerlenging(ruweEinddatum, zie);
  return { deadline, ruweEinddatum };
};

/** The deadline of a norm; `start` is the target date when the norm counts back. */
export const berekenTermijn = (norm: Norm, start: Dagnummer, kalender: Kalender): Einde =>
  telTermijn(norm, norm.richting, start, kalender);

/** The second term counts in the same way from the same start; never with a norm that counts back. */
export const berekenTweedeTerm = (termijn: Termijn, start: Dagnummer, kalender: Kalender): Einde =>
  telTermijn(termijn, 'vooruit', start, kalender);
