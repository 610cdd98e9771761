import type { Command } from 'commander';
import { BEVONDEN, GOED } from '../afsluiting.ts';
import { DATA, type Mapoptie } from '../gegevens/map.ts';
import { metProjector } from '../gegevens/projector.ts';
import { getal, zeg } from '../scherm/scherm.ts';

const voerUit = (opties: Mapoptie): Promise<number> =>
  metProjector(opties, async (projector) => {
    const { positie, digest, gelijk } = await projector.herbouw();
    const geparkeerd = projector.geparkeerd().length;
    zeg(`Herbouwd tot en met positie ${positie}. SHA-256 van alle rijen: ${digest}`);
    if (geparkeerd > 0) zeg(`${getal(geparkeerd)} zaken staan geparkeerd; zie: tijdig geparkeerd`);
    if (gelijk) return GOED;
    zeg('De rijen verschillen van die ervoor. Vanaf nu gelden de herbouwde.');
    return BEVONDEN;
  });

export const herbouwOpdracht = (programma: Command, klaar: (code: number) => void): void => {
  programma
    .command('herbouw')
    .description('maakt de cijfers opnieuw uit het logboek en vergelijkt ze met wat er stond')
    .option(...DATA)
    .action(async (opties: Mapoptie) => klaar(await voerUit(opties)));
};
