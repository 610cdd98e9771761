/**
 * `npm run goud`: records the stories anew in the folder of the coming release. A release that is out keeps its folder
 * as it is; the next one gets a folder of its own.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exporteer } from '@tijdig/uitwisseling';
import type { EventStoreReader } from '@tijdig/event-store';
import { pad, type Regel } from './goud.ts';
import { speelNa } from './naspelen.ts';
import { tel } from './tellen.ts';
import { verhalen } from './verhalen.ts';

export const UITGAVE = '0.1.0';

/** The log as lines, as an export writes them. */
export const regelsUit = async (log: EventStoreReader): Promise<readonly string[]> => {
  const regels: string[] = [];
  for await (const blad of exporteer(log)) regels.push(...blad);
  return regels;
};

/** The three files of a release. */
export const maakGoud = async () => {
  const bladzijden = verhalen();
  const { store, besluiten } = await speelNa(bladzijden);
  const log = await regelsUit(store);
  await store.close();
  return {
    log,
    besluiten: bladzijden.map((bladzijde, i) => JSON.stringify({ bladzijde, besluit: besluiten[i] })),
    stand: [JSON.stringify(await tel(log.map((regel) => JSON.parse(regel) as Regel)))],
  };
};

if (import.meta.filename === process.argv[1]) {
  const goud = await maakGoud();
  mkdirSync(join(import.meta.dirname, UITGAVE), { recursive: true });
  for (const naam of ['log', 'besluiten', 'stand'] as const)
    writeFileSync(pad(UITGAVE, naam), goud[naam].map((regel) => `${regel}\n`).join(''));
  console.log(`${goud.log.length} events, ${goud.besluiten.length} decisions in test/golden/${UITGAVE}`);
}
