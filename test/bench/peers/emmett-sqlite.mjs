import { getSQLiteEventStore, sqliteConnection } from '@event-driven-io/emmett-sqlite';
import { join } from 'node:path';
import { maten } from './emmett.mjs';
import { beantwoord, opEenRij } from './gesprek.mjs';

/**
 * One shared connection: the only setting in which 64 clients do not fail on a busy database. Appends that overlap on
 * it join one transaction and are acknowledged before that commits (of 17,982 acknowledged in 2 s, 17,981 could not be
 * seen from another connection), so for a durable figure they go one at a time.
 */
const fileName = join(process.argv[2], 'emmett.sqlite');
const connection = sqliteConnection({ fileName });
// It asks for WAL itself, but does not wait for it: beside the migration that request is lost now and then.
await connection.querySingle('PRAGMA journal_mode = WAL');
const store = getSQLiteEventStore({ fileName, connectionOptions: { singleton: true, connection } });
await store.schema.migrate();
const { synchronous } = await connection.querySingle('PRAGMA synchronous');
const { journal_mode } = await connection.querySingle('PRAGMA journal_mode');
const { version } = await connection.querySingle('SELECT sqlite_version() AS version');

let nummer = 0;
const volg = async ({ vanaf, handler, batch, pauze, tot }) => {
  let gezien = 0;
  const consumer = store.consumer(batch && { pulling: { batchSize: batch, pullingFrequencyInMs: pauze } });
  const laatste = await connection.querySingle('SELECT max(global_position) AS positie FROM emt_messages');
  consumer.processor({
    processorId: `meting-${++nummer}`,
    startFrom: vanaf === 'nu' ? { globalPosition: BigInt(laatste.positie ?? 0) } : vanaf,
    eachMessage: (bericht) => {
      gezien++;
      handler(bericht);
    },
    ...(tot && { stopAfter: () => gezien >= tot }),
  });
  const loopt = consumer.start();
  if (!tot) return () => consumer.stop();
  await loopt;
};

beantwoord(
  { naam: 'emmett-sqlite', sqlite: version, synchronous, journal_mode },
  maten({ store, volg, duurzaam: opEenRij }),
);
