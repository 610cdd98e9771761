import type { Command } from 'commander';
import { SOFTWARE } from '@tijdig/platform/basis';
import type { Vergelijking } from '@tijdig/read-models';
import { BEVONDEN, GOED } from '../afsluiting.ts';
import { uitLeesmodel } from '../gegevens/leesmodel.ts';
import { DATA, mapVan, type Mapoptie } from '../gegevens/map.ts';
import { metProjector } from '../gegevens/projector.ts';
import { getal, zeg } from '../scherm/scherm.ts';

const vertel = ({ gelijk }: Vergelijking): number => {
  zeg(gelijk ? 'Gelijk aan wat er stond.' : 'De rijen verschillen van die ervoor. Vanaf nu gelden de herbouwde.');
  return gelijk ? GOED : BEVONDEN;
};

const vertelZonder = (vorigeSoftware: string | undefined): number => {
  zeg(
    vorigeSoftware === undefined
      ? 'Er stonden nog geen cijfers om mee te vergelijken.'
      : `De vorige cijfers waren van ${vorigeSoftware} en zijn vervangen.`,
  );
  return GOED;
};

/** What is missing, or was made by other software, is built on opening: once is enough. */
const voerUit = (opties: Mapoptie): Promise<number> => {
  const vorigeSoftware = uitLeesmodel(mapVan(opties), (leesmodel) => leesmodel.checkpoint()?.software);
  return metProjector(opties, async (projector) => {
    const vergelijking = vorigeSoftware === SOFTWARE ? await projector.herbouw() : undefined;
    const digest = vergelijking?.digest ?? (await projector.digest());
    const geparkeerd = projector.geparkeerd().length;
    zeg(`Herbouwd tot en met positie ${projector.positie}. SHA-256 van alle rijen: ${digest}`);
    if (geparkeerd > 0) zeg(`${getal(geparkeerd)} zaken staan geparkeerd; zie: tijdig geparkeerd`);
    return vergelijking === undefined ? vertelZonder(vorigeSoftware) : vertel(vergelijking);
  });
};

export const herbouwOpdracht = (programma: Command, klaar: (code: number) => void): void => {
  programma
    .command('herbouw')
    .description('maakt de cijfers opnieuw uit het logboek en vergelijkt ze met wat er stond')
    .option(...DATA)
    .action(async (opties: Mapoptie) => klaar(await voerUit(opties)));
};
