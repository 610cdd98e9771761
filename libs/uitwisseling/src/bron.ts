import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FileHandle } from 'node:fs/promises';
import { tekstregels, type Tekstregel } from './lezen/tekstregels.ts';

/** A file of event lines that can be read more than once, and says so when it was changed in between. */
export interface Bron {
  readonly naam: string;
  readonly omvang: number;
  /** All lines from the beginning; `opBytes` hears how far the reading is. */
  regels(opBytes?: (bytes: number) => void): AsyncIterable<readonly Tekstregel[]>;
  /** Is the file still what it was when it was opened? */
  isOngewijzigd(): Promise<boolean>;
  sluit(): Promise<void>;
}

const stand = async (bestand: FileHandle): Promise<string> => {
  const { size, mtimeNs, ino } = await bestand.stat({ bigint: true });
  return `${size}/${mtimeNs}/${ino}`;
};

export const bestandsbron = async (pad: string): Promise<Bron> => {
  const bestand = await open(pad, 'r');
  const begin = await stand(bestand);
  const { size } = await bestand.stat();
  async function* brokken(opBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
    let gelezen = 0;
    const stroom = bestand.createReadStream({ start: 0, autoClose: false, highWaterMark: 256 * 1024 });
    for await (const brok of stroom) {
      yield brok as Uint8Array;
      opBytes((gelezen += (brok as Uint8Array).length));
    }
  }
  return {
    naam: basename(pad),
    omvang: size,
    regels: (opBytes = () => {}) => tekstregels(brokken(opBytes)),
    isOngewijzigd: async () => (await stand(bestand)) === begin,
    sluit: () => bestand.close(),
  };
};
