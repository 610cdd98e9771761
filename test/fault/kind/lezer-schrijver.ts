/**
 * One of the writers that race: a thread that reads each stream through a connection of its own, decides on what it
 * read, and asks the one writer to record that.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { openReader } from '@tijdig/event-store-sqlite';
import type { Uitkomst, Verzoek, Wedloop } from '../wedloop.ts';

const { folder, wie, aantal, stromen } = workerData as Wedloop;
const poort = parentPort!;
const reader = await openReader({ folder });

const vraag = (verzoek: Verzoek): Promise<Uitkomst> =>
  new Promise((klaar) => {
    poort.once('message', klaar);
    poort.postMessage(verzoek);
  });

for (let n = 0; n < aantal; n += 1) {
  const stream = stromen[(n + wie) % stromen.length]!;
  for (let klaar = false; !klaar;) {
    const [laatste] = await reader.readStream(stream, { direction: 'backward', limit: 1 });
    const stand = laatste ? (laatste.data as { stand: number }).stand : 0;
    const uitkomst = await vraag({
      stream,
      eventId: `${wie}-${n}`,
      gelezen: laatste?.revisie ?? 'no-stream',
      stand: stand + 1,
    });
    klaar = uitkomst === 'vastgelegd';
  }
}
await reader.close();
poort.close();
