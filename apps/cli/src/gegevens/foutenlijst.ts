import { accessSync, constants, statSync } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { bevindingenCsv, type Bevinding } from '@tijdig/uitwisseling';
import { Afbreken } from '../afsluiting.ts';
import { meld } from '../scherm/scherm.ts';
import { eisMapVoor } from './bestemming.ts';

/** A file that was not there when it was chosen is made new: what appears in its place meanwhile is not ours. */
export type Foutenlijst = Readonly<{ pad: string; vlag: 'w' | 'wx' }>;

const KOP = Buffer.from(bevindingenCsv([]));

/** The decoder drops the BOM, which a spreadsheet may or may not have kept. */
const eersteRegel = (begin: Uint8Array): string => new TextDecoder().decode(begin).split(/\r?\n/)[0]!;

/** An earlier list of ours, or nothing yet: only that may be overwritten. */
const magWeg = async (pad: string): Promise<boolean> => {
  const bestand = await open(pad, 'r');
  try {
    const { buffer, bytesRead } = await bestand.read(Buffer.alloc(KOP.length));
    return bytesRead === 0 || eersteRegel(buffer.subarray(0, bytesRead)) === eersteRegel(KOP);
  } finally {
    await bestand.close();
  }
};

/** By inode, so that a link to the file is seen through as well. */
const isZelfdeBestand = (een: string, ander: string): boolean => {
  const [a, b] = [statSync(een, { bigint: true }), statSync(ander, { bigint: true })];
  return a.dev === b.dev && a.ino === b.ino;
};

const keurBestaand = async (pad: string, bron: string): Promise<void> => {
  const soort = statSync(pad);
  if (soort.isDirectory()) throw new Afbreken(`${pad} is een map. Noem bij --fouten een bestand.`);
  if (isZelfdeBestand(pad, bron))
    throw new Afbreken(`${pad} is het bestand dat u importeert. Kies bij --fouten een andere naam.`);
  if (soort.isFile() && !(await magWeg(pad)))
    throw new Afbreken(
      `${pad} bestaat al, is geen foutenlijst van Tijdig en wordt niet overschreven. Kies bij --fouten een andere naam.`,
    );
};

/** Before anything is recorded, so that a wrong name costs nothing. */
export const kiesFoutenlijst = async (pad: string, bron: string): Promise<Foutenlijst> => {
  eisMapVoor(pad);
  const bestaat = statSync(pad, { throwIfNoEntry: false }) !== undefined;
  accessSync(bestaat ? pad : dirname(resolve(pad)), constants.W_OK);
  if (bestaat) await keurBestaand(pad, bron);
  return { pad, vlag: bestaat ? 'w' : 'wx' };
};

/** False when it did not work: what was recorded is recorded, so the result must still be told. */
export const bewaarFoutenlijst = async (
  { pad, vlag }: Foutenlijst,
  bevindingen: readonly Bevinding[],
): Promise<boolean> => {
  try {
    await writeFile(pad, bevindingenCsv(bevindingen), { flag: vlag });
    return true;
  } catch (oorzaak) {
    meld(`De foutenlijst ${pad} is niet geschreven: ${(oorzaak as Error).message}. Zij staat daarom hieronder.`);
    return false;
  }
};
