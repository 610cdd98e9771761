import { resolve } from 'node:path';
import type { Command } from 'commander';
import { restoreBackup } from '@tijdig/event-store-sqlite';
import { gooiLeesmodellenWeg } from '@tijdig/read-models';
import { IMPORTSTAND } from '@tijdig/uitwisseling';
import { BEVONDEN, GOED } from '../afsluiting.ts';
import { mapVan, type Mapoptie } from '../gegevens/map.ts';
import { vertelBevindingen, vertelKopie } from '../scherm/kopieverslag.ts';
import { zeg } from '../scherm/scherm.ts';
import { metTempo } from '../scherm/tempo.ts';
import { Voortgangsregel } from '../scherm/voortgang.ts';

type Opties = Mapoptie & Readonly<{ vervang?: boolean }>;

/** `vervangen-20250310T091200123Z`: sorts by moment, and fits in every file system. */
const bewaarnaam = (moment: Date): string => `vervangen-${moment.toISOString().replaceAll(/[-:.]/g, '')}`;

const zetTerug = async (van: string, folder: string, opties: Opties) => {
  const regel = new Voortgangsregel();
  try {
    return await restoreBackup({
      backup: resolve(van),
      folder,
      companions: IMPORTSTAND,
      ...(opties.vervang && { replaceAs: bewaarnaam(new Date()) }),
      checking: metTempo(regel, 'gebeurtenissen controleren'),
      beforeSwitch: () => gooiLeesmodellenWeg(folder),
    });
  } finally {
    regel.klaar();
  }
};

const voerUit = async (van: string, opties: Opties): Promise<number> => {
  const map = mapVan(opties);
  const verslag = await zetTerug(van, map, opties);
  if (!verslag.inOrde) {
    vertelBevindingen(verslag);
    zeg(`De reservekopie in ${resolve(van)} klopt niet. Er is niets teruggezet; gebruik een andere kopie.`);
    return BEVONDEN;
  }
  zeg(`De reservekopie staat nu in ${map}. De cijfers worden bij de volgende start opnieuw opgebouwd.`);
  vertelKopie(verslag);
  if (verslag.kept !== undefined) zeg(`Het vorige logboek is bewaard in ${verslag.kept}`);
  return GOED;
};

export const terugzettenOpdracht = (programma: Command, klaar: (code: number) => void): void => {
  programma
    .command('terugzetten')
    .description('controleert een reservekopie en zet die in een map; Tijdig mag daar niet draaien')
    .argument('<van>', 'de map met de reservekopie')
    .requiredOption('--data <map>', 'de map waarin de kopie komt')
    .option('--vervang', 'neemt de plaats in van het logboek dat er staat, en bewaart dat ernaast')
    .action(async (van: string, opties: Opties) => klaar(await voerUit(van, opties)));
};
