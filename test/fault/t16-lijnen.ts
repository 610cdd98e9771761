import type { Verwacht } from './vijandig/oordeel.ts';

/** Bytes that are no sound request; the connection is worth nothing afterwards. */
export type Lijnfout = Readonly<{ naam: string; bytes: (host: string) => string; verwacht: Verwacht }>;

const JSON_POST = (host: string, koppen: string, lichaam: string) =>
  `POST /v1/zaken HTTP/1.1\r\nHost: ${host}\r\nIdempotency-Key: l-1\r\nContent-Type: application/json\r\n${koppen}\r\n\r\n${lichaam}`;
const GET = (host: string, koppen: string) => `GET /v1/gezondheid HTTP/1.1\r\nHost: ${host}\r\n${koppen}\r\n\r\n`;

const inhoud = (naam: string, koppen: string, lichaam: string, verwacht: Verwacht = 'geweigerd'): Lijnfout => ({
  naam,
  bytes: (host) => JSON_POST(host, koppen, lichaam),
  verwacht,
});
const koppen = (naam: string, regels: string, verwacht: Verwacht = 'geweigerd'): Lijnfout => ({
  naam,
  bytes: (host) => GET(host, regels),
  verwacht,
});
const ruw = (naam: string, bytes: string, verwacht: Verwacht = 'geweigerd of stil'): Lijnfout => ({
  naam,
  bytes: () => bytes,
  verwacht,
});

const CHUNKED = 'Transfer-Encoding: chunked';
const veel = (n: number, regel: (i: number) => string) => Array.from({ length: n }, (_, i) => regel(i)).join('\r\n');

export const LIJNFOUTEN: readonly Lijnfout[] = [
  inhoud('chunk without a size', CHUNKED, 'zz\r\n{}\r\n0\r\n\r\n'),
  inhoud('chunk of -1', CHUNKED, '-1\r\n{}\r\n0\r\n\r\n'),
  inhoud('chunk of 2^64', CHUNKED, 'FFFFFFFFFFFFFFFFF\r\n{}'),
  inhoud('chunk longer than it says', CHUNKED, '2\r\n{"a":1}\r\n0\r\n\r\n'),
  inhoud('chunk extension of 20 KB', CHUNKED, `2;${'x'.repeat(20_000)}\r\n{}\r\n0\r\n\r\n`),
  inhoud('200 KB in chunks', CHUNKED, `${veel(200, () => `400\r\n${'x'.repeat(1024)}`)}\r\n0\r\n\r\n`),
  inhoud('chunked, one byte each', CHUNKED, `${veel(2_000, () => '1\r\n ')}\r\n0\r\n\r\n`),
  inhoud('length and chunked', `${CHUNKED}\r\nContent-Length: 2`, '0\r\n\r\nGET /v1/zaken HTTP/1.1\r\n\r\n'),
  inhoud('two lengths', 'Content-Length: 2\r\nContent-Length: 3', '{} '),
  inhoud('length of -1', 'Content-Length: -1', '{}'),
  inhoud('length of +2', 'Content-Length: +2', '{}'),
  inhoud('length no number', 'Content-Length: twee', '{}'),
  inhoud('length of 2^70', 'Content-Length: 1180591620717411303424', '{}'),
  inhoud('unknown transfer', 'Transfer-Encoding: xchunked', '{}'),
  inhoud('Expect something else', 'Expect: een-wonder\r\nContent-Length: 2', '{}'),
  inhoud('Expect to continue', 'Expect: 100-continue\r\nContent-Length: 2', '{}'),
  koppen(
    '10,000 headers',
    veel(10_000, (i) => `X-${i}: 1`),
  ),
  koppen(
    '3,000 short headers',
    veel(3_000, () => 'a:b'),
    'beheerst',
  ),
  koppen('one header of 20 KB', `X-Lang: ${'x'.repeat(20_000)}`),
  koppen('header with NUL', 'X-Nul: a\0b'),
  koppen('header without colon', 'zonder dubbele punt'),
  koppen('header name with a space', 'X Y: 1'),
  koppen('folded header', 'X-A: 1\r\n gevouwen', 'geweigerd of stil'),
  koppen('bare CR', 'X-A: 1\rX-B: 2'),
  koppen('two hosts', 'Host: kwaad.example'),
  koppen('Accept of 8 KB', `Accept: ${'text/csv;q=0.1,'.repeat(500)}`, 'beheerst'),
  koppen('Range', 'Range: bytes=0-0,1-1,2-2', 'beheerst'),
  koppen('upgrade', 'Connection: Upgrade\r\nUpgrade: websocket', 'beheerst'),
  koppen('other origin', 'Origin: http://kwaad.example'),
  ruw('no host', 'GET /v1/gezondheid HTTP/1.1\r\n\r\n'),
  ruw('other host', 'GET /v1/gezondheid HTTP/1.1\r\nHost: kwaad.example\r\n\r\n'),
  ruw('HTTP/0.9', 'GET /\r\n\r\n'),
  ruw('HTTP/9.9', 'GET / HTTP/9.9\r\nHost: x\r\n\r\n'),
  ruw('HTTP/2 preface', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  ruw('TLS hello', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'),
  ruw('unknown method', 'HACK /v1/zaken HTTP/1.1\r\nHost: x\r\n\r\n'),
  ruw('CONNECT', 'CONNECT kwaad.example:443 HTTP/1.1\r\nHost: kwaad.example\r\n\r\n'),
  ruw('absolute address', 'GET http://kwaad.example/ HTTP/1.1\r\nHost: kwaad.example\r\n\r\n'),
  ruw('address without slash', 'GET v1/zaken HTTP/1.1\r\nHost: x\r\n\r\n'),
  ruw('address with NUL', 'GET /v1/\0 HTTP/1.1\r\nHost: x\r\n\r\n'),
  ruw('address of 20 KB', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`),
  ...['TRACE', 'PUT', 'DELETE', 'PATCH', 'PROPFIND', 'QUERY'].map((methode): Lijnfout => ({
    naam: methode,
    bytes: (host) => `${methode} /v1/zaken HTTP/1.1\r\nHost: ${host}\r\n\r\n`,
    verwacht: 'geweigerd',
  })),
];
