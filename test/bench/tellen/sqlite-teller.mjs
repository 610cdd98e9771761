import { syncBuiltinESMExports } from 'node:module';
import { DatabaseSync, StatementSync } from 'node:sqlite';
import draden, { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';

/** Preloaded (`--import`) in every thread of a process: counts the statements that SQLite was given and the rows it gave. */
const NAAM = 'tijdig-bench-tellers';
const buffer = getEnvironmentData(NAAM) ?? new SharedArrayBuffer(8);
setEnvironmentData(NAAM, buffer);
const [STATEMENTS, RIJEN] = [0, 1];
const tellers = new Int32Array(buffer);

const tel = (prototype, methode, rijenVan) => {
  const echt = prototype[methode];
  prototype[methode] = function (...argumenten) {
    const uit = echt.apply(this, argumenten);
    Atomics.add(tellers, STATEMENTS, 1);
    Atomics.add(tellers, RIJEN, rijenVan(uit));
    return uit;
  };
};
tel(DatabaseSync.prototype, 'exec', () => 0);
tel(StatementSync.prototype, 'run', () => 0);
tel(StatementSync.prototype, 'get', (rij) => (rij === undefined ? 0 : 1));
tel(StatementSync.prototype, 'all', (rijen) => rijen.length);

// A thread that is given its own arguments does not inherit the preload.
draden.Worker = class extends draden.Worker {
  constructor(bestand, opties = {}) {
    const { execArgv = process.execArgv } = opties;
    super(bestand, { ...opties, execArgv: [...execArgv, '--import', import.meta.url] });
  }
};
syncBuiltinESMExports();

globalThis.sqliteTellers = () => ({
  statements: Atomics.load(tellers, STATEMENTS),
  rijen: Atomics.load(tellers, RIJEN),
});
