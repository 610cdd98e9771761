import type { Command } from 'commander';
import { exporteer } from '@tijdig/uitwisseling';
import { Afbreken, BEVONDEN, GOED } from '../afsluiting.ts';
import { maakNieuwBestand } from '../gegevens/bestemming.ts';
import { DATA, metLezer, type Mapoptie } from '../gegevens/map.ts';
import { getal, meld, schrijf } from '../scherm/scherm.ts';
import { Voortgangsregel } from '../scherm/voortgang.ts';

type Opties = Mapoptie & Readonly<{ zaak?: string; naar?: string }>;

const voerUit = (opties: Opties): Promise<number> =>
  metLezer(opties, async (log) => {
    const zaakId = opties.zaak?.replace(/^zaak-/, '');
    const bestand = opties.naar === undefined ? undefined : await maakNieuwBestand(opties.naar);
    const regel = new Voortgangsregel();
    const begin = performance.now();
    const totaal = Number((await log.head())?.position ?? 0n);
    let gedaan = 0;
    try {
      for await (const regels of exporteer(log, zaakId === undefined ? {} : { zaakId })) {
        if (regels.length === 0) continue;
        const tekst = `${regels.join('\n')}\n`;
        await (bestand ? bestand.appendFile(tekst) : schrijf(process.stdout, tekst));
        gedaan += regels.length;
        const seconden = Math.max(0.001, (performance.now() - begin) / 1000);
        const perSeconde = Math.round(gedaan / seconden);
        const resterend = Math.max(0, Math.round((totaal - gedaan) / Math.max(1, perSeconde)));
        regel.toon({ wat: 'exporteren', gedaan, totaal: Math.max(totaal, gedaan), perSeconde, resterend });
      }
    } finally {
      regel.klaar();
      await bestand?.close();
    }
    if (zaakId !== undefined && gedaan === 0)
      throw new Afbreken(`De zaak ${zaakId} staat niet in dit logboek.`, BEVONDEN);
    meld(`${getal(gedaan)} gebeurtenissen geëxporteerd.`);
    return GOED;
  });

export const exporteerOpdracht = (programma: Command, klaar: (code: number) => void): void => {
  programma
    .command('exporteer')
    .description('schrijft het logboek als NDJSON, zoals het is vastgelegd')
    .option(...DATA)
    .option('--zaak <zaak>', 'alleen deze zaak')
    .option('--naar <bestand>', 'in een nieuw bestand in plaats van op het scherm')
    .action(async (opties: Opties) => klaar(await voerUit(opties)));
};
