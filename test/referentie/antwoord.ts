import { achterTijdigheid, achterWerkvoorraad } from './achter-de-cel.ts';
import type { Log } from './log.ts';
import { kennisOp } from './regel-1-kennis.ts';
import { effect } from './regel-5-effect.ts';
import { tijdigheid } from './regel-5-tijdigheid.ts';
import { werkvoorraad } from './regel-5-werkvoorraad.ts';
import type { Vraag } from './vragen.ts';
import { werkstappen } from './werkstappen.ts';

export type Lijn = Readonly<Record<string, unknown>>;
/** The lines of a question; those of effect stand under `rijen`, as in the worked cases. */
export type Antwoord = readonly Lijn[] | Readonly<{ rijen: readonly Lijn[] }>;

/** The answer by the rekenregels alone; `nu` is the instant that 'no kennismoment' means. */
export const antwoord = (log: Log, vraag: Vraag, nu: string): Antwoord => {
  const op = (k: string | null) => kennisOp(log, k, nu);
  if (vraag.soort === 'effect') return effect(op, vraag);
  const kennis = op(vraag.kennismoment);
  switch (vraag.soort) {
    case 'werkvoorraad':
      return werkvoorraad(kennis, vraag);
    case 'tijdigheid':
      return tijdigheid(kennis, vraag);
    case 'werkstappen':
      return werkstappen(kennis, vraag);
    case 'werkvoorraad/werkstappen':
      return achterWerkvoorraad(kennis, vraag);
    case 'tijdigheid/werkstappen':
      return achterTijdigheid(kennis, vraag);
  }
};
