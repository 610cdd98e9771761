import { lokaleDag, type Dagnummer, type Moment } from '@tijdig/kernel';
import type { Bekend } from '@tijdig/projections';
import { knoopVan, OOIT, type Dagen } from './knoop.ts';

/** Days [vanaf, klaar) on which something is open; `klaar` null: no end is known. */
export type Openstaand = Bekend<Readonly<{ vanaf: Dagnummer; klaar: Dagnummer | null }>>;

/** Where a row hangs in the index: kind and node in one number, and the days between which it is looked for. */
export type Ligging = Readonly<{ knoop: number } & Dagen>;

/**
 * Three kinds, because each has another interval that says the most about both times at once.
 * `lopend`: no end known; from its start until it is no longer believed to be without end.
 * `achteraf`: the end was known on or after the day itself; so its end is never later than the day of K.
 * `vooruit`: the end was known before it came.
 */
export const SOORT = { lopend: 0, achteraf: 1, vooruit: 2 } as const;
const SOORTRUIMTE = 2 ** 22;

export const inSoort = (soort: number, knoop: number): number => soort * SOORTRUIMTE + knoop;

const LAATSTE_MOMENT = 8.64e15;
/** The local day of a moment; beyond what a calendar holds: ooit. */
export const dagVanMoment = (moment: Moment): Dagnummer => (moment >= LAATSTE_MOMENT ? OOIT : lokaleDag(moment));

/** Null for what was never open: it hangs nowhere. */
export const liggingVan = ({ vanaf, klaar, bekendVan, bekendTot }: Openstaand): Ligging | null => {
  const bekend = dagVanMoment(bekendVan);
  if (klaar === null) {
    const tot = bekendTot === null ? OOIT : dagVanMoment(bekendTot);
    return hang(SOORT.lopend, { van: Math.min(vanaf, bekend), tot });
  }
  if (klaar <= vanaf) return null;
  return hang(klaar <= bekend ? SOORT.achteraf : SOORT.vooruit, { van: vanaf, tot: klaar - 1 });
};

const hang = (soort: number, dagen: Dagen): Ligging => ({
  knoop: inSoort(soort, knoopVan(dagen)),
  van: dagen.van,
  tot: dagen.tot,
});
