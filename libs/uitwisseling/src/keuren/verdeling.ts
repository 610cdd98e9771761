import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How much text waits in memory before it goes to disk, over all parts together. */
const BUFFER = 4 * 1024 * 1024;

/** FNV-1a: spreads keys evenly; nothing depends on which part a key is in. */
const plaatsVan = (sleutel: string, delen: number): number => {
  let h = 0x811c9dc5;
  for (let i = 0; i < sleutel.length; i += 1) h = Math.imul(h ^ sleutel.charCodeAt(i), 0x01000193);
  return (h >>> 0) % delen;
};

/**
 * Splits lines over files by key, so that what belongs together can be read together, a part at a time: memory stays
 * that of one part however large the whole is.
 */
export class Verdeling {
  readonly #map: string;
  readonly #wacht: string[][];
  #omvang = 0;

  private constructor(map: string, delen: number) {
    this.#map = map;
    this.#wacht = Array.from({ length: delen }, () => []);
  }

  static async in(map: string, delen: number): Promise<Verdeling> {
    await mkdir(map, { recursive: true, mode: 0o700 });
    return new Verdeling(map, delen);
  }

  /** `tekst` holds no line feed. */
  voegToe(sleutel: string, tekst: string): void {
    this.#wacht[plaatsVan(sleutel, this.#wacht.length)]!.push(tekst);
    this.#omvang += tekst.length;
  }

  async bewaar(ook = false): Promise<void> {
    if (this.#omvang === 0 || (this.#omvang < BUFFER && !ook)) return;
    for (const [deel, teksten] of this.#wacht.entries()) {
      if (teksten.length === 0) continue;
      await appendFile(this.#pad(deel), `${teksten.join('\n')}\n`, { mode: 0o600 });
      this.#wacht[deel] = [];
    }
    this.#omvang = 0;
  }

  /** The lines of each part, in the order in which they were added. */
  async *delen(): AsyncGenerator<readonly string[]> {
    await this.bewaar(true);
    for (const deel of this.#wacht.keys()) yield await this.#lees(deel);
  }

  async #lees(deel: number): Promise<readonly string[]> {
    try {
      return (await readFile(this.#pad(deel), 'utf8')).split('\n').slice(0, -1);
    } catch (fout) {
      if ((fout as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw fout;
    }
  }

  #pad(deel: number): string {
    return join(this.#map, String(deel));
  }
}
