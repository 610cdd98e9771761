import type { EventStore } from '@tijdig/event-store';
import type { Moment } from '@tijdig/kernel';
import type { Bron } from '../bron.ts';
import { keurBestand, type Keuring } from '../keuren/keur-bestand.ts';
import { voortgangsmelder, type OpVoortgang } from '../voortgang.ts';
import { bewaarImportstand, ruimWerkbestandenOp, wisImportstand } from './importstand.ts';
import { partijen } from './partijen.ts';

/** Somebody wrote to the file while it was being imported: what comes next was never checked. */
export class BestandGewijzigd extends Error {
  constructor(naam: string) {
    super(`${naam} is tijdens het importeren gewijzigd. Voer de import opnieuw uit.`);
    this.name = 'BestandGewijzigd';
  }
}

export type Importvraag = Readonly<{
  bron: Bron;
  /** With the shipped norms in it already: they come before an import's first line (rekenregels §2.4). */
  store: EventStore;
  nu: Moment;
  /** The data folder: working files and the state of the import stand here while it runs. */
  map: string;
  /** Refuse history that breaks a business rule. */
  streng?: boolean;
  opVoortgang?: OpVoortgang;
}>;

export type Importuitslag = Readonly<{
  /** False: there were errors, and nothing was recorded. */
  geimporteerd: boolean;
  keuring: Keuring;
  /** How many events were recorded now; the other lines were there already. */
  vastgelegd: number;
}>;

/** About 2 MB of lines a part keeps the checking well under 100 MB. */
const delenVoor = (omvang: number): number => Math.min(512, Math.max(4, Math.ceil(omvang / (2 * 1024 * 1024))));

const keur = ({ bron, store, nu, map, opVoortgang }: Importvraag): Promise<Keuring> => {
  const meld = voortgangsmelder('controleren', opVoortgang);
  let bytes = 0;
  return keurBestand(
    bron.regels((gelezen) => (bytes = gelezen)),
    {
      nu,
      log: store,
      werkmap: map,
      delen: delenVoor(bron.omvang),
      opRegels: (regels) => meld(regels, bytes / Math.max(1, bron.omvang)),
    },
  );
};

/** While one batch is made durable the next is read: two threads, and never more than two batches in memory. */
const schrijf = async ({ bron, store, opVoortgang }: Importvraag, keuring: Keuring): Promise<number> => {
  const meld = voortgangsmelder('schrijven', opVoortgang);
  const nieuw = keuring.regels - keuring.overslaan.aantal;
  let vastgelegd = 0;
  let onderweg: Promise<unknown> = Promise.resolve();
  try {
    for await (const { appends, aantal } of partijen(bron.regels(), keuring)) {
      if (!(await bron.isOngewijzigd())) throw new BestandGewijzigd(bron.naam);
      await onderweg;
      meld(vastgelegd, vastgelegd / nieuw);
      onderweg = store.append(appends);
      onderweg.catch(() => {});
      vastgelegd += aantal;
    }
  } finally {
    await onderweg;
  }
  meld(vastgelegd, 1, true);
  return vastgelegd;
};

/**
 * Checks the whole file and then records it, two thousand events at a time, each batch durable. An import that is
 * interrupted is finished by running it again: the lines that are in are recognised (same place in the same stream,
 * same content; ids that the file leaves out are derived from stream and place) and skipped. For the same reason
 * importing a file twice, or the export of this very log, changes nothing. There is no undo: a log is only added to;
 * to be rid of half an import, go back to the backup or, if the folder was new, to a new folder.
 */
export const importeer = async (vraag: Importvraag): Promise<Importuitslag> => {
  await ruimWerkbestandenOp(vraag.map);
  const keuring = await keur(vraag);
  const { fouten, waarschuwingen, regels, overslaan } = keuring;
  if (fouten.totaal > 0 || (vraag.streng && waarschuwingen.totaal > 0))
    return { geimporteerd: false, keuring, vastgelegd: 0 };
  if (overslaan.aantal === regels) {
    await wisImportstand(vraag.map, vraag.bron.naam);
    return { geimporteerd: true, keuring, vastgelegd: 0 };
  }
  await bewaarImportstand(vraag.map, {
    bestand: vraag.bron.naam,
    regels,
    begonnenOp: new Date(vraag.nu).toISOString(),
  });
  const vastgelegd = await schrijf(vraag, keuring);
  await wisImportstand(vraag.map, vraag.bron.naam);
  return { geimporteerd: true, keuring, vastgelegd };
};
