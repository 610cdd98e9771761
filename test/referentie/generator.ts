import type { Eventline } from './begrippen.ts';
import { logregels } from './generator/regels.ts';
import { toeval } from './generator/toeval.ts';
import { vragenOver } from './generator/vragen.ts';
import { wereld } from './generator/wereld.ts';
import { leesLog } from './log.ts';
import type { Vraag } from './vragen.ts';

export type Omvang = Readonly<{
  zaken: number;
  /** Break the business rules, as history does; what an import refuses is never made. */
  grillig: boolean;
  /** How many questions; 40 when left out. */
  vragen?: number;
}>;

/** A random log with questions about it. Everything follows from the seed. */
export const genereer = (
  seed: number,
  { zaken, grillig, vragen = 40 }: Omvang,
): { regels: Eventline[]; vragen: Vraag[] } => {
  const t = toeval(seed);
  const regels = logregels(wereld(t, zaken, grillig), zaken);
  return { regels: [...regels], vragen: [...vragenOver(t, leesLog(regels), vragen)] };
};
