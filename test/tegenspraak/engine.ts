import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore, type SqliteStore } from '@tijdig/event-store-sqlite';
import { alles, momentVan } from '@tijdig/kernel';
import { zorgVoorNormen } from '@tijdig/platform';
import { openReadModel, Projector, type Leesmodel } from '@tijdig/read-models';
import type { Opgetekend, ZaakGebeurtenis } from '@tijdig/zaak';
import { bestandsbron, importeer } from '@tijdig/uitwisseling';
import type { Eventline } from '../referentie/begrippen.ts';
import type { Vraag } from '../referentie/vragen.ts';
import { beantwoord } from './beantwoord.ts';

/** The whole engine on one folder: file → import → log → projector → read model → answers. */
export type Engine = Readonly<{
  antwoord: (vraag: Vraag) => Promise<unknown>;
  digest: () => Promise<string>;
  sluit: () => Promise<void>;
}>;

/** How the rows came about: followed in pages of this many events, or built at once. */
export type Weg = Readonly<{ pagina: number; herbouw: boolean }>;

const openProjector = (folder: string, store: SqliteStore, { pagina }: Weg): Promise<Projector> =>
  Projector.open({ folder, reader: store, software: 'tegenspraak', pagina, herbouwzaken: pagina });

const projecteer = async (
  projector: Projector,
  folder: string,
  store: SqliteStore,
  { herbouw }: Weg,
): Promise<Leesmodel> => {
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

const geschiedenisVan = async (store: SqliteStore, vraag: Vraag): Promise<readonly Opgetekend[]> =>
  vraag.soort !== 'werkstappen'
    ? []
    : (await store.readStream(`zaak-${vraag.zaakId}`)).map((e) => ({
        eventId: e.eventId,
        revisie: e.revisie,
        geregistreerdOp: momentVan(e.geregistreerdOp)!,
        gebeurtenis: { type: e.type, ...e.data } as unknown as ZaakGebeurtenis,
      }));

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
  // Before there is anything to build from, so that the rows are followed event by event.
  const projector = await openProjector(folder, store, weg);
  const bron = await bestandsbron(pad);
  const { geimporteerd, keuring } = await importeer({ bron, store, nu: nuMs, map: folder });
  await bron.sluit();
  if (!geimporteerd) throw new Error(`a valid file was refused: ${JSON.stringify(keuring.fouten.genoemd.slice(0, 3))}`);
  const leesmodel = await projecteer(projector, folder, store, weg);
  return {
    async antwoord(vraag) {
      const geschiedenis = await geschiedenisVan(store, vraag);
      return leesmodel.vraag(alles(nuMs), ({ bronOp }) => beantwoord(vraag, { nu: nuMs, bronOp, geschiedenis }));
    },
    digest: () => leesmodel.digest(),
    async sluit() {
      leesmodel.close();
      await store.close();
    },
  };
};
