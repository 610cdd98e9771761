import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { StreamRange } from '@tijdig/event-store';
import { COLUMNS, type Row } from '../row.ts';

const STREAM = `SELECT ${COLUMNS} FROM log WHERE stream = ? AND revisie BETWEEN ? AND ? AND geregistreerdOp <= ?`;
const LAST = Number.MAX_SAFE_INTEGER;
/** What SQLite takes for 'no limit'. */
const ALL = -1;
const atMost = (limit: number): number => (Number.isFinite(limit) ? limit : ALL);

export type HeadRow = Readonly<{ positie: number; moment: number; hash: string }>;

/** The statements of one connection, each prepared once and each its own short read transaction. */
export class Queries {
  private readonly forward: StatementSync;
  private readonly backward: StatementSync;
  private readonly pageAfter: StatementSync;
  private readonly at: StatementSync;
  private readonly last: StatementSync;
  private readonly withPrefix: StatementSync;

  constructor(db: DatabaseSync) {
    this.forward = db.prepare(`${STREAM} ORDER BY revisie LIMIT ?`);
    this.backward = db.prepare(`${STREAM} ORDER BY revisie DESC LIMIT ?`);
    this.pageAfter = db.prepare(`SELECT ${COLUMNS} FROM log WHERE positie > ? ORDER BY positie LIMIT ?`);
    this.at = db.prepare(`SELECT ${COLUMNS} FROM log WHERE positie = ?`);
    this.last = db.prepare(
      'SELECT positie, coalesce(logMoment, geregistreerdOp) AS moment, hash FROM log ORDER BY positie DESC LIMIT 1',
    );
    this.withPrefix = db.prepare(
      'SELECT positie FROM log INDEXED BY log_stream WHERE stream >= ? AND stream < ? LIMIT ?',
    );
  }

  stream(stream: string, { from, upTo = LAST, recordedUpTo = LAST, direction, limit = Infinity }: StreamRange): Row[] {
    const [statement, low, high] =
      direction === 'backward'
        ? ([this.backward, 0, Math.min(from ?? LAST, upTo)] as const)
        : ([this.forward, from ?? 0, upTo] as const);
    return statement.all(stream, low, high, recordedUpTo, atMost(limit)) as Row[];
  }

  page(after: number, limit: number): Row[] {
    return this.pageAfter.all(after, atMost(limit)) as Row[];
  }

  row(positie: number): Row | undefined {
    return this.at.get(positie) as Row | undefined;
  }

  head(): HeadRow | undefined {
    return this.last.get() as HeadRow | undefined;
  }

  /** Where the events of such streams stand, in no particular order; at most `limit` of them. */
  positions(prefix: string, limit: number): number[] {
    return this.withPrefix.all(prefix, `${prefix}\u{10ffff}`, limit).map((row) => Number(row['positie']));
  }
}
