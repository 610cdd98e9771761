import { opDeLijn } from './lijn.ts';
import { aanmelding, draai, vraag, type Antwoord, type Opstelling } from './opstelling.ts';

const diep = (n: number) => `${'{"a":'.repeat(n)}1${'}'.repeat(n)}`;
const metVeld = (tekst: string) => JSON.stringify(aanmelding).replace('"j-1"', tekst);

/** What people send who want it to fall over; nothing of it may be a 5xx, or accepted. */
const KWAAD: readonly (readonly [
  wat: string,
  lichaam: string | Uint8Array<ArrayBuffer>,
  status: number,
  code?: string,
])[] = [
  ['niets', '', 400],
  ['geen JSON', '{"a":', 400, 'GEEN_JSON'],
  ['een lijst', '[]', 400, 'GEEN_OBJECT'],
  ['null', 'null', 400, 'GEEN_OBJECT'],
  ['een getal', '1', 400, 'GEEN_OBJECT'],
  ['NaN', metVeld('NaN'), 400, 'GEEN_JSON'],
  ['10.000 lagen diep', diep(10_000), 400],
  ['21 lagen diep', diep(22), 400, 'TE_DIEP'],
  ['40.000 open haken', '['.repeat(40_000), 400, 'GEEN_JSON'],
  [
    '9.000 velden',
    JSON.stringify(Object.fromEntries(Array.from({ length: 9_000 }, (_, i) => [`v${i}`, 1]))),
    400,
    'TE_VEEL_VELDEN',
  ],
  ['meer dan 100 kB', JSON.stringify({ ...aanmelding, extra: 'x'.repeat(110_000) }), 413, 'INHOUD_TE_GROOT'],
  ['10 MB', 'x'.repeat(10_000_000), 413, 'INHOUD_TE_GROOT'],
  ['een veld dat twee keer staat', metVeld('"j-1","jeugdigeId":"j-2"'), 400, 'DUBBELE_SLEUTEL'],
  ['een veld dat vermomd twee keer staat', metVeld('"j-1","\\u006aeugdigeId":"j-2"'), 400, 'DUBBELE_SLEUTEL'],
  ['__proto__', metVeld('"j-1","__proto__":{"admin":true}'), 400, 'ONBEKEND_VELD'],
  ['__proto__ in de diepte', metVeld('{"__proto__":{"admin":true}}'), 400, 'ONBEKEND_VELD'],
  ['constructor.prototype', metVeld('"j-1","constructor":{"prototype":{"admin":true}}'), 400, 'ONBEKEND_VELD'],
  ['hasOwnProperty', metVeld('"j-1","hasOwnProperty":1'), 400, 'ONBEKEND_VELD'],
  ['een rol erbij', metVeld('"j-1","rol":"beheerder"'), 400, 'ONBEKEND_VELD'],
  ['een eigen moment van vastleggen', metVeld('"j-1","geregistreerdOp":"2020-01-01T00:00:00Z"'), 400, 'ONBEKEND_VELD'],
  ['een eigen eventId', metVeld('"j-1","eventId":"e"'), 400, 'ONBEKEND_VELD'],
  ['een half teken', metVeld('"\\ud800"'), 400, 'HALF_TEKEN'],
  ['een half teken als veldnaam', metVeld('"j-1","\\udfff":1'), 400, 'HALF_TEKEN'],
  ['een NUL-teken', metVeld('"a\\u0000b"'), 400, 'GEEN_KENMERK'],
  ['kapotte UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), 400, 'GEEN_JSON'],
  ['2^53+1', metVeld('9007199254740993'), 400, 'GEEN_KENMERK'],
  ['een object als waarde', metVeld('{"$ne":null}'), 400, 'GEEN_KENMERK'],
  ['een lijst als waarde', metVeld('["j-1"]'), 400, 'GEEN_KENMERK'],
  ['SQL', metVeld('"x\'; DROP TABLE event;--"'), 400, 'GEEN_KENMERK'],
  ['een opdracht voor de schelp', metVeld('"$(reboot)"'), 400, 'GEEN_KENMERK'],
  ['een pad', metVeld('"../../etc/passwd"'), 400, 'GEEN_KENMERK'],
];

describe('vijandige invoer', () => {
  let tijdig: Opstelling;
  beforeAll(async () => void (tijdig = await draai()));
  afterAll(() => tijdig.stop());

  let traagst = 0;
  const post = (lichaam: RequestInit['body'], soort = 'application/json'): Promise<Antwoord> =>
    vraag(`${tijdig.adres}/v1/zaken`, {
      method: 'POST',
      headers: { 'content-type': soort, 'idempotency-key': 'k' },
      body: lichaam ?? null,
    });
  const isProbleem = ({ koppen, json, status }: Antwoord) =>
    koppen.get('content-type')?.startsWith('application/problem+json') === true && json['status'] === status;

  const gevallen = KWAAD.map(([wat, lichaam, status, code]) => ({ wat, lichaam, status, code }));
  it.each(gevallen)('weigert netjes: $wat', async ({ lichaam, status, code }) => {
    const begin = performance.now();
    const antwoord = await post(lichaam);
    traagst = Math.max(traagst, performance.now() - begin);
    expect([antwoord.status, isProbleem(antwoord)]).toEqual([status, true]);
    if (code !== undefined) expect(antwoord.json['code']).toBe(code);
  });
  it('doet daar nooit lang over', () => expect(traagst).toBeLessThan(500));
  it('heeft van dat alles niets vastgelegd', async () => {
    expect(await tijdig.store.readAll({ prefixes: ['zaak-'] })).toEqual([]);
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });
  it.each([
    'text/plain',
    'application/xml',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'onzin',
  ])('leest geen %s', async (soort) => {
    const antwoord = await post('{}', soort);
    expect([antwoord.status, isProbleem(antwoord)]).toEqual([415, true]);
  });
  it.each([
    ['een adres dat niet bestaat', 'GET', '/v1/bestaat-niet', 404],
    ['een kapot adres', 'GET', '/v1/zaken/%E0%A4%A/werkstappen', 400],
    ['een lang zaaknummer', 'GET', `/v1/zaken/${'x'.repeat(500)}`, 414],
    ['een pad als zaaknummer', 'GET', '/v1/zaken/..%2f..%2fetc%2fpasswd', 404],
    ['een pad uit de map', 'GET', '/v1/docs/..%2f..%2fpackage.json', 404],
    ['__proto__ als vraag', 'GET', '/v1/werkvoorraad?__proto__=1&profiel=JBN-2025', 400],
    ['constructor als vraag', 'GET', '/v1/werkvoorraad?constructor=1&profiel=JBN-2025', 400],
    ['een operator als vraag', 'GET', '/v1/werkvoorraad?profiel[$ne]=1', 400],
    ['SQL als vraag', 'GET', "/v1/werkvoorraad?profiel=JBN-2025&team=x'%20OR%201=1", 400],
    ['duizend keer dezelfde vraag', 'GET', `/v1/werkvoorraad?${'stap=PVA&'.repeat(1000)}profiel=JBN-2025`, 200],
    ['PUT', 'PUT', '/v1/zaken', 405],
    ['DELETE', 'DELETE', '/v1/werkvoorraad', 405],
    ['PATCH', 'PATCH', '/v1/zaken/x/toewijzing', 405],
  ])('blijft overeind bij %s', async (_wat, method, pad, status) => {
    const antwoord = await vraag(tijdig.adres + pad, { method });
    expect(antwoord.status).toBe(status);
    if (status !== 200) expect(isProbleem(antwoord)).toBe(true);
    expect(antwoord.koppen.get('api-version')).toBe('1.0.0');
  });
  it('zegt welke methoden een adres wel kent', async () => {
    const verkeerd = await vraag(`${tijdig.adres}/v1/zaken`, { method: 'PUT' });
    expect(verkeerd.koppen.get('allow')).toBe('POST');
    const gevraagd = await vraag(`${tijdig.adres}/v1/werkvoorraad`, { method: 'OPTIONS' });
    expect([gevraagd.status, gevraagd.koppen.get('allow')]).toEqual([204, 'GET, HEAD']);
    const kop = await vraag(`${tijdig.adres}/v1/gezondheid`, { method: 'HEAD' });
    expect([kop.status, kop.tekst]).toEqual([200, '']);
  });
  it.each([
    ['te grote koppen', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`, 431],
    ['geen HTTP', 'hallo\r\n\r\n', 400],
    [
      'twee lengtes',
      'POST /v1/zaken HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}',
      400,
    ],
    ['een lengte die geen getal is', 'POST /v1/zaken HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n{}', 400],
    [
      'een lengte en brokken',
      'POST /v1/zaken HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}',
      400,
    ],
    ['geen Host', 'GET /v1/gezondheid HTTP/1.1\r\n\r\n', 403],
    ['een Host van elders', 'GET /v1/gezondheid HTTP/1.1\r\nHost: kwaad.example\r\n\r\n', 403],
  ])('beantwoordt op de lijn: %s', async (_wat, bytes, status) => {
    const antwoord = await opDeLijn(tijdig.adres, bytes);
    expect(antwoord).toContain(`HTTP/1.1 ${status} `);
    expect(antwoord.toLowerCase()).toContain('content-type: application/problem+json');
    expect(antwoord.toLowerCase()).toContain('api-version: 1.0.0');
  });
});
