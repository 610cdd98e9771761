import type { Command } from 'commander';
import type { GeparkeerdeZaak } from '@tijdig/read-models';
import { Afbreken, BEVONDEN, GOED } from '../afsluiting.ts';
import { uitLeesmodel } from '../gegevens/leesmodel.ts';
import { DATA, mapVan, type Mapoptie } from '../gegevens/map.ts';
import { metProjector } from '../gegevens/projector.ts';
import { zeg } from '../scherm/scherm.ts';
import { tabel } from '../scherm/tabel.ts';

type Opties = Mapoptie & Readonly<{ opnieuw?: boolean }>;

const toon = (zaken: readonly GeparkeerdeZaak[]): number => {
  if (zaken.length === 0) {
    zeg('Er staat geen zaak geparkeerd.');
    return GOED;
  }
  zeg(
    tabel([
      ['zaak', 'positie', 'pogingen', 'wachtend', 'oorzaak'],
      ...zaken.map((z) => [z.zaakId, String(z.positie), String(z.pogingen), String(z.wachtend), z.oorzaak]),
    ]),
  );
  return BEVONDEN;
};

const kijk = (opties: Opties): number => {
  const map = mapVan(opties);
  const zaken = uitLeesmodel(map, (leesmodel) => leesmodel.geparkeerd());
  if (zaken === undefined)
    throw new Afbreken(`In ${map} staan nog geen cijfers. Start Tijdig, of voer eerst \`tijdig herbouw\` uit.`);
  return toon(zaken);
};

const probeerOpnieuw = (opties: Opties): Promise<number> =>
  metProjector(opties, async (projector) => {
    for (const zaakId of await projector.replayParked()) zeg(`De zaak ${zaakId} telt weer mee.`);
    return toon(projector.geparkeerd());
  });

export const geparkeerdOpdracht = (programma: Command, klaar: (code: number) => void): void => {
  programma
    .command('geparkeerd')
    .description('noemt de zaken die in geen cijfer meetellen omdat hun gebeurtenissen niet te verwerken waren')
    .option(...DATA)
    .option('--opnieuw', 'probeert ze nog eens')
    .action(async (opties: Opties) => klaar(opties.opnieuw ? await probeerOpnieuw(opties) : kijk(opties)));
};
