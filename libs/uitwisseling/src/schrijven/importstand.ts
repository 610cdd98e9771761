import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The import that is being written into this log, kept beside it until its last line is in. */
export type Importstand = Readonly<{ bestand: string; regels: number; begonnenOp: string }>;

const NAAM = 'import-onderweg.json';

/** Written before the first event and removed after the last, so a log that holds half a file is never a surprise. */
export const bewaarImportstand = async (map: string, stand: Importstand): Promise<void> => {
  const pad = join(map, NAAM);
  const bestand = await open(`${pad}.nieuw`, 'w', 0o600);
  try {
    await bestand.writeFile(`${JSON.stringify(stand)}\n`);
    await bestand.sync();
  } finally {
    await bestand.close();
  }
  await rename(`${pad}.nieuw`, pad);
};

export const wisImportstand = (map: string): Promise<void> => rm(join(map, NAAM), { force: true });

/** The import that was interrupted in this folder, if any: running it again finishes it. */
export const onderbrokenImport = async (map: string): Promise<Importstand | undefined> => {
  try {
    return JSON.parse(await readFile(join(map, NAAM), 'utf8')) as Importstand;
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fout;
  }
};
