import { gzipSync } from 'node:zlib';
import type { Verwacht } from './vijandig/oordeel.ts';

/** A hostile body for a command, with the headers that belong to it. */
export type Lading = Readonly<{
  naam: string;
  lichaam: Uint8Array | string;
  koppen?: readonly (readonly [string, string])[];
  verwacht?: Verwacht;
}>;

const KB = 1024;
const vulling = (bytes: number) => `{"vulling":"${'x'.repeat(bytes - 14)}"}`;
const veelSleutels = (n: number) => `{${Array.from({ length: n }, (_, i) => `"k${i}":1`).join(',')}}`;
const diep = (n: number, open: string, dicht: string) => open.repeat(n) + dicht.repeat(n);
const ruw = (...bytes: number[]) => Buffer.concat([Buffer.from('{"a":"'), Buffer.from(bytes), Buffer.from('"}')]);
const soort = (waarde: string) => [['Content-Type', waarde]] as const;
const gecodeerd = (hoe: string) => [['Content-Encoding', hoe]] as const;

const OMVANG: readonly Lading[] = [
  { naam: '0 bytes', lichaam: '' },
  { naam: 'one space', lichaam: ' ' },
  { naam: '99 KB in one field', lichaam: vulling(99 * KB) },
  { naam: '255 KB', lichaam: vulling(255 * KB) },
  { naam: '1 MB + 1', lichaam: vulling(KB * KB + 1) },
  { naam: '10 MB', lichaam: vulling(10 * KB * KB) },
  { naam: '8,000 keys', lichaam: veelSleutels(8_000) },
  { naam: '1e6 keys', lichaam: veelSleutels(1_000_000) },
  { naam: 'depth 10,000 lists', lichaam: diep(10_000, '[', ']') },
  { naam: 'depth 10,000 objects', lichaam: `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}` },
  { naam: 'depth 50,000 lists', lichaam: diep(50_000, '[', ']') },
  { naam: 'depth 10,000 in rules', lichaam: `{"regels":[${diep(10_000, '[', ']')}]}` },
  { naam: '30,000 empty lists', lichaam: `[${'[],'.repeat(30_000)}[]]` },
  { naam: '20,000 rules', lichaam: `{"regels":[${'{},'.repeat(20_000)}{}]}` },
  { naam: '90 KB of digits', lichaam: `{"versie":${'9'.repeat(90_000)}}` },
  { naam: '90 KB of escapes', lichaam: `{"a":"${'\\u0041'.repeat(15_000)}"}` },
  { naam: '90 KB of quotes', lichaam: `{"a":"${'\\"'.repeat(45_000)}"}` },
  { naam: '90 KB of spaces', lichaam: `{${' '.repeat(90_000)}}` },
];

const NAMEN: readonly Lading[] = [
  { naam: '__proto__', lichaam: '{"__proto__":{"isAdmin":true}}' },
  { naam: '__proto__ escaped', lichaam: '{"__pro\\u0074o__":{"isAdmin":true}}' },
  { naam: '__proto__ deep', lichaam: '{"regels":[{"norm":{"__proto__":{"x":1}}}]}' },
  { naam: 'constructor.prototype', lichaam: '{"constructor":{"prototype":{"isAdmin":true}}}' },
  { naam: 'toString', lichaam: '{"toString":"x","valueOf":1,"hasOwnProperty":1,"toJSON":1,"then":1}' },
  { naam: 'empty name', lichaam: '{"":1}' },
  { naam: 'name of 90 KB', lichaam: `{"${'n'.repeat(90_000)}":1}` },
  { naam: 'same key twice', lichaam: '{"datum":"2025-03-10","datum":"2025-03-11"}' },
  { naam: 'same key, escaped', lichaam: '{"datum":"2025-03-10","d\\u0061tum":"2025-03-11"}' },
  { naam: 'same key deep', lichaam: '{"regels":[{"stap":"PVA","stap":"PVA"}]}' },
];

const TEKENS: readonly Lading[] = [
  { naam: 'lone high surrogate', lichaam: '{"a":"\\ud800"}' },
  { naam: 'lone low surrogate', lichaam: '{"a":"\\udc00x"}' },
  { naam: 'surrogate as a name', lichaam: '{"\\ud800":1}' },
  { naam: 'surrogate in UTF-8', lichaam: ruw(0xed, 0xa0, 0x80) },
  { naam: 'overlong UTF-8', lichaam: ruw(0xc0, 0xaf) },
  { naam: 'broken UTF-8', lichaam: ruw(0xff, 0xfe) },
  { naam: 'NUL escaped', lichaam: '{"a":"\\u0000"}' },
  { naam: 'NUL raw', lichaam: ruw(0) },
  { naam: 'NUL after the end', lichaam: '{}\0' },
  { naam: 'only NULs', lichaam: Buffer.alloc(1000) },
  { naam: 'BOM first', lichaam: '\u{feff}{"a":1}' },
  { naam: 'UTF-16', lichaam: Buffer.from('{"a":1}', 'utf16le') },
  { naam: 'bidi override', lichaam: '{"a\\u202e":"\\u202etxt"}' },
  { naam: 'random bytes', lichaam: Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 167 + 13) % 256)) },
];

const GETALLEN: readonly Lading[] = [
  'NaN',
  'Infinity',
  '-Infinity',
  '1e999',
  '-1e999',
  '9007199254740993',
  '1e-400',
  '-0',
  '0x10',
  '1_000',
  '.5',
  '01',
].map((getal) => ({ naam: `number ${getal}`, lichaam: `{"versie":${getal},"verwachteRevisie":${getal}}` }));

const SOORTEN: readonly Lading[] = [
  'text/plain',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  'application/json; charset=iso-8859-1',
  'application/jsonx',
  'application/vnd.api+json',
  'json',
  '*/*',
  '',
  ';;;===',
  `application/${'j'.repeat(3000)}`,
].map((waarde) => ({ naam: `Content-Type ${waarde.slice(0, 40)}`, lichaam: '{"a":1}', koppen: soort(waarde) }));

const BOM_64MB = gzipSync(Buffer.alloc(64 * KB * KB, 0x20));
const PAKKING: readonly Lading[] = [
  { naam: 'gzip bomb, 64 MB', lichaam: BOM_64MB, koppen: gecodeerd('gzip') },
  { naam: 'gzip, sound', lichaam: gzipSync('{"a":1}'), koppen: gecodeerd('gzip') },
  { naam: 'gzip said, not done', lichaam: '{"a":1}', koppen: gecodeerd('gzip') },
  { naam: 'brotli said', lichaam: '{"a":1}', koppen: gecodeerd('br') },
  { naam: 'packed ten times', lichaam: '{"a":1}', koppen: gecodeerd(Array(10).fill('gzip').join(', ')) },
];

const HEEL = '{"medewerkerId":"x-1","rolInZaak":"vast","datum":"2025-03-10"}';
const KAPOT: readonly Lading[] = [
  ...Array.from({ length: HEEL.length - 1 }, (_, i) => HEEL.slice(0, i + 1)).filter((_, i) => i % 7 === 0),
  'null',
  'true',
  '1',
  '"x"',
  '[]',
  '[{}]',
  '{}{}',
  '{"a":1,}',
  "{'a':1}",
  '{"a":undefined}',
  '/* */{}',
  '{"a":\n\n\t}',
].map((lichaam) => ({ naam: `body ${lichaam.slice(0, 30)}`, lichaam }));

const JAREN: readonly Lading[] = [
  '0000-01-01',
  '0001-01-01',
  '9999-12-31',
  '10000-01-01',
  '-000001-01-01',
  '275760-09-13',
  '2025-02-29',
  '2025-13-01',
  '2025-03-10T00:00:00Z',
].map((dag) => ({ naam: `date ${dag}`, lichaam: JSON.stringify({ datum: dag, geldigVan: dag, ingangsdatum: dag }) }));

export const LADINGEN: readonly Lading[] = [
  ...OMVANG,
  ...NAMEN,
  ...TEKENS,
  ...GETALLEN,
  ...SOORTEN,
  ...PAKKING,
  ...KAPOT,
  ...JAREN,
];
