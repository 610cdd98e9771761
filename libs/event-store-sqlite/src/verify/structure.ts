import { DatabaseSync } from 'node:sqlite';
import { SCHEMA } from '../schema.ts';
import type { Finding } from './report.ts';

const AT_MOST = 20;
const DEFINITIONS = "SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name";

const definitionsOf = (db: DatabaseSync): ReadonlyMap<string, string> =>
  new Map(
    db
      .prepare(DEFINITIONS)
      .all()
      .map((row) => [String(row['name']), String(row['sql'])]),
  );

const expected = (): ReadonlyMap<string, string> => {
  const db = new DatabaseSync(':memory:');
  try {
    db.exec(SCHEMA);
    return definitionsOf(db);
  } finally {
    db.close();
  }
};

/** What SQLite itself can see: pages that do not fit together, an index that does not agree with its table. */
const integrity = (db: DatabaseSync): Finding[] =>
  db
    .prepare(`PRAGMA integrity_check(${AT_MOST})`)
    .all()
    .map((row) => String(row['integrity_check']))
    .filter((message) => message !== 'ok')
    .map((message) => ({ soort: 'structuur', melding: `SQLite meldt: ${message}` }));

/** Tables, indexes and the triggers that forbid change: a log without them is open to rewriting. */
const definitions = (db: DatabaseSync): Finding[] => {
  const [found, wanted] = [definitionsOf(db), expected()];
  return [...new Set([...wanted.keys(), ...found.keys()])]
    .filter((name) => found.get(name) !== wanted.get(name))
    .map((name) => ({ soort: 'structuur', melding: `${name} is niet zoals Tijdig het maakt.`, onderdeel: name }));
};

export const checkStructure = (db: DatabaseSync): readonly Finding[] => [...integrity(db), ...definitions(db)];
