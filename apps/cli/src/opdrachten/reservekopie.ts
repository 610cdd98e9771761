import { resolve } from 'node:path';
import type { Command } from 'commander';
import { takeBackup } from '@tijdig/event-store-sqlite';
import { SOFTWARE } from '@tijdig/platform/basis';
import { IMPORTSTAND } from '@tijdig/uitwisseling';
import { BEVONDEN, GOED } from '../afsluiting.ts';
import { DATA, mapVan, type Mapoptie } from '../gegevens/map.ts';
import { vertelBevindingen, vertelKopie } from '../scherm/kopieverslag.ts';
import { zeg } from '../scherm/scherm.ts';
import { metTempo } from '../scherm/tempo.ts';
import { Voortgangsregel } from '../scherm/voortgang.ts';

const maak = async (naar: string, opties: Mapoptie) => {
  const regel = new Voortgangsregel();
  try {
    return await takeBackup({
      folder: mapVan(opties),
      target: naar,
      software: SOFTWARE,
      moment: new Date().toISOString(),
      companions: IMPORTSTAND,
      copying: metTempo(regel, 'bytes kopiëren'),
      checking: metTempo(regel, 'gebeurtenissen controleren'),
    });
  } finally {
    regel.klaar();
  }
};

const voerUit = async (naar: string, opties: Mapoptie): Promise<number> => {
  const verslag = await maak(naar, opties);
  if (verslag.inOrde) {
    zeg(`De reservekopie staat in ${resolve(naar)} en is gecontroleerd.`);
    vertelKopie(verslag);
    return GOED;
  }
  vertelBevindingen(verslag);
  zeg(`De kopie klopt niet en is niet bewaard. Controleer het logboek zelf: tijdig verifieer --data ${mapVan(opties)}`);
  return BEVONDEN;
};

export const reservekopieOpdracht = (programma: Command, klaar: (code: number) => void): void => {
  programma
    .command('reservekopie')
    .description('kopieert het logboek naar een nieuwe map en controleert de kopie; Tijdig mag blijven draaien')
    .argument('<naar>', 'de map die de kopie wordt; die mag nog niet bestaan')
    .option(...DATA)
    .action(async (naar: string, opties: Mapoptie) => klaar(await voerUit(naar, opties)));
};
