import { normtijdlijn, type NormOpgetekend, type Normtijdlijn } from '@tijdig/normen';
import type { Statements } from '../bron/statements.ts';
import { NORMEN, NORMSTAND } from '../bron/vragen.ts';

type Normstand = Readonly<{ aantal: number; laatste: number }>;

/** The norm and calendar events that the read model has seen. */
export const leesNormen = (sql: Statements): readonly NormOpgetekend[] =>
  sql.alle<{ gebeurtenis: string }>(NORMEN).map(({ gebeurtenis }) => JSON.parse(gebeurtenis) as NormOpgetekend);

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
