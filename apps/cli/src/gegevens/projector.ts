import { openReader, openStore } from '@tijdig/event-store-sqlite';
import { SOFTWARE } from '@tijdig/platform/basis';
import { Projector } from '@tijdig/read-models';
import { meld } from '../scherm/scherm.ts';
import { Voortgangsregel } from '../scherm/voortgang.ts';
import { mapVan, type Mapoptie } from './map.ts';

/** Opening to write would make a log in a folder that was only mistyped. */
const eisLogboek = async (folder: string): Promise<void> => (await openReader({ folder })).close();

/** For commands that write the read model: one writer a folder, so it holds the folder's lock and reads the log. */
export const metProjector = async <T>(opties: Mapoptie, doe: (projector: Projector) => Promise<T>): Promise<T> => {
  const folder = mapVan(opties);
  const regel = new Voortgangsregel();
  await eisLogboek(folder);
  const store = await openStore({ folder });
  try {
    const projector = await Projector.open({
      folder,
      reader: store,
      software: SOFTWARE,
      meld,
      voortgang: ({ gebeurtenissen, totaal, perSeconde, resterend }) =>
        regel.toon({ wat: 'herbouwen', gedaan: gebeurtenissen, totaal: Number(totaal), perSeconde, resterend }),
    });
    try {
      return await doe(projector);
    } finally {
      await projector.close();
    }
  } finally {
    regel.klaar();
    await store.close();
  }
};
