import { startNest, type Diepte } from './nest.ts';
import { startRauw } from './rauw.ts';

/** One server in a process of its own; it ends when its parent lets go. */
const [, , map, soort] = process.argv;
process.on('disconnect', () => process.exit(0));
const poort = soort === 'rauw' ? await startRauw() : await startNest(map!, soort as Diepte);
process.send!({ klaar: { poort } });
