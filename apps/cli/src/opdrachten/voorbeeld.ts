import type { Command } from 'commander';
import type { SqliteStore } from '@tijdig/event-store-sqlite';
import { GeenVoorbeeldmap, laadVoorbeeld } from '@tijdig/uitwisseling';
import { Afbreken, GOED } from '../afsluiting.ts';
import { DATA, mapVan, metOpslag, type Mapoptie } from '../gegevens/map.ts';
import { getal, zeg } from '../scherm/scherm.ts';

const laad = async (store: SqliteStore, map: string): Promise<number> => {
  try {
    return (await laadVoorbeeld({ store, map, nu: Date.now() })).vastgelegd;
  } catch (fout) {
    if (!(fout instanceof GeenVoorbeeldmap)) throw fout;
    throw new Afbreken(`${map} is niet leeg: er staan al andere gebeurtenissen. Kies voor het voorbeeld een lege map.`);
  }
};

const voerUit = (opties: Mapoptie): Promise<number> =>
  metOpslag(opties, async (store) => {
    const map = mapVan(opties);
    const vastgelegd = await laad(store, map);
    zeg(
      vastgelegd === 0
        ? `De voorbeeldorganisatie staat al in ${map}. Er is niets vastgelegd.`
        : `De voorbeeldorganisatie staat in ${map}: ${getal(vastgelegd)} gebeurtenissen vastgelegd.`,
    );
    return GOED;
  });

export const voorbeeldOpdracht = (programma: Command, klaar: (code: number) => void): void => {
  programma
    .command('voorbeeld')
    .description('legt de voorbeeldorganisatie vast in een lege map: 660 maatregelen zonder personen')
    .option(...DATA)
    .action(async (opties: Mapoptie) => klaar(await voerUit(opties)));
};
