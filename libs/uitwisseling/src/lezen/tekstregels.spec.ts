import { LANGSTE_REGEL, tekstregels, type Tekstregel } from './tekstregels.ts';

const lees = async (bytes: Uint8Array, brok = 3): Promise<Tekstregel[]> => {
  async function* brokken() {
    for (let i = 0; i < bytes.length; i += brok) yield bytes.subarray(i, i + brok);
  }
  const regels: Tekstregel[] = [];
  for await (const deel of tekstregels(brokken())) regels.push(...deel);
  return regels;
};

describe('de regels van een bestand', () => {
  it('houdt het nummer van elke regel, met lege regels en Windows-regeleinden', async () => {
    expect(await lees(Buffer.from('één\r\n\n  \ntwee\nder\u{2028}de'))).toEqual([
      { nr: 1, tekst: 'één' },
      { nr: 4, tekst: 'twee' },
      { nr: 5, tekst: 'der\u{2028}de' },
    ]);
  });
  it('laat het merkteken vooraan weg dat Windows schrijft', async () => {
    expect(await lees(Buffer.from('\u{feff}a\n\u{feff}b'))).toEqual([
      { nr: 1, tekst: 'a' },
      { nr: 2, tekst: '\u{feff}b' },
    ]);
  });
  it('weigert wat geen UTF-8 is, en leest daarna verder', async () => {
    expect(await lees(Buffer.from([0x61, 0x0a, 0xc3, 0x28, 0x0a, 0x62]))).toEqual([
      { nr: 1, tekst: 'a' },
      { nr: 2, tekst: '', mis: 'GEEN_UTF8' },
      { nr: 3, tekst: 'b' },
    ]);
  });
  it('bewaart geen regel zonder einde', async () => {
    const regels = await lees(Buffer.concat([Buffer.alloc(3 * LANGSTE_REGEL, 'x'), Buffer.from('\nb')]), 1 << 18);
    expect(regels).toEqual([
      { nr: 1, tekst: '', mis: 'REGEL_TE_LANG' },
      { nr: 2, tekst: 'b' },
    ]);
  });
});
