/** A projector to be killed: follows the log of a folder in small pages, and says when it has begun. */
import { writeSync } from 'node:fs';
import { openReader } from '@tijdig/event-store-sqlite';
import { Projector } from '@tijdig/read-models';
import { SOFTWARE } from '../projectie.ts';

const [folder, pagina] = process.argv.slice(2) as [string, string];
const reader = await openReader({ folder });
const projector = await Projector.open({
  folder,
  reader,
  software: SOFTWARE,
  pagina: Number(pagina),
  herbouwzaken: Number(pagina),
});
writeSync(1, 'klaar\n');
const stop = new AbortController();
const volgen = projector.volg(stop.signal);
await projector.waitFor((await reader.head())!.position, 300_000);
stop.abort();
await volgen;
await projector.close();
await reader.close();
