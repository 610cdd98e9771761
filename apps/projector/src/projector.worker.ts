import { parentPort, workerData } from 'node:worker_threads';
import { STOP, type Bericht, type Draadgegevens } from './bericht.ts';
import { projecteer } from './projecteer.ts';
import { alsMelding } from './voortgangsmelding.ts';

const { map } = workerData as Draadgegevens;
const poort = parentPort!;
const zeg = (bericht: Bericht) => poort.postMessage(bericht);
const einde = new AbortController();
poort.on('message', (bericht) => {
  if (bericht === STOP) einde.abort();
});

await projecteer({
  map,
  signal: einde.signal,
  opGereed: () => zeg({ soort: 'gereed' }),
  meld: (melding) => zeg({ soort: 'melding', melding }),
  opVoortgang: (voortgang) => zeg({ soort: 'voortgang', melding: alsMelding(voortgang) }),
});
poort.close();
