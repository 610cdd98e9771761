/**
 * A projector to be killed: follows the log of a folder in small pages. Says when it has begun: to follow, or (`bouwt`)
 * to build, in a thread of its own.
 */
import { writeSync } from 'node:fs';
import { openReader } from '@tijdig/event-store-sqlite';
import { Projector } from '@tijdig/read-models';
import { SOFTWARE } from '../projectie.ts';

const [folder, pagina, vanaf] = process.argv.slice(2) as [string, string, string];
if (vanaf === 'bouwt') writeSync(1, 'klaar\n');
const reader = await openReader({ folder });
const projector = await Projector.open({
  folder,
  reader,
  software: SOFTWARE,
  pagina: Number(pagina),
  herbouwzaken: vanaf === 'bouwt' ? 1 : Number(pagina),
  draadVanaf: 0,
});
if (vanaf === 'volgt') writeSync(1, 'klaar\n');
const stop = new AbortController();
const volgen = projector.volg(stop.signal);
await projector.waitFor((await reader.head())!.position, 300_000);
stop.abort();
await volgen;
await projector.close();
await reader.close();
