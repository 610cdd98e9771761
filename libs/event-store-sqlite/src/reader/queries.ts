import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { StreamRange } from '@tijdig/event-store';
import { COLUMNS, rowOf, type Row, type Values } from '../row.ts';

const STREAM = `SELECT ${COLUMNS} FROM log WHERE stream = ? AND revisie BETWEEN ? AND ? AND geregistreerdOp <= ?`;
const LAST = Number.MAX_SAFE_INTEGER;
/** What SQLite takes for 'no limit'. */
const ALL = -1;
const atMost = (limit: number): number => (Number.isFinite(limit) ? limit : ALL);

export type StartRow = Readonly<{ stream: string; positie: number }>;

export type HeadRow = Readonly<{ positie: number; moment: number; hash: string }>;

/** Rows come as arrays: an object made by the driver costs a third of the reading. */
const inArrays = (db: DatabaseSync, sql: string): StatementSync => {
  const statement = db.prepare(sql);
  statement.setReturnArrays(true);
  return statement;
};
const rowsOf = (found: unknown): Row[] => (found as Values[]).map(rowOf);

/** The statements of one connection, each prepared once and each its own short read transaction. */
export class Queries {
  private readonly forward: StatementSync;
  private readonly backward: StatementSync;
  private readonly pageAfter: StatementSync;
  private readonly at: StatementSync;
  private readonly last: StatementSync;
  private readonly withPrefix: StatementSync;
  private readonly starts: StatementSync;

  constructor(db: DatabaseSync) {
    this.forward = inArrays(db, `${STREAM} ORDER BY revisie LIMIT ?`);
    this.backward = inArrays(db, `${STREAM} ORDER BY revisie DESC LIMIT ?`);
    this.pageAfter = inArrays(db, `SELECT ${COLUMNS} FROM log WHERE positie > ? ORDER BY positie LIMIT ?`);
    this.at = inArrays(db, `SELECT ${COLUMNS} FROM log WHERE positie = ?`);
    this.last = db.prepare(
      'SELECT positie, coalesce(logMoment, geregistreerdOp) AS moment, hash FROM log ORDER BY positie DESC LIMIT 1',
    );
    this.withPrefix = db.prepare(
      'SELECT positie FROM log INDEXED BY log_stream WHERE stream >= ? AND stream < ? LIMIT ?',
    );
    // By the index it would sort every stream there is for each page.
    this.starts = db.prepare(
      'SELECT stream, positie FROM log NOT INDEXED WHERE positie > ? AND positie <= ? AND revisie = 0 ORDER BY positie',
    );
  }

  stream(stream: string, { from, upTo = LAST, recordedUpTo = LAST, direction, limit = Infinity }: StreamRange): Row[] {
    const [statement, low, high] =
      direction === 'backward'
        ? ([this.backward, 0, Math.min(from ?? LAST, upTo)] as const)
        : ([this.forward, from ?? 0, upTo] as const);
    return rowsOf(statement.all(stream, low, high, recordedUpTo, atMost(limit)));
  }

  page(after: number, limit: number): Row[] {
    return rowsOf(this.pageAfter.all(after, atMost(limit)));
  }

  row(positie: number): Row | undefined {
    const found = this.at.get(positie);
    return found && rowOf(found as unknown as Values);
  }

  /** Where streams begin, in the order of the log. */
  startsBetween(after: number, upTo: number): StartRow[] {
    return this.starts.all(after, upTo) as StartRow[];
  }

  head(): HeadRow | undefined {
    return this.last.get() as HeadRow | undefined;
  }

  /** Where the events of such streams stand, in no particular order; at most `limit` of them. */
  positions(prefix: string, limit: number): number[] {
    return this.withPrefix.all(prefix, `${prefix}\u{10ffff}`, limit).map((row) => Number(row['positie']));
  }
}
