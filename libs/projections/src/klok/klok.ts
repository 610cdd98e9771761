import type { Dagnummer } from '@tijdig/kernel';
import type { Zaakfeit } from '../feit/masker.ts';
import { NOOIT, type Zaakbeeld } from '../feit/zaakbeeld.ts';
import type { Klokregel } from './klokregel.ts';
import { slaagt, slaagtVoorEen, type Toets } from './toets.ts';

/** Where a clock starts and by which field of which event; `doel` is the target date of a rule that counts back. */
export type Startpunt = Readonly<{ dag: Dagnummer; bron: Zaakfeit; veld: string; doel: Dagnummer | null }>;

/** How a clock stopped: `eind` and `vervallen` are NOOIT where it did not. */
export type Afloop = Readonly<{ eind: Dagnummer; vervallen: Dagnummer; plichtWeg: boolean }>;

/** One werkstap before it becomes a row: with what it follows from. */
export type Klok = Readonly<{ punt: Startpunt; regel: Klokregel; normversie: number; afloop: Afloop }>;

export const LOOPT: Afloop = { eind: NOOIT, vervallen: NOOIT, plichtWeg: false };
export const klaarOp = (eind: Dagnummer): Afloop => ({ eind, vervallen: NOOIT, plichtWeg: false });
export const vervallenOp = (vervallen: Dagnummer, plichtWeg = false): Afloop => ({ eind: NOOIT, vervallen, plichtWeg });

/** The day of the first event that passes; NOOIT when none does. */
const eersteDag = (toets: Toets, feiten: readonly Zaakfeit[]): Dagnummer => {
  for (const feit of feiten) if (slaagt(toets, feit)) return feit.dag;
  return NOOIT;
};

/** §3.2: the latest day over the conditions that apply, when all are met; NOOIT when one is not, or none applies. */
export const eindVan = ({ eind }: Klokregel, feiten: readonly Zaakfeit[]): Dagnummer => {
  if (eind.length === 0) return NOOIT;
  let laatste = -NOOIT;
  for (const toets of eind) laatste = Math.max(laatste, eersteDag(toets, feiten));
  return laatste;
};

/** An event that makes the step lapse: a WerkstapVervallen for it, or what `verval` names. */
export const laatVervallen = (regel: Klokregel, feit: Zaakfeit): boolean =>
  slaagt(regel.vervallen, feit) || slaagtVoorEen(regel.verval, feit);

/** §3.3, L: the first day on or after `vanaf` on which the step lapses by itself; NOOIT when it does not. */
export const vervalVanaf = (regel: Klokregel, feiten: readonly Zaakfeit[], vanaf: Dagnummer): Dagnummer => {
  for (const feit of feiten) if (feit.dag >= vanaf && laatVervallen(regel, feit)) return feit.dag;
  return NOOIT;
};

/**
 * §3.5: the place of the first event after `start` and up to `tot` that closes a row of a series; -1 when there is none.
 * A series only goes forward, so it looks from the place where its row began.
 */
export const plaatsVanSluiter = (
  regel: Klokregel,
  { feiten }: Zaakbeeld,
  vanafPlaats: number,
  start: Dagnummer,
  tot: Dagnummer,
): number => {
  for (let plaats = vanafPlaats; plaats < feiten.length; plaats++) {
    const feit = feiten[plaats]!;
    if (feit.dag > tot) return -1;
    if (feit.dag > start && (slaagtVoorEen(regel.eind, feit) || laatVervallen(regel, feit))) return plaats;
  }
  return -1;
};
