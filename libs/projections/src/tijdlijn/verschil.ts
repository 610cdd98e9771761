import type { Bekend, BlindeVlek, Werkstap, Zaakstand } from '../rij.ts';
import type { Rijsoort } from './soort.ts';

/**
 * What a store has to do with the rows of one kind; a row is found by its key and bekendVan. `gewist`: was never so,
 * remove it (first). `gesloten`: was open, gets this bekendTot. `nieuw`: insert as it is, open or closed.
 */
export type Wijziging<R> = Readonly<{
  gewist: readonly Bekend<R>[];
  gesloten: readonly Bekend<R>[];
  nieuw: readonly Bekend<R>[];
}>;

export type Wijzigingen = Readonly<{
  werkstappen: Wijziging<Werkstap>;
  blindeVlekken: Wijziging<BlindeVlek>;
  standen: Wijziging<Zaakstand>;
}>;

/** The difference between rows as they were and as they should be. */
export const verschil = <R>(
  oud: readonly Bekend<R>[],
  nieuw: readonly Bekend<R>[],
  { sleutel, zelfde }: Rijsoort<R>,
): Wijziging<R> => {
  const volledig = (rij: Bekend<R>) => `${sleutel(rij)} ${rij.bekendVan}`;
  const over = new Map(oud.map((rij) => [volledig(rij), rij]));
  const gesloten: Bekend<R>[] = [];
  const erbij: Bekend<R>[] = [];
  for (const rij of nieuw) {
    const was = over.get(volledig(rij));
    const alleenGesloten = was?.bekendTot === null && rij.bekendTot !== null;
    if (!was || !zelfde(was, rij) || (was.bekendTot !== rij.bekendTot && !alleenGesloten)) erbij.push(rij);
    else {
      over.delete(volledig(rij));
      if (alleenGesloten) gesloten.push(rij);
    }
  }
  return { gewist: [...over.values()], gesloten, nieuw: erbij };
};
