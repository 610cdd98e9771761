import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const STUK = Buffer.alloc(1 << 16, 1);

/** A small disk of its own, in memory. Needs root: without it this fails loudly instead of proving less. */
export type Schijfje = Readonly<{
  map: string;
  /** Takes all that is free, but for `over` bytes. */
  vul: (over?: number) => void;
  maakRuimte: () => void;
  weg: () => void;
}>;

export const maakSchijfje = (megabytes: number): Schijfje => {
  const plek = mkdtempSync(join(tmpdir(), 'tijdig-schijfje-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tijdig', plek]);
  } catch (cause) {
    rmSync(plek, { recursive: true });
    throw new Error('T3 needs a small disk: root, with the right to mount a tmpfs (in a container: SYS_ADMIN)', {
      cause,
    });
  }
  const map = join(plek, 'data');
  const ballast = join(plek, 'ballast');
  mkdirSync(map);
  const vul = (over = 0) => {
    const bestand = openSync(ballast, 'a');
    try {
      for (let vrij = statfsSync(plek); vrij.bavail * vrij.bsize > over + STUK.length; vrij = statfsSync(plek))
        writeSync(bestand, STUK);
    } finally {
      closeSync(bestand);
    }
  };
  const weg = () => {
    execFileSync('umount', ['-l', plek]);
    rmSync(plek, { recursive: true });
  };
  return { map, vul, maakRuimte: () => rmSync(ballast), weg };
};
