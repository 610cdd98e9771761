import { csv } from './tabel.ts';

const cellen = (tekst: string) => tekst.slice(1).trimEnd().split('\r\n')[1]!.split(';');

describe('een tabel voor een spreadsheet', () => {
  it.each(['=1+1', "=cmd|'/C calc'!A0", '+1', '-A1', '@SUM(A1)', '\t=1', '=HYPERLINK("x")'])(
    'laat %j tekst zijn en rekent er niet mee',
    (tekst) => expect(csv([{ bron: tekst }], {})).toMatch(/\n("?)'/),
  );
  it('laat getallen, datums en gewone tekst zoals ze zijn', () =>
    expect(cellen(csv([{ n: -3, datum: '2025-03-10', regio: "'t Gooi", waar: true, leeg: null }], {}))).toEqual([
      '-3',
      '2025-03-10',
      "'t Gooi",
      'true',
      '',
    ]));
});
