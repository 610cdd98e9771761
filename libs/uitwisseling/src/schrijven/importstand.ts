import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '@tijdig/event-store';

/** An import that is being written into this log, kept beside it until its last line is in. */
export type Importstand = Readonly<{ bestand: string; regels: number; begonnenOp: string }>;

/** How the file of an interrupted import is called: it belongs to the log beside it, in a backup too. */
export const IMPORTSTAND = /^import-onderweg\.[0-9a-f]{12}\.json$/;
const padVan = (map: string, bestand: string): string =>
  join(map, `import-onderweg.${sha256(bestand).slice(0, 12)}.json`);

/** Written before the first event and removed after the last, so a log that holds half a file is never a surprise. */
export const bewaarImportstand = async (map: string, stand: Importstand): Promise<void> => {
  const pad = padVan(map, stand.bestand);
  const bestand = await open(`${pad}.nieuw`, 'w', 0o600);
  try {
    await bestand.writeFile(`${JSON.stringify(stand)}\n`);
    await bestand.sync();
  } finally {
    await bestand.close();
  }
  await rename(`${pad}.nieuw`, pad);
};

export const wisImportstand = (map: string, bestand: string): Promise<void> =>
  rm(padVan(map, bestand), { force: true });

/** The imports that were interrupted in this folder: running one again finishes it. */
export const onderbrokenImports = async (map: string): Promise<readonly Importstand[]> => {
  const namen = (await readdir(map)).filter((naam) => IMPORTSTAND.test(naam));
  return Promise.all(
    namen.sort().map(async (naam) => JSON.parse(await readFile(join(map, naam), 'utf8')) as Importstand),
  );
};

/** Working files of an import that did not get to removing them. Only whoever holds the folder's lock may. */
export const ruimWerkbestandenOp = async (map: string): Promise<void> => {
  const oud = (await readdir(map)).filter((naam) => /^import-[A-Za-z0-9]{6}$/.test(naam));
  for (const naam of oud) await rm(join(map, naam), { recursive: true, force: true });
};
