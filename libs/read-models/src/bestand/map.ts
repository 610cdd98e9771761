import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The read model is one file, `leesmodel-N.sqlite`; the highest N counts. A rebuild is a next number that gets its name
 * only when it is complete, so switching is one rename of a file that nobody has open. (Renaming over the live file
 * would pair its write-ahead log with another database.)
 */
const NAAM = /^leesmodel-(\d+)\.sqlite$/;
const IN_AANBOUW = '.aanbouw';

const generaties = (folder: string): number[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .map((naam) => NAAM.exec(naam)?.[1])
    .filter((n) => n !== undefined)
    .map(Number)
    .sort((a, b) => b - a);

const pad = (folder: string, n: number): string => join(folder, `leesmodel-${n}.sqlite`);

/** The file that counts now; undefined when there is none. */
export const huidigBestand = (folder: string): string | undefined => {
  const [hoogste] = generaties(folder);
  return hoogste === undefined ? undefined : pad(folder, hoogste);
};

/** Where the next generation is built, and the name it gets when it is complete. */
export const volgendBestand = (folder: string): Readonly<{ aanbouw: string; klaar: string }> => {
  const klaar = pad(folder, (generaties(folder)[0] ?? 0) + 1);
  return { aanbouw: klaar + IN_AANBOUW, klaar };
};

export const gooiWeg = (bestand: string): void => {
  for (const deel of [bestand, `${bestand}-wal`, `${bestand}-shm`, `${bestand}-journal`]) rmSync(deel, { force: true });
};

/** From here on the new file counts; older ones go, and whoever still reads one keeps what it has open. */
export const wissel = (folder: string, aanbouw: string, klaar: string): void => {
  renameSync(aanbouw, klaar);
  for (const n of generaties(folder).slice(1)) gooiWeg(pad(folder, n));
};

/** What a rebuild that was broken off left behind. */
export const ruimOp = (folder: string): void => {
  if (!existsSync(folder)) return;
  for (const naam of readdirSync(folder))
    if (naam.startsWith('leesmodel-') && naam.includes(IN_AANBOUW)) gooiWeg(join(folder, naam));
};

/** Before another log takes the place of this one: whatever was derived from it goes, and is rebuilt. */
export const gooiLeesmodellenWeg = (folder: string): void => {
  ruimOp(folder);
  for (const n of generaties(folder)) gooiWeg(pad(folder, n));
};
