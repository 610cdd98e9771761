import { csv } from './tabel.ts';

const cellen = (tekst: string) => tekst.slice(1).trimEnd().split('\r\n')[1]!.split(';');

describe('een tabel voor een spreadsheet', () => {
  it.each(['=1+1', "=cmd|'/C calc'!A0", '+1', '-A1', '@SUM(A1)', '\t=1', '=HYPERLINK("x")'])(
    'laat %j tekst zijn en rekent er niet mee',
    (tekst) => expect(csv([{ bron: tekst }], {})).toMatch(/\n("?)'/),
  );
  it('eindigt elke rij met waar de vraag over ging, en houdt wat per rij verschilt', () => {
    const rijen = [{ profiel: 'JBN-2025' }, { profiel: 'WETTELIJK' }];
    const metProfiel = csv(rijen, { profiel: 'JBN-2025', positie: '7' });
    const zonderProfiel = csv(rijen, { profiel: null, positie: '7' });
    expect(metProfiel.slice(1)).toBe('profiel;positie\r\nJBN-2025;7\r\nJBN-2025;7\r\n');
    expect(zonderProfiel.slice(1)).toBe('profiel;positie\r\nJBN-2025;7\r\nWETTELIJK;7\r\n');
  });
  it('laat getallen, datums en gewone tekst zoals ze zijn', () =>
    expect(cellen(csv([{ n: -3, datum: '2025-03-10', regio: "'t Gooi", waar: true, leeg: null }], {}))).toEqual([
      '-3',
      '2025-03-10',
      "'t Gooi",
      'true',
      '',
    ]));
});
