import type { Dagnummer } from '@tijdig/kernel';
import type { Stap } from '@tijdig/zaak';
import type { Zaakstand } from '../rij.ts';
import type { Rijenbron } from './bron.ts';
import { gefilterdeGroepen, groepOp, houdt, type Filter, type Groep, type Groepswaarde } from './groep.ts';

/** Things of zaken that count, each on the day that decides its group. */
export type Telbaar<R> = Readonly<{ rijen: readonly R[]; dagVan: (rij: R) => Dagnummer }>;

type Zaakding = Readonly<{ zaakId: string; stap: Stap }>;

/** How a figure is split: which groups are asked, and which are kept. */
export type Indeling = Readonly<{
  groepen: readonly Groep[];
  filter: Filter;
  standen: ReadonlyMap<string, Zaakstand>;
}>;

const GEEN: readonly Groepswaarde[] = [];

/** Asks the standen of all zaken at once, and only where groups or filters need them. */
export const deelIn = (
  bron: Rijenbron,
  groepen: readonly Groep[],
  filter: Filter,
  telbaren: readonly Pick<Telbaar<Zaakding>, 'rijen'>[],
): Indeling => {
  if (groepen.length === 0 && gefilterdeGroepen(filter).length === 0) return { groepen, filter, standen: new Map() };
  const zaakIds = new Set<string>();
  for (const { rijen } of telbaren) for (const { zaakId } of rijen) zaakIds.add(zaakId);
  return { groepen, filter, standen: bron.standen(zaakIds) };
};

/** Goes through what the filter keeps, each with its values for the groups asked. Counts and lists both come here. */
export const doorloop = <R extends Zaakding>(
  { groepen, filter, standen }: Indeling,
  { rijen, dagVan }: Telbaar<R>,
  tel: (rij: R, waarden: readonly Groepswaarde[]) => void,
): void => {
  const gefilterd = gefilterdeGroepen(filter);
  const zonderGroepen = groepen.length === 0 && gefilterd.length === 0;
  for (const rij of rijen) {
    if (zonderGroepen) {
      tel(rij, GEEN);
      continue;
    }
    const stand = standen.get(rij.zaakId);
    const dag = dagVan(rij);
    if (gefilterd.every((groep) => houdt(filter, groep, groepOp(groep, stand, dag))))
      tel(
        rij,
        groepen.map((groep) => groepOp(groep, stand, dag)),
      );
  }
};
