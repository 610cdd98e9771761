import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

export type Parameters = Readonly<Record<string, SQLInputValue>>;

/** Prepared once a connection; `rijen` gives arrays of columns, `een` the first row as an object. */
export type Statements = Readonly<{
  rijen<K>(sql: string, parameters: Parameters): readonly K[];
  een<R>(sql: string, parameters?: Parameters): R | undefined;
  /** One row at a time, however many there are. */
  stroom<K>(sql: string): Iterable<K>;
  alle<R>(sql: string, parameters?: Parameters): readonly R[];
}>;

export const statements = (db: DatabaseSync): Statements => {
  const kolommen = onthoud((sql) => {
    const statement = db.prepare(sql);
    statement.setReturnArrays(true);
    return statement;
  });
  const objecten = onthoud((sql) => db.prepare(sql));
  return {
    rijen: <K>(sql: string, parameters: Parameters) => kolommen(sql).all(parameters) as unknown as K[],
    stroom: <K>(sql: string) => kolommen(sql).iterate() as unknown as Iterable<K>,
    een: <R>(sql: string, parameters: Parameters = {}) => objecten(sql).get(parameters) as R | undefined,
    alle: <R>(sql: string, parameters: Parameters = {}) => objecten(sql).all(parameters) as R[],
  };
};

const onthoud = (maak: (sql: string) => StatementSync) => {
  const bekend = new Map<string, StatementSync>();
  return (sql: string): StatementSync => {
    let statement = bekend.get(sql);
    if (!statement) bekend.set(sql, (statement = maak(sql)));
    return statement;
  };
};
