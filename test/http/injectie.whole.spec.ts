import { ZAAKCOMMANDOS } from '@tijdig/zaak';
import { aanmelding, draai, stuur, vraag, type Opstelling } from './opstelling.ts';

const SQL = [
  "'",
  "''",
  "' OR '1'='1",
  "'; DROP TABLE event;--",
  "x' UNION SELECT * FROM event--",
  '1; ATTACH DATABASE',
  '\\',
  '%',
  '_',
  '--',
  '/*',
  "x'/**/OR/**/1",
];
const NOSQL = [
  '{"$gt":""}',
  '[$ne]',
  '{$where:1}',
  '__proto__',
  'constructor',
  'toString',
  '${7*7}',
  '{{7*7}}',
  '#{7*7}',
  '<%= 7*7 %>',
];
const SCHELP = [
  '; ls',
  '| cat /etc/passwd',
  '`id`',
  '$(id)',
  '&& reboot',
  '> /tmp/x',
  '\n id',
  '..\\..\\',
  '../../../../etc/passwd',
  'file:///etc/passwd',
];
const WEB = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '<!--',
  ']]>',
  '<?xml version="1.0"?>',
  '&lt;',
  '%3Cscript%3E',
  'http://169.254.169.254/',
];
const BLAD = ['=1+1', '+1', '@SUM(A1)', '-2+3', '\t=1', '=cmd|calc'];
const TEKENS = [
  '\u0000',
  '\u0001',
  '\u001b[31m',
  '\r\nSet-Cookie: a=b',
  '\u2028',
  '\ufeff',
  '\u202e',
  'é'.repeat(65),
  '𝔘',
  'a'.repeat(65),
  'a'.repeat(10_000),
  ' ',
  '',
  'NaN',
  'null',
  'undefined',
  'true',
  '0x1F',
  '1e309',
  '-0',
];
const KWAAD = [...SQL, ...NOSQL, ...SCHELP, ...WEB, ...BLAD, ...TEKENS];
/** Each also in the midst of something harmless. */
const GIF = [...KWAAD, ...KWAAD.map((k) => `a${k}b`), ...KWAAD.map((k) => `${k}${k}`)];

const TEKSTVELDEN = Object.entries(ZAAKCOMMANDOS.MeldZaakAan.velden)
  .filter(([, veld]) => veld.soort !== 'ja/nee')
  .map(([naam]) => naam);
const PARAMETERS = [
  'peildatum',
  'kennismoment',
  'profiel',
  'minPositie',
  'groepeer',
  'stap',
  'regio',
  'team',
  'maatregelsoort',
  'medewerker',
];

describe('tekst die iets anders wil zijn', () => {
  let tijdig: Opstelling;
  beforeAll(async () => void (tijdig = await draai()));
  afterAll(() => tijdig.stop());

  it('is in elk veld van een opdracht gewoon tekst, of wordt geweigerd', async () => {
    const statussen = new Map<number, number>();
    for (const veld of TEKSTVELDEN)
      await Promise.all(
        GIF.map(async (gif) => {
          const { status, json } = await stuur(`${tijdig.adres}/v1/zaken?proef=true`, { ...aanmelding, [veld]: gif });
          statussen.set(status, (statussen.get(status) ?? 0) + 1);
          if (status === 200) expect(json['gebeurtenissen']).toMatchObject([{ data: { [veld]: gif } }]);
        }),
      );
    expect([...statussen.keys()].sort()).toEqual([200, 400]);
    expect(statussen.get(400)!).toBeGreaterThan(0.8 * TEKSTVELDEN.length * GIF.length);
  }, 60_000);

  it('is in elke parameter van een vraag gewoon tekst, of wordt geweigerd', async () => {
    const statussen = new Set<number>();
    for (const naam of PARAMETERS)
      for (const gif of GIF.filter((g) => g.length < 1000)) {
        const zoek = new URLSearchParams({ profiel: 'JBN-2025', peildatum: '2025-03-11', [naam]: gif });
        statussen.add((await vraag(`${tijdig.adres}/v1/werkvoorraad?${zoek}`)).status);
      }
    expect([...statussen].every((status) => [200, 400, 404].includes(status))).toBe(true);
  }, 60_000);

  it('heeft het logboek niet veranderd', async () => {
    expect((await tijdig.store.readAll()).length).toBe(7);
  });
});
