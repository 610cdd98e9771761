import type { Moment } from '@tijdig/kernel';
import type { Bekend, BlindeVlek, Werkstap, Zaakstand } from '../rij.ts';

/** What a stretch of history does to the rows of one kind: which it opens, and which it closes and when. */
export type Mutaties<R> = { geopend: Bekend<R>[]; gesloten: Map<Bekend<R>, Moment> };

export type Boeking = {
  werkstappen: Mutaties<Werkstap>;
  blindeVlekken: Mutaties<BlindeVlek>;
  standen: Mutaties<Zaakstand>;
};

const geenMutaties = <R>(): Mutaties<R> => ({ geopend: [], gesloten: new Map() });

export const nieuweBoeking = (): Boeking => ({
  werkstappen: geenMutaties(),
  blindeVlekken: geenMutaties(),
  standen: geenMutaties(),
});

/** A row as it ended up: known until it was closed, if it was. */
export const afgesloten = <R>(rij: Bekend<R>, { gesloten }: Mutaties<R>): Bekend<R> => {
  const tot = gesloten.get(rij);
  return tot === undefined ? rij : { ...rij, bekendTot: tot };
};

/** The rows opened, as they ended up. */
export const geopendeRijen = <R>(mutaties: Mutaties<R>): readonly Bekend<R>[] =>
  mutaties.gesloten.size === 0 ? mutaties.geopend : mutaties.geopend.map((rij) => afgesloten(rij, mutaties));

const GEEN: readonly never[] = [];

/**
 * Puts new rows in the place of old ones from a moment on. A row that says the same stays the row it was, so that
 * periods are as long as can be.
 */
export const vervang = <R>(
  oud: readonly Bekend<R>[],
  nieuw: readonly Bekend<R>[],
  moment: Moment,
  zelfde: (a: R, b: R) => boolean,
  { geopend, gesloten }: Mutaties<R>,
): readonly Bekend<R>[] => {
  if (oud.length === 0 && nieuw.length === 0) return GEEN;
  const rijen: Bekend<R>[] = [];
  for (const rij of nieuw) {
    const gebleven = zoek(oud, rij, rijen.length, zelfde);
    rijen.push(gebleven ?? rij);
    if (!gebleven) geopend.push(rij);
  }
  for (let i = 0; i < oud.length; i++) {
    const rij = oud[i]!;
    if (rijen[i] !== rij && !rijen.includes(rij)) gesloten.set(rij, moment);
  }
  return rijen;
};

/** The same row among the old ones; most often it is in the same place. */
const zoek = <R>(
  oud: readonly Bekend<R>[],
  rij: R,
  plaats: number,
  zelfde: (a: R, b: R) => boolean,
): Bekend<R> | undefined => {
  const hier = oud[plaats];
  return hier && zelfde(hier, rij) ? hier : oud.find((o) => zelfde(o, rij));
};
