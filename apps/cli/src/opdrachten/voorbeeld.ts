import type { Command } from 'commander';
import { laadVoorbeeld } from '@tijdig/uitwisseling';
import { GOED } from '../afsluiting.ts';
import { DATA, mapVan, metOpslag, type Mapoptie } from '../gegevens/map.ts';
import { getal, zeg } from '../scherm/scherm.ts';

const voerUit = (opties: Mapoptie): Promise<number> =>
  metOpslag(opties, async (store) => {
    const map = mapVan(opties);
    const { vastgelegd } = await laadVoorbeeld({ store, map, nu: Date.now() });
    zeg(`De voorbeeldorganisatie staat in ${map}: ${getal(vastgelegd)} gebeurtenissen vastgelegd.`);
    return GOED;
  });

export const voorbeeldOpdracht = (programma: Command, klaar: (code: number) => void): void => {
  programma
    .command('voorbeeld')
    .description('legt de voorbeeldorganisatie vast in een lege map: 660 maatregelen zonder personen')
    .option(...DATA)
    .action(async (opties: Mapoptie) => klaar(await voerUit(opties)));
};
