/**
 * A writer whose disk fails now and then, and that tries every command until it knows. Arguments: folder, commands,
 * and `gelooft` for the control, which takes an unknown outcome for recorded. After an unknown outcome the command may be
 * there already: then that is the answer.
 */
import { writeSync } from 'node:fs';
import { setTimeout as wacht } from 'node:timers/promises';
import { OutcomeUnknown, StoreUnavailable, WrongExpectedRevision } from '@tijdig/event-store';
import { openStore } from '@tijdig/event-store-sqlite';
import { opdracht } from '../opdracht.ts';

const [folder, aantal, gelooft] = process.argv.slice(2) as [string, string, string | undefined];
const store = await openStore({ folder });

/** False while nobody knows. */
const isVastgelegd = async (n: number): Promise<boolean> => {
  try {
    await store.append(opdracht(n));
    return true;
  } catch (fout) {
    if (fout instanceof WrongExpectedRevision) return true;
    if (!(fout instanceof OutcomeUnknown || fout instanceof StoreUnavailable)) throw fout;
    await wacht(5);
    return gelooft === 'gelooft';
  }
};

for (let n = 0; n < Number(aantal); n += 1) {
  while (!(await isVastgelegd(n)));
  writeSync(1, `ack ${n}\n`);
}
// The power goes out before it could close.
process.exit(0);
