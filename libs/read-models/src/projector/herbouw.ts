import { closeSync, fsyncSync, openSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { EventStoreReader, Position } from '@tijdig/event-store';
import { KALENDERSTROOM, profielstroom } from '@tijdig/normen';
import { gooiWeg } from '../bestand/map.ts';
import { begin, verzegel } from '../bestand/openen.ts';
import type { Projectorinstelling } from './opties.ts';
import { Schrijver } from './schrijver.ts';
import { Verwerking } from './verwerking.ts';
import { voortgangsmeter } from './voortgang.ts';

const NORMSTROMEN = [KALENDERSTROOM, profielstroom('')];

type Stuk = Readonly<{ na?: Position; tot: Position; limit: number; prefixes?: readonly string[] }>;

/** The log after a position, up to and including another, in pages. */
export async function* paginas(reader: EventStoreReader, { na = 0n, tot, limit, prefixes }: Stuk) {
  for (let after = na; ;) {
    const pagina = await reader.readAll({ after, limit, ...(prefixes && { prefixes }) });
    const binnen = pagina.filter(({ positie }) => positie <= tot);
    if (binnen.length > 0) yield binnen;
    if (pagina.length < limit || binnen.length < pagina.length) return;
    after = pagina.at(-1)!.positie;
  }
}

/**
 * A new read model of the log up to a position, in a file that nobody reads yet. Norms come first, so that no zaak is
 * projected twice; indexes come last. Memory does not grow with the log.
 */
export const bouw = async (bestand: string, tot: Position, instelling: Projectorinstelling): Promise<void> => {
  const { reader, software, herbouwpagina } = instelling;
  gooiWeg(bestand);
  const db = begin(bestand);
  try {
    const schrijver = new Schrijver(bestand, db);
    schrijver.begin(reader.logId, software);
    const verwerking = new Verwerking(schrijver, schrijver.checkpoint!, instelling);
    const meter = voortgangsmeter(tot, instelling.voortgang);
    for await (const pagina of paginas(reader, { tot, limit: herbouwpagina, prefixes: NORMSTROMEN }))
      await verwerking.kenNormen(pagina);
    for await (const pagina of paginas(reader, { tot, limit: herbouwpagina })) {
      await verwerking.pasToe(pagina);
      meter(pagina.at(-1)!.positie, pagina.length);
      await setImmediate();
    }
    verzegel(db);
  } finally {
    db.close();
  }
  opSchijf(bestand);
};

/** It was written without journal: only when it is on disk may it take the place of one that was not. */
const opSchijf = (bestand: string): void => {
  const fd = openSync(bestand, 'r+');
  fsyncSync(fd);
  closeSync(fd);
};
