import { datumVan, type Datum, type Dagnummer } from '@tijdig/kernel';
import type { Kalender } from './kennis.ts';
import type { Norm } from './profiel.ts';
import { telTermijn } from './termijn.ts';

/** `reden` names the holiday or the rule when the day does not count. */
export type GeteldeDag = Readonly<{ datum: Datum; telt: boolean; reden: string | null }>;

export type Termijnuitleg = Readonly<{ deadline: Datum; ruweEinddatum: Datum; dagen: readonly GeteldeDag[] }>;

export const TWEE_GEWONE_DAGEN = 'nog geen twee gewone dagen in de termijn (art. 2 Atw)';

/**
 * Why the deadline is what it is: the days in the order of counting, the deadline last. For working days all that
 * were passed, otherwise from the raw end on.
 */
export const legTermijnUit = (norm: Norm, start: Dagnummer, kalender: Kalender): Termijnuitleg => {
  const dagen: GeteldeDag[] = [];
  const { deadline, ruweEinddatum } = telTermijn(norm, norm.richting, start, kalender, (dag, telt) =>
    dagen.push({ datum: datumVan(dag), telt, reden: telt ? null : (kalender.redenVan(dag) ?? TWEE_GEWONE_DAGEN) }),
  );
  return { deadline: datumVan(deadline), ruweEinddatum: datumVan(ruweEinddatum), dagen };
};
