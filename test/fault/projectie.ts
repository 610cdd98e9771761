import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventStoreReader } from '@tijdig/event-store';
import { openStore } from '@tijdig/event-store-sqlite';
import { zorgVoorNormen } from '@tijdig/platform';
import { Projector } from '@tijdig/read-models';
import { bestandsbron, importeer } from '@tijdig/uitwisseling';
import { genereer } from '../referentie/generator.ts';

export const SOFTWARE = 'fouttest';
/** Later than anything a generated log holds. */
const NU = Date.parse('2027-06-01T09:00:00.000Z');

export const inMap = async <T>(werk: (map: string) => Promise<T>): Promise<T> => {
  const map = mkdtempSync(join(tmpdir(), 'tijdig-fout-'));
  try {
    return await werk(map);
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
};

/** A log of random zaken with the shipped norms, in a folder. */
export const vulLog = async (folder: string, seed: number, zaken: number): Promise<void> => {
  const pad = join(folder, 'regels.ndjson');
  const { regels } = genereer(seed, { zaken, grillig: true, vragen: 0 });
  writeFileSync(pad, regels.map((regel) => `${JSON.stringify(regel)}\n`).join(''));
  const store = await openStore({ folder, clock: () => NU });
  await zorgVoorNormen(store);
  const bron = await bestandsbron(pad);
  const { geimporteerd } = await importeer({ bron, store, nu: NU, map: folder });
  await bron.sluit();
  await store.close();
  if (!geimporteerd) throw new Error('the generated log was refused');
};

export type Volgen = Readonly<{
  folder: string;
  reader: EventStoreReader;
  pagina: number;
  herbouw?: boolean;
  /** From how many events on a rebuild writes in a thread of its own. */
  draadVanaf?: number;
}>;

/** So that rows are followed from the first event on: of a log that is not empty they would be built at once. What is there stays. */
const beginOpLeegLogboek = async (folder: string, reader: EventStoreReader): Promise<void> => {
  const leeg: EventStoreReader = Object.assign(Object.create(reader) as EventStoreReader, {
    head: async () => undefined,
  });
  await (await Projector.open({ folder, reader: leeg, software: SOFTWARE })).close();
};

/** Follows the log to its end in pages of this size; gives the digest of the rows and what is parked. */
export const volgTotEinde = async ({ folder, reader, pagina, herbouw = false, draadVanaf = Infinity }: Volgen) => {
  await beginOpLeegLogboek(folder, reader);
  const projector = await Projector.open({
    folder,
    reader,
    software: SOFTWARE,
    pagina,
    herbouwzaken: pagina,
    draadVanaf,
  });
  const stop = new AbortController();
  const volgen = projector.volg(stop.signal);
  const isKlaar = await projector.waitFor((await reader.head())!.position, 300_000);
  stop.abort();
  await volgen;
  if (!isKlaar) throw new Error('the projector did not reach the end of the log');
  if (herbouw) await projector.herbouw();
  const uitkomst = { digest: await projector.digest(), geparkeerd: projector.geparkeerd() };
  await projector.close();
  return uitkomst;
};
