import type { Kennis, Norm, Rij } from './begrippen.ts';
import { plusDagen } from './datum.ts';
import { ruweEinddatum, waaromNietGewoon } from './regel-2-termijn.ts';

const reeks = (van: string, tot: string): readonly string[] => {
  const data: string[] = [];
  for (let d = van; d <= tot; d = plusDagen(d, 1)) data.push(d);
  return data;
};

/** `W`: every day that was counted; otherwise the days from the raw end to the deadline. */
const getoondeDagen = (rij: Rij, { dag, richting }: Norm, ruw: string) => {
  if (dag !== 'W') return reeks(ruw, rij.deadline);
  if (richting === 'vooruit') return reeks(plusDagen(rij.start, 1), rij.deadline);
  return reeks(rij.deadline, plusDagen(rij.uitleg.doeldatum ?? rij.start, -1)).toReversed();
};

/** The rule by which an extended term may not end on an ordinary day. */
const ARTIKEL_2 = 'Nog geen twee gewone dagen in de termijn (art. 2 Atw)';

/** A term in calendar days or months without extension takes its last day as it comes. */
const telt = (datum: string, rij: Rij, { dag, atw }: Norm, { gelijkgesteld }: Kennis) => {
  const ongewoon = dag === 'W' || atw ? waaromNietGewoon(datum, gelijkgesteld) : null;
  const reden = ongewoon ?? (atw && datum < rij.deadline ? ARTIKEL_2 : null);
  return { datum, telt: reden === null, reden };
};

/** Why this deadline (contract, `uitleg`). */
export const uitlegVan = (rij: Rij, kennis: Kennis) => {
  const { norm, versie, bron, start, doeldatum } = rij.uitleg;
  const { aantal, dag, richting, atw } = norm;
  const ruw =
    richting === 'terug'
      ? ruweEinddatum(doeldatum ?? rij.start, norm, -1, kennis.gelijkgesteld)
      : ruweEinddatum(rij.start, norm, 1, kennis.gelijkgesteld);
  return {
    start,
    norm: { profiel: versie.profielId, versie: versie.versie, aantal, dag, richting, atw, bron },
    ruweEinddatum: ruw,
    dagen: getoondeDagen(rij, norm, ruw).map((datum) => telt(datum, rij, norm, kennis)),
  };
};
