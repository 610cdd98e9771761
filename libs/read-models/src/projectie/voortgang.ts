import type { Position } from '@tijdig/event-store';

/** How far a rebuild or catch-up is; `resterend` in seconds, null when it cannot be said yet. */
export type Voortgang = Readonly<{
  positie: Position;
  totaal: Position;
  gebeurtenissen: number;
  perSeconde: number;
  resterend: number | null;
}>;

const MELD_ELKE_MS = 250;

/** Counts events and tells now and then how it goes. */
export const voortgangsmeter = (
  { van, tot: totaal }: Readonly<{ van: Position; tot: Position }>,
  meld: (voortgang: Voortgang) => void,
) => {
  const begin = performance.now();
  let gemeld = begin;
  let gebeurtenissen = 0;
  return (positie: Position, erbij: number): void => {
    gebeurtenissen += erbij;
    const nu = performance.now();
    if (nu - gemeld < MELD_ELKE_MS && positie < totaal) return;
    gemeld = nu;
    const seconden = Math.max(nu - begin, 1) / 1000;
    const afgelegd = Number(positie - van);
    const resterend = afgelegd > 0 ? Math.ceil((Number(totaal - positie) / afgelegd) * seconden) : null;
    meld({ positie, totaal, gebeurtenissen, perSeconde: Math.round(gebeurtenissen / seconden), resterend });
  };
};
