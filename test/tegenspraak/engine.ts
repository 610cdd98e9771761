import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore, type SqliteStore } from '@tijdig/event-store-sqlite';
import { alles, dagnummer, eindeVanDag, kennismomentVan, momentVan, type Kennismoment } from '@tijdig/kernel';
import { zorgVoorNormen } from '@tijdig/platform';
import {
  effect,
  nietGestartRijen,
  tijdigheid,
  tijdigheidRijen,
  werkstappenVan,
  werkvoorraad,
  werkvoorraadRijen,
  type Filter,
  type Rijenbron,
} from '@tijdig/projections';
import { openReadModel, Projector, type Leesmodel } from '@tijdig/read-models';
import type { Opgetekend, ZaakGebeurtenis } from '@tijdig/zaak';
import { bestandsbron, importeer } from '@tijdig/uitwisseling';
import type { Eventline } from '../referentie/begrippen.ts';
import type { Vraag } from '../referentie/vragen.ts';

/** The whole engine on one folder: file → import → log → projector → read model → answers. */
export type Engine = Readonly<{
  antwoord: (vraag: Vraag) => Promise<unknown>;
  digest: () => Promise<string>;
  sluit: () => Promise<void>;
}>;

/** How the rows came about: followed in pages of this many events, or built at once. */
export type Weg = Readonly<{ pagina: number; herbouw: boolean }>;

const projecteer = async (folder: string, store: SqliteStore, { pagina, herbouw }: Weg): Promise<Leesmodel> => {
  const projector = await Projector.open({
    folder,
    reader: store,
    software: 'tegenspraak',
    pagina,
    herbouwpagina: pagina,
  });
  const einde = (await store.head())!.position;
  const stop = new AbortController();
  const volgen = projector.volg(stop.signal);
  if (!(await projector.waitFor(einde, 120_000))) throw new Error('the projector did not reach the end of the log');
  stop.abort();
  await volgen;
  if (herbouw) {
    const { gelijk } = await projector.herbouw();
    if (!gelijk) throw new Error('the rebuilt read model differs from the one that followed the log');
  }
  if (projector.geparkeerd().length > 0) throw new Error(`parked: ${JSON.stringify(projector.geparkeerd()[0])}`);
  await projector.close();
  return openReadModel({ folder });
};

const filterVan = (filters: Readonly<Record<string, readonly (string | null)[] | undefined>> | undefined): Filter =>
  Object.fromEntries(Object.entries(filters ?? {}).filter(([, waarden]) => waarden !== undefined));

const geschiedenisVan = async (store: SqliteStore, zaakId: string, kennismoment: Kennismoment): Promise<Opgetekend[]> =>
  (await store.readStream(`zaak-${zaakId}`, { recordedUpTo: kennismoment.tot })).map((e) => ({
    eventId: e.eventId,
    revisie: e.revisie,
    geregistreerdOp: momentVan(e.geregistreerdOp)!,
    gebeurtenis: { type: e.type, ...e.data } as unknown as ZaakGebeurtenis,
  }));

const beantwoord = (vraag: Exclude<Vraag, { soort: 'effect' | 'werkstappen' }>, bron: Rijenbron): unknown => {
  const { profiel } = vraag;
  const filter = filterVan(vraag.filters);
  switch (vraag.soort) {
    case 'werkvoorraad':
      return werkvoorraad({ profiel, peildatum: dagnummer(vraag.peildatum), groepeer: vraag.groepeer, filter }, bron);
    case 'tijdigheid':
      return tijdigheid(
        {
          profiel,
          periodeVan: dagnummer(vraag.periodeVan),
          periodeTot: dagnummer(vraag.periodeTot),
          groepeer: vraag.groepeer,
          filter,
        },
        bron,
      );
    case 'werkvoorraad/werkstappen': {
      const deze = { profiel, peildatum: dagnummer(vraag.peildatum), filter };
      return vraag.tel === 'nietGestart'
        ? nietGestartRijen(deze, bron)
        : werkvoorraadRijen({ ...deze, tel: vraag.tel }, bron);
    }
    case 'tijdigheid/werkstappen':
      return tijdigheidRijen(
        {
          profiel,
          periodeVan: dagnummer(vraag.periodeVan),
          periodeTot: dagnummer(vraag.periodeTot),
          filter,
          cohort: vraag.cohort,
          ...(vraag.inTijd !== undefined && { inTijd: vraag.inTijd }),
        },
        bron,
      );
  }
};

export const startEngine = async (
  folder: string,
  regels: readonly Eventline[],
  nu: string,
  weg: Weg,
): Promise<Engine> => {
  const pad = join(folder, 'regels.ndjson');
  writeFileSync(pad, regels.map((regel) => `${JSON.stringify(regel)}\n`).join(''));
  const nuMs = Date.parse(nu);
  const store = await openStore({ folder, clock: () => nuMs });
  await zorgVoorNormen(store);
  const bron = await bestandsbron(pad);
  const { geimporteerd, keuring } = await importeer({ bron, store, nu: nuMs, map: folder });
  await bron.sluit();
  if (!geimporteerd) throw new Error(`a valid file was refused: ${JSON.stringify(keuring.fouten.genoemd.slice(0, 3))}`);
  const leesmodel = await projecteer(folder, store, weg);
  const op = (k: string | null) => (k === null ? alles(nuMs) : kennismomentVan(k)!);
  const effectOp = (vraag: Extract<Vraag, { soort: 'effect' }>) => {
    const [begin, peildata] = [dagnummer(vraag.begin), vraag.peildata.map(dagnummer)];
    const { profiel, kennismoment } = vraag;
    if (kennismoment !== 'peildatum')
      return leesmodel.vraag(op(kennismoment), ({ bron: b }) => effect({ profiel, begin, peildata }, () => b));
    const bekendOp = (dag: number): Kennismoment => ({ tot: eindeVanDag(dag), sluitdag: dag });
    return leesmodel.vraag(alles(nuMs), ({ bronOp }) =>
      effect({ profiel, begin, peildata }, (dag) => bronOp(bekendOp(dag))),
    );
  };
  return {
    async antwoord(vraag) {
      if (vraag.soort === 'effect') return effectOp(vraag);
      const kennismoment = op(vraag.kennismoment);
      if (vraag.soort !== 'werkstappen') return leesmodel.vraag(kennismoment, ({ bron: b }) => beantwoord(vraag, b));
      const geschiedenis = await geschiedenisVan(store, vraag.zaakId, kennismoment);
      return leesmodel.vraag(kennismoment, ({ bron: b }) =>
        werkstappenVan(geschiedenis, b.normen, dagnummer(vraag.peildatum), vraag.profiel),
      );
    },
    digest: () => leesmodel.digest(),
    async sluit() {
      leesmodel.close();
      await store.close();
    },
  };
};
