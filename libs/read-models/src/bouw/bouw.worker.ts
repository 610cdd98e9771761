import { parentPort, workerData } from 'node:worker_threads';
import type { Bouwopdracht } from './bouwdraad.ts';
import { Bouwwerk } from './bouwwerk.ts';

const bouwwerk = new Bouwwerk(workerData as string);

/** What cannot be written ends the thread, which tells why. */
parentPort!.on('message', (opdracht: Bouwopdracht) => {
  if ('lading' in opdracht) bouwwerk.neem(opdracht.lading);
  else bouwwerk.voltooi(opdracht.checkpoint);
  parentPort!.postMessage(null);
});
