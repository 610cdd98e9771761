import { readFile } from 'node:fs/promises';
import { laadVoorbeeld } from '@tijdig/uitwisseling';
import { draai, vraag, type Opstelling } from './opstelling.ts';

const PEILDATA =
  '2025-01-07,2025-02-02,2025-03-03,2025-04-07,2025-05-06,2025-06-01,2025-07-03,2025-07-31,2025-08-21,2025-09-09,2025-09-29,2025-10-14,2025-11-24';
const BOM = '\u{feff}';

describe('cijfers als CSV', () => {
  let tijdig: Opstelling;
  beforeAll(async () => {
    tijdig = await draai({ nu: '2026-11-28T12:00:00Z' });
    await laadVoorbeeld({ store: tijdig.store, map: tijdig.map, nu: Date.parse('2026-11-28T12:00:00Z') });
    const { position } = (await tijdig.store.head())!;
    await vraag(`${tijdig.adres}/v1/werkvoorraad?profiel=JBN-2025&minPositie=${position}`);
  }, 60_000);
  afterAll(() => tijdig.stop());
  /** As bytes: fetch's text() would hide a BOM. */
  const bytes = async (pad: string, koppen: Record<string, string> = {}) => {
    const antwoord = await fetch(`${tijdig.adres}/v1/${pad}`, { headers: koppen });
    const tekst = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await antwoord.arrayBuffer());
    return { tekst, soort: antwoord.headers.get('content-type') };
  };

  it('geeft de stuurtabel van de bron terug, byte voor byte', async () => {
    const bron = await readFile('domein/kerncijfers/effect-inzet-op-sturing.csv', 'utf8');
    const pad = `effect-inzet-op-sturing.csv?profiel=JBN-2025&begin=2024-12-10&peildata=${PEILDATA}`;
    expect((await bytes(pad)).tekst).toBe(bron);
    expect((await bytes(pad.replace('.csv', ''), { accept: 'text/csv' })).tekst).toBe(bron);
  });
  it('is te openen in een spreadsheet, met het stempel in de laatste kolommen', async () => {
    const pad = 'werkvoorraad.csv?profiel=JBN-2025&peildatum=2025-11-24&groepeer=team&stap=PVA';
    const { tekst, soort } = await bytes(pad);
    expect(soort).toBe('text/csv; charset=utf-8');
    expect(tekst.startsWith(BOM)).toBe(true);
    const [kop, eerste, ...rest] = tekst.slice(1).split('\r\n');
    expect(kop).toBe(
      'stap;team;openstaand;overTermijn;binnenTermijn;oudsteDagen;nietGestart;wipNorm;status;peildatum;kennismoment;' +
        'profiel;positie;uitgeslotenZaken;stempel_profielVersies;stempel_gelijkgesteldeDagen;stempel_software',
    );
    expect(eerste).toMatch(/^PVA;/);
    expect(rest.at(-1)).toBe('');
  });
  it('voegt geneste namen samen en laat leeg wat er niet is', async () => {
    const pad = 'tijdigheid.csv?profiel=JBN-2025&periodeVan=2025-10-01&periodeTot=2025-10-31';
    const [kop, eerste] = (await bytes(pad)).tekst.slice(1).split('\r\n');
    expect(kop).toContain('vervalcohort_k;vervalcohort_n;vervalcohort_percentage;instroomcohort_k');
    const rij = Object.fromEntries(kop!.split(';').map((naam, i) => [naam, eerste!.split(';')[i]]));
    expect(rij).toMatchObject({ stap: 'EERSTE_F2F', tweedeTerm_n: '', periodeVan: '2025-10-01', doel: '80' });
  });
  it.each(['JBN-2025', 'BJZL-2023'])('heeft voor %s dezelfde kolommen, met of zonder tweede term', async (profiel) => {
    const pad = `tijdigheid.csv?profiel=${profiel}&periodeVan=2025-10-01&periodeTot=2025-10-31`;
    const [kop] = (await bytes(pad)).tekst.slice(1).split('\r\n');
    expect(kop).toContain(';vervallen;tweedeTerm_k;tweedeTerm_n;tweedeTerm_percentage;doel;status;');
    expect(kop).not.toMatch(/;tweedeTerm;/);
  });
  it('geeft ook de rijen achter een getal', async () => {
    const { tekst } = await bytes('werkvoorraad/werkstappen.csv?profiel=JBN-2025&peildatum=2025-11-24&stap=EERSTE_F2F');
    expect(tekst.trimEnd().split('\r\n')).toHaveLength(1 + 6);
  });
  it('geeft JSON aan wie daar liever om vraagt', async () => {
    const pad = 'werkvoorraad?profiel=JBN-2025&peildatum=2025-11-24';
    expect((await bytes(pad, { accept: 'application/json, text/csv;q=0.5' })).soort).toContain('json');
    expect((await bytes(pad, { accept: '*/*' })).soort).toContain('json');
  });
  it('zegt ook bij een vraag om CSV in JSON wat er mis is', async () => {
    expect((await bytes('werkvoorraad.csv?profiel=JBN-2025&x=1')).soort).toContain('application/problem+json');
  });
});
