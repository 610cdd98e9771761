import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { StoreUnusable } from '@tijdig/event-store';
import { pragma } from './connection.ts';

/** 'TIJD' in ASCII: what makes a SQLite file one of ours. */
export const APPLICATION_ID = 0x54494a44;
/** Goes up when an older Tijdig could no longer read the file. */
export const FORMAT = 1;

/**
 * `logMoment` is the latest moment in the log where that is not the event's own (imported history goes back), and
 * `logHash` chains all events in log order, so that exchanging two streams' events shows too.
 */
export const SCHEMA = `
CREATE TABLE log (
  positie INTEGER PRIMARY KEY AUTOINCREMENT,
  stream TEXT NOT NULL,
  revisie INTEGER NOT NULL,
  eventId TEXT NOT NULL,
  type TEXT NOT NULL,
  schemaVersie INTEGER NOT NULL,
  gebeurdOp TEXT NOT NULL,
  geregistreerdOp INTEGER NOT NULL,
  logMoment INTEGER,
  data TEXT NOT NULL,
  metadata TEXT NOT NULL,
  vorigeHash TEXT NOT NULL,
  hash TEXT NOT NULL,
  logHash BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX log_stream ON log (stream, revisie);
CREATE UNIQUE INDEX log_eventId ON log (eventId);
CREATE TABLE meta (sleutel TEXT PRIMARY KEY, waarde TEXT NOT NULL) STRICT, WITHOUT ROWID;
${['log', 'meta']
  .flatMap((table) => ['UPDATE', 'DELETE'].map((verb) => [table, verb]))
  .map(
    ([table, verb]) =>
      `CREATE TRIGGER ${table}_geen_${verb} BEFORE ${verb} ON ${table}
       BEGIN SELECT RAISE(ABORT, 'het logboek wordt alleen aangevuld, nooit gewijzigd'); END;`,
  )
  .join('\n')}
PRAGMA application_id=${APPLICATION_ID};
PRAGMA user_version=${FORMAT};`;

const isEmpty = (db: DatabaseSync): boolean =>
  pragma(db, 'application_id') === 0 && db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.['n'] === 0;

const create = (db: DatabaseSync): void => {
  db.exec(`BEGIN IMMEDIATE; ${SCHEMA}`);
  db.prepare("INSERT INTO meta VALUES ('logId', ?)").run(randomUUID());
  db.exec('COMMIT');
};

/** Refuses a file that is not a log of ours, or one that a newer Tijdig made. */
export const requireFormat = (db: DatabaseSync, path: string): void => {
  if (pragma(db, 'application_id') !== APPLICATION_ID)
    throw new StoreUnusable(
      `${path} is geen logboek van Tijdig. Kies een andere gegevensmap, of verplaats ${basename(path)}.`,
    );
  const format = Number(pragma(db, 'user_version'));
  if (format > FORMAT)
    throw new StoreUnusable(
      `${path} is gemaakt met een nieuwere Tijdig (indeling ${format}; deze kent ${FORMAT}). Werk Tijdig bij.`,
    );
};

/** Makes the tables in an empty file; in any other it checks that they are ours. */
export const prepareSchema = (db: DatabaseSync, path: string): void => {
  if (isEmpty(db)) create(db);
  requireFormat(db, path);
};

export const logIdOf = (db: DatabaseSync): string =>
  String(db.prepare("SELECT waarde FROM meta WHERE sleutel = 'logId'").get()?.['waarde']);
