import { openStore } from '@tijdig/event-store-sqlite';
import { dagnummer } from '@tijdig/kernel';
import type { Logboek } from '@tijdig/platform';
import { Projectordraad } from '@tijdig/projector';
import { openReadModel } from '@tijdig/read-models';
import { beoordeel, inMap, percentiel, type Doel, type Uitslag } from '../harnas.ts';
import { vulZaaklog } from '../zaaklog.ts';
import { Uitkijk } from './uitkijk.ts';
import { Werkdag } from './werkdag.ts';

const hoogstens = (wat: string, ons: string, grens: number): Doel => ({
  id: 'P7',
  wat,
  ons,
  grens,
  soort: 'hoogstens',
  eenheid: ' ms',
});
const DOELEN: readonly Doel[] = [
  hoogstens('append acknowledged → visible, idle', 'idle p50', 2),
  hoogstens('append acknowledged → visible, idle', 'idle p99', 20),
  hoogstens('append acknowledged → visible, half load', 'half load p99', 250),
];

/** Only what should not happen is heard. */
const zwijg = () => undefined;
const LOGBOEK: Logboek = { debug: zwijg, info: zwijg, warn: console.error, error: console.error };

/** P7: one process that records and asks, with the projector in its own thread, as the embedded default has it. */
export const vertraging = (aantal: number, ms: number, zaken: number): Promise<Uitslag[]> =>
  inMap(async (map) => {
    const store = await openStore({ folder: map });
    await vulZaaklog(store, { begin: dagnummer('2010-01-04'), perDag: 3, zaken });
    const projector = new Projectordraad({ map, logboek: LOGBOEK });
    await projector.gereed();
    const leesmodel = openReadModel({ folder: map });
    const werkdag = new Werkdag(store, new Uitkijk(leesmodel), zaken);
    const rustig = await werkdag.rustig(aantal);
    const perSeconde = await werkdag.vol(ms);
    const druk = await werkdag.gestaag(perSeconde / 2, ms);
    leesmodel.close();
    await projector.stop();
    await store.close();
    const gemeten = new Map([
      ['idle p50', [percentiel(rustig, 0.5)]],
      ['idle p99', [percentiel(rustig, 0.99)]],
      ['half load p50', [percentiel(druk, 0.5)]],
      ['half load p99', [percentiel(druk, 0.99)]],
    ]);
    return beoordeel(gemeten, DOELEN, { timed: aantal, 'full load/s': perSeconde, 'half load/s': perSeconde / 2 });
  });
