import type { Position } from '@tijdig/event-store';
import type { NormOpgetekend } from '@tijdig/normen';
import { NORMEN } from '../bron/vragen.ts';
import type { Statements } from '../bron/statements.ts';

/** A norm or calendar event, and where in the log it stands. */
export type Norm = Readonly<{ positie: Position; gebeurtenis: NormOpgetekend }>;

/** The norm and calendar events that the read model has seen. */
export const leesNormen = (sql: Statements): readonly NormOpgetekend[] =>
  sql.alle<{ gebeurtenis: string }>(NORMEN).map(({ gebeurtenis }) => JSON.parse(gebeurtenis) as NormOpgetekend);

export const onthoudNorm = (sql: Statements, { positie, gebeurtenis }: Norm): void => {
  sql.een('INSERT INTO norm_gebeurtenis (positie, gebeurtenis) VALUES (:positie, :gebeurtenis)', {
    positie,
    gebeurtenis: JSON.stringify(gebeurtenis),
  });
};
