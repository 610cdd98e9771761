import { weekdag, type Dagnummer } from '@tijdig/kernel';
import { feestdagenVan } from './feestdagen.ts';
import type { Kalender } from './kennis.ts';
import { jaarVan } from './maanden.ts';

const feestdagOp = (dag: Dagnummer): string | undefined => feestdagenVan(jaarVan(dag)).get(dag);

const WEEKEND: Readonly<Record<number, string>> = { 6: 'zaterdag', 7: 'zondag' };

/** The days that count, given the days equated with a holiday by royal decree (art. 3 lid 3 Atw). */
export const kalender = (gelijkgesteldeDagen: Iterable<Dagnummer> = []): Kalender => {
  const gelijkgesteld: ReadonlySet<Dagnummer> = new Set(gelijkgesteldeDagen);
  return {
    gelijkgesteld,
    isGewoneDag: (dag) => weekdag(dag) < 6 && !gelijkgesteld.has(dag) && feestdagOp(dag) === undefined,
    redenVan: (dag) =>
      feestdagOp(dag) ?? WEEKEND[weekdag(dag)] ?? (gelijkgesteld.has(dag) ? 'gelijkgestelde dag' : undefined),
  };
};
