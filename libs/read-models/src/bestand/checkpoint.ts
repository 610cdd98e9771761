import type { Moment } from '@tijdig/kernel';
import type { Position } from '@tijdig/event-store';
import { CHECKPOINT } from '../bron/vragen.ts';
import type { Statements } from '../bron/statements.ts';

/** How far the rows follow which log, and by which software they were made. */
export type Checkpoint = Readonly<{
  logId: string;
  positie: Position;
  /** Of the event at `positie`: another hash there is another log. Empty before the first event. */
  hash: string;
  /** The latest `geregistreerdOp` up to there. */
  moment: Moment;
  software: string;
}>;

const ZET_CHECKPOINT = `
  INSERT INTO checkpoint (enig, logId, positie, hash, moment, software)
  VALUES (1, :logId, :positie, :hash, :moment, :software)`;

export const leesCheckpoint = (sql: Statements): Checkpoint | undefined => {
  const rij = sql.een<Omit<Checkpoint, 'positie'> & { positie: string }>(CHECKPOINT);
  return rij && { ...rij, positie: BigInt(rij.positie) };
};

/** In a file that has none yet. */
export const zetCheckpoint = (sql: Statements, checkpoint: Checkpoint): void => {
  sql.een(ZET_CHECKPOINT, checkpoint);
};
