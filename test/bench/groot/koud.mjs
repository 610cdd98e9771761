import { openStore } from '@tijdig/event-store-sqlite';

/**
 * In a process of its own, as built: from its start to the first stream read, then a replay of everything and the
 * memory that took.
 */
const [, , map, stroom] = process.argv;
const store = await openStore({ folder: map });
if ((await store.readStream(stroom)).length === 0) throw new Error('the stream is not there');
const gestartMs = performance.now();

const LIMIT = 1000;
process.on('disconnect', () => process.exit(0));
process.on('message', async ({ id }) => {
  let after = 0n;
  for (
    let blad = await store.readAll({ limit: LIMIT });
    blad.length > 0;
    blad = await store.readAll({ after, limit: LIMIT })
  )
    after = blad.at(-1).positie;
  process.send({ id, waarde: { geheugenMB: process.resourceUsage().maxRSS / 1024 } });
});
process.send({ klaar: { gestartMs } });
