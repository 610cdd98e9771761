/** A projector to be killed: follows the log of a folder in small steps. */
import { openReader } from '@tijdig/event-store-sqlite';
import { Projector } from '@tijdig/read-models';
import { SOFTWARE } from './organisatie.ts';

const [folder] = process.argv.slice(2) as [string];
const reader = await openReader({ folder });
const projector = await Projector.open({
  folder,
  reader,
  software: SOFTWARE,
  pagina: 50,
});
await projector.volg(new AbortController().signal);
