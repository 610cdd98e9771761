import { StoreUnusable } from '@tijdig/event-store';
import { OngeldigeInstelling } from '../instellingen/instellingen.ts';

/** Something for the person who starts it; anything else is for whoever mends it. */
const ONBRUIKBAAR = 2;
const DEFECT = 70;

const VAN_HET_SYSTEEM: Readonly<Record<string, string>> = {
  EADDRINUSE: 'De poort is al in gebruik. Stop het andere programma, of kies een andere poort met --port.',
  EACCES: 'Tijdig mag hier niet bij. Kies een andere map (--data) of poort (--port), of pas de rechten aan.',
  EPERM: 'Tijdig mag hier niet bij. Kies een andere map (--data), of pas de rechten aan.',
  EROFS: 'De map is alleen-lezen. Kies een andere map met --data.',
  ENOSPC: 'De schijf is vol. Maak ruimte vrij en start opnieuw.',
  ENOTDIR: 'Het pad naar de gegevensmap gaat door een bestand. Kies een andere map met --data.',
  EEXIST: 'Waar de gegevensmap hoort, staat een bestand. Kies een andere map met --data.',
};

/** What is wrong in words that help, where it is something that can be helped. */
const zegbaar = (fout: unknown): string | undefined => {
  if (fout instanceof OngeldigeInstelling || fout instanceof StoreUnusable) return fout.message;
  const { code } = (fout ?? {}) as NodeJS.ErrnoException;
  return code === undefined ? undefined : VAN_HET_SYSTEEM[code];
};

/** Says on standard error why it cannot start, and ends with an exit code that says it too. */
export const meldEnStop = (fout: unknown): never => {
  const melding = zegbaar(fout);
  process.stderr.write(`${melding ?? (fout instanceof Error ? (fout.stack ?? fout.message) : String(fout))}\n`);
  process.exit(melding === undefined ? DEFECT : ONBRUIKBAAR);
};
