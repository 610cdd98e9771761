import { Command, CommanderError } from 'commander';
import { StoreUnavailable, StoreUnusable } from '@tijdig/event-store';
import { OngeldigeInstelling, SOFTWARE } from '@tijdig/platform/basis';
import { TweedeProjector } from '@tijdig/read-models';
import { BestandGewijzigd } from '@tijdig/uitwisseling';
import { Afbreken, GOED, MISLUKT } from './afsluiting.ts';
import { exporteerOpdracht } from './opdrachten/exporteer.ts';
import { geparkeerdOpdracht } from './opdrachten/geparkeerd.ts';
import { herbouwOpdracht } from './opdrachten/herbouw.ts';
import { importeerOpdracht } from './opdrachten/importeer.ts';
import { legUitOpdracht } from './opdrachten/leg-uit.ts';
import { reservekopieOpdracht } from './opdrachten/reservekopie.ts';
import { speelAfOpdracht } from './opdrachten/speel-af.ts';
import { terugzettenOpdracht } from './opdrachten/terugzetten.ts';
import { verifieerOpdracht } from './opdrachten/verifieer.ts';
import { voorbeeldOpdracht } from './opdrachten/voorbeeld.ts';
import { inHetNederlands, misbruik } from './scherm/hulp.ts';
import { meld } from './scherm/scherm.ts';

const OPDRACHTEN = [
  voorbeeldOpdracht,
  importeerOpdracht,
  exporteerOpdracht,
  speelAfOpdracht,
  legUitOpdracht,
  verifieerOpdracht,
  reservekopieOpdracht,
  terugzettenOpdracht,
  herbouwOpdracht,
  geparkeerdOpdracht,
];

const AFLOOP = `
Afloop: 0 goed, 1 geweigerd of iets gevonden dat niet klopt, 2 verkeerd gebruikt of niet uit te voeren.`;

/** Their messages say what is wrong and what to do; anything else is a fault of ours and keeps its stack. */
const VERWACHT = [StoreUnusable, StoreUnavailable, OngeldigeInstelling, TweedeProjector, BestandGewijzigd];

/** The disk or the operating system says no. */
const isSysteemfout = (fout: unknown): fout is NodeJS.ErrnoException =>
  fout instanceof Error && typeof (fout as NodeJS.ErrnoException).syscall === 'string';

const codeVoor = (fout: unknown): number => {
  if (fout instanceof CommanderError) {
    if (fout.exitCode === 0) return GOED;
    const tekst = misbruik(fout);
    if (tekst !== undefined) meld(`${tekst} Met --help ziet u hoe het wel kan.`);
    return MISLUKT;
  }
  if (fout instanceof Afbreken) {
    meld(fout.message);
    return fout.code;
  }
  if (VERWACHT.some((soort) => fout instanceof soort)) meld((fout as Error).message);
  else if (isSysteemfout(fout))
    meld(`Lezen of schrijven lukt niet: ${fout.message}. Kijk of de schijf vol is en of u erbij mag.`);
  else meld(fout instanceof Error ? (fout.stack ?? fout.message) : String(fout));
  return MISLUKT;
};

/** Runs one command; answers the exit code. */
export const voerUit = async (argumenten: readonly string[]): Promise<number> => {
  let afloop = GOED;
  const programma = new Command('tijdig')
    .description('Tijdig: gebeurtenissen van zaken vastleggen, naspelen en controleren.')
    .version(SOFTWARE, '-V, --version', 'toont de versie')
    .helpCommand('help [opdracht]', 'toont de uitleg van een opdracht')
    .addHelpText('after', AFLOOP);
  for (const opdracht of OPDRACHTEN) opdracht(programma, (code) => (afloop = code));
  inHetNederlands(programma);
  try {
    await programma.parseAsync(argumenten, { from: 'user' });
    return afloop;
  } catch (fout) {
    return codeVoor(fout);
  }
};
