import type { DatabaseSync } from 'node:sqlite';
import type { Moment } from '@tijdig/kernel';
import { NO_HASH, sha256 } from '@tijdig/event-store';

/** Where the log stands: its last position, its latest moment, and the chain over all events in log order. */
export type LogHead = Readonly<{ positie: number; moment: Moment | undefined; logHash: string }>;

export const nextLogHash = (logHash: string, hash: string): string => sha256(logHash + hash);

export const EMPTY_LOG: LogHead = { positie: 0, moment: undefined, logHash: NO_HASH };

const LAST = `SELECT positie, coalesce(logMoment, geregistreerdOp) AS moment, lower(hex(logHash)) AS logHash
              FROM log ORDER BY positie DESC LIMIT 1`;

export const readLogHead = (db: DatabaseSync): LogHead => (db.prepare(LAST).get() as LogHead | undefined) ?? EMPTY_LOG;
