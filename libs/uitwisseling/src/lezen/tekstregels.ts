/** One line of a file as text, numbered from 1; `mis` says why there is no text to read. */
export type Tekstregel = Readonly<{ nr: number; tekst: string; mis?: 'GEEN_UTF8' | 'REGEL_TE_LANG' }>;

/** Longer than any event can be; it keeps memory bounded on a file without line ends. */
export const LANGSTE_REGEL = 1_048_576;

const LF = 10;
const CR = 13;
const BOM = '\u{feff}';

const ontcijfer = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const alsRegel = (nr: number, bytes: Uint8Array): Tekstregel => {
  if (bytes.length > LANGSTE_REGEL) return { nr, tekst: '', mis: 'REGEL_TE_LANG' };
  try {
    const tekst = ontcijfer.decode(bytes.at(-1) === CR ? bytes.subarray(0, -1) : bytes);
    return { nr, tekst: nr === 1 && tekst.startsWith(BOM) ? tekst.slice(1) : tekst };
  } catch {
    return { nr, tekst: '', mis: 'GEEN_UTF8' };
  }
};

/** Cuts bytes into lines, one array per chunk. Empty lines keep their number and are left out. */
export async function* tekstregels(brokken: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Tekstregel[]> {
  let rest: Uint8Array = new Uint8Array();
  let nr = 0;
  const neem = (regels: Tekstregel[], bytes: Uint8Array) => {
    const regel = alsRegel((nr += 1), bytes);
    if (regel.mis !== undefined || regel.tekst.trim() !== '') regels.push(regel);
  };
  for await (const brok of brokken) {
    const regels: Tekstregel[] = [];
    const bytes: Uint8Array = rest.length === 0 ? brok : Buffer.concat([rest, brok]);
    let begin = 0;
    for (let eind = bytes.indexOf(LF); eind >= 0; eind = bytes.indexOf(LF, begin)) {
      neem(regels, bytes.subarray(begin, eind));
      begin = eind + 1;
    }
    // Of a line that is too long already one byte too many is kept: it will be refused, whatever follows.
    rest = new Uint8Array(bytes.subarray(begin, begin + LANGSTE_REGEL + 1));
    yield regels;
  }
  const laatste: Tekstregel[] = [];
  if (rest.length > 0) neem(laatste, rest);
  yield laatste;
}
