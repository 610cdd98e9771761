import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openReader, openStore } from '@tijdig/event-store-sqlite';
import { alles, dagnummer, kennismomentVan } from '@tijdig/kernel';
import { zorgVoorNormen } from '@tijdig/platform';
import { effect, tijdigheid, werkvoorraad, type Rijenbron } from '@tijdig/projections';
import { openReadModel, Projector } from '@tijdig/read-models';
import { bestandsbron, exporteer, importeer, laadVoorbeeld } from '@tijdig/uitwisseling';
import type { Motor, Vraag } from './motor.ts';
import type { Regel } from './regels.ts';

export const SOFTWARE = 'acceptatie';
const nu = Date.now();

/** An empty log with the shipped norms, filled by `vul`. */
const metLog = async (
  folder: string,
  vul: (store: Awaited<ReturnType<typeof openStore>>) => Promise<unknown>,
): Promise<void> => {
  const store = await openStore({ folder });
  try {
    await zorgVoorNormen(store);
    await vul(store);
  } finally {
    await store.close();
  }
};

const importeerBestand = async (folder: string, pad: string): Promise<void> => {
  const bron = await bestandsbron(pad);
  await metLog(folder, async (store) => {
    const { geimporteerd, keuring } = await importeer({ bron, store, nu, map: folder });
    if (!geimporteerd) throw new Error(`import refused: ${JSON.stringify(keuring.fouten.genoemd.slice(0, 3))}`);
  });
  await bron.sluit();
};

/** A new organisation: nothing but the shipped norms. */
export const richtOp = (folder: string) => metLog(folder, async () => undefined);

export const vulMetVoorbeeld = (folder: string) => metLog(folder, (store) => laadVoorbeeld({ store, map: folder, nu }));

export const vulMetRegels = async (folder: string, regels: readonly Regel[]): Promise<void> => {
  const pad = join(folder, 'regels.ndjson');
  writeFileSync(pad, regels.map((regel) => `${JSON.stringify(regel)}\n`).join(''));
  await importeerBestand(folder, pad);
};

/** Exports one folder and imports it in another, which then holds the same history. */
export const verhuis = async (van: string, naar: string): Promise<void> => {
  const pad = join(naar, 'export.ndjson');
  const reader = await openReader({ folder: van });
  const regels: string[] = [];
  for await (const blad of exporteer(reader)) regels.push(...blad);
  await reader.close();
  writeFileSync(pad, regels.map((regel) => `${regel}\n`).join(''));
  await importeerBestand(naar, pad);
};

/** Brings the read model up to the end of the log; `rebuild` makes it anew as well. */
export const projecteer = async (folder: string, rebuild = false): Promise<void> => {
  const reader = await openReader({ folder });
  const projector = await Projector.open({ folder, reader, software: SOFTWARE });
  const einde = (await reader.head())?.position ?? 0n;
  const stop = new AbortController();
  const volgen = projector.volg(stop.signal);
  await projector.waitFor(einde, 120_000);
  stop.abort();
  await volgen;
  if (rebuild) await projector.herbouw();
  await projector.close();
  await reader.close();
};

const een = (waarde: string | readonly string[] | undefined) => (typeof waarde === 'string' ? waarde : undefined);
const dag = (vraag: Vraag, naam: string) => dagnummer(een(vraag[naam])!);
const filterVan = (vraag: Vraag) =>
  Object.fromEntries(['stap', 'regio'].flatMap((naam) => (vraag[naam] ? [[naam, [een(vraag[naam])!]]] : [])));

/** Asks the read model of a folder. */
export const motorOp = (folder: string): Motor => {
  const leesmodel = openReadModel({ folder });
  const metBron = <T>(vraag: Vraag, antwoord: (bron: Rijenbron) => T): T => {
    const kennismoment = een(vraag.kennismoment);
    return leesmodel.vraag(kennismoment ? kennismomentVan(kennismoment)! : alles(nu), ({ bron }) => antwoord(bron));
  };
  const gedeeld = (vraag: Vraag) => ({ profiel: een(vraag.profiel)!, filter: filterVan(vraag) });
  return {
    werkvoorraad: async (vraag) =>
      metBron(vraag, (bron) => werkvoorraad({ ...gedeeld(vraag), peildatum: dag(vraag, 'peildatum') }, bron)),
    tijdigheid: async (vraag) =>
      metBron(vraag, (bron) =>
        tijdigheid(
          { ...gedeeld(vraag), periodeVan: dag(vraag, 'periodeVan'), periodeTot: dag(vraag, 'periodeTot') },
          bron,
        ),
      ),
    effect: async (vraag) =>
      metBron(vraag, (bron) => {
        const peildata = (vraag.peildata as readonly string[]).map(dagnummer);
        return effect({ profiel: een(vraag.profiel)!, begin: dag(vraag, 'begin'), peildata }, () => bron).rijen;
      }),
    digest: () => leesmodel.digest(),
    sluit: async () => leesmodel.close(),
  };
};
