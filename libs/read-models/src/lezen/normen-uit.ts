import { normtijdlijn, type Normtijdlijn } from '@tijdig/normen';
import { leesNormen } from '../bestand/normen.ts';
import type { Statements } from '../bron/statements.ts';
import { NORMSTAND } from '../bron/vragen.ts';

type Normstand = Readonly<{ aantal: number; laatste: number }>;

/** Norms as of the snapshot, made anew only when an event was added. */
export const normenUit = (sql: Statements): (() => Normtijdlijn) => {
  let stand: Normstand | undefined;
  let tijdlijn: Normtijdlijn | undefined;
  return () => {
    const nu = sql.een<Normstand>(NORMSTAND)!;
    if (!tijdlijn || nu.aantal !== stand?.aantal || nu.laatste !== stand.laatste)
      tijdlijn = normtijdlijn(leesNormen(sql));
    stand = nu;
    return tijdlijn;
  };
};
