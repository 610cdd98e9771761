import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openStore } from '@tijdig/event-store-sqlite';
import { dagnummer } from '@tijdig/kernel';
import { Projector } from '@tijdig/read-models';
import { beoordeel, inMap, omEnOm, type Doel, type Uitslag } from './harnas.ts';
import { EVENTS_PER_ZAAK, vulZaaklog } from './zaaklog.ts';

const BLAD = 1000;
const DOELEN: readonly Doel[] = [
  {
    id: 'P6',
    wat: 'rebuild of the werkstap read model (events/s)',
    ons: 'herbouw',
    tegen: 'B replay',
    grens: 0.15,
    soort: 'minstens',
  },
];

/** Reads the log itself, raw and in pages, and parses both payloads. */
const ruweReplay = (map: string) => {
  const db = new DatabaseSync(join(map, 'log.sqlite'), { readOnly: true });
  const pagina = db.prepare('select * from log where positie > ? order by positie limit ?');
  const replay = async (): Promise<number> => {
    const begin = performance.now();
    let [na, gezien] = [0, 0];
    for (let blad = pagina.all(na, BLAD); blad.length > 0; blad = pagina.all(na, BLAD)) {
      blad.forEach(({ data, metadata }) => [JSON.parse(data as string), JSON.parse(metadata as string)]);
      [na, gezien] = [blad.at(-1)!['positie'] as number, gezien + blad.length];
    }
    return (gezien * 1000) / (performance.now() - begin);
  };
  return { replay, sluit: () => db.close() };
};

/** P6 on the log of an organisation of `zaken` zaken. */
export const herbouw = (ronden: number, zaken: number): Promise<Uitslag[]> =>
  inMap(async (map) => {
    const store = await openStore({ folder: map });
    await vulZaaklog(store, { begin: dagnummer('2010-01-04'), perDag: Math.max(3, Math.ceil(zaken / 5000)), zaken });
    const events = Number((await store.head())!.position);
    const { replay, sluit } = ruweReplay(map);
    const bouw = async (): Promise<number> => {
      const folder = mkdtempSync(join(map, 'leesmodel-'));
      const begin = performance.now();
      const projector = await Projector.open({ folder, reader: store, software: 'bench' });
      const duur = performance.now() - begin;
      const [geparkeerd] = projector.geparkeerd();
      await projector.close();
      rmSync(folder, { recursive: true });
      if (geparkeerd) throw new Error(`a zaak of the benchmark's own log was parked: ${geparkeerd.oorzaak}`);
      return (events * 1000) / duur;
    };
    const gemeten = await omEnOm(
      [
        { naam: 'B replay', ronde: replay },
        { naam: 'herbouw', ronde: bouw },
      ],
      ronden,
    );
    sluit();
    await store.close();
    return beoordeel(gemeten, DOELEN, { events, zaken, eventsPerZaak: EVENTS_PER_ZAAK });
  });
