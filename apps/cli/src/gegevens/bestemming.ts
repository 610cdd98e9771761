import { statSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Afbreken } from '../afsluiting.ts';

/** A folder is never made for a file: that would hide a typing error. */
export const eisMapVoor = (bestand: string): void => {
  const map = dirname(resolve(bestand));
  if (!statSync(map, { throwIfNoEntry: false })?.isDirectory()) throw new Afbreken(`De map ${map} is er niet.`);
};

export const maakNieuwBestand = async (pad: string): Promise<FileHandle> => {
  eisMapVoor(pad);
  try {
    return await open(pad, 'wx');
  } catch (oorzaak) {
    if ((oorzaak as NodeJS.ErrnoException).code !== 'EEXIST') throw oorzaak;
    throw new Afbreken(`${pad} bestaat al en wordt niet overschreven. Kies een andere naam.`);
  }
};
