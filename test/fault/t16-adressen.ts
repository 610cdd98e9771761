import type { Operatie } from './vijandig/openapi.ts';
import type { Verwacht } from './vijandig/oordeel.ts';
import type { Anders } from './vijandig/voorbeelden.ts';

type Waarde = Readonly<{ naam: string; waarde: string; verwacht: Verwacht }>;

const als = (verwacht: Verwacht) => (waarde: string) => ({ naam: waarde.slice(0, 30), waarde, verwacht });

/** For any query parameter: it may be sound for one and not for another, but it is never a fault. */
const VRAAGWAARDEN: readonly Waarde[] = [
  ...['%', '%zz', '%c0%af', '%ff%fe', '%ed%a0%80', '%00', 'a%00b', '%u0041', '%25%32%35', '%0d%0aX:1'].map(
    als('beheerst'),
  ),
  ...['', '0', '-1', '501', '1000000', '1e400', 'NaN', 'Infinity', '9007199254740993', '1'.repeat(400)].map(
    als('beheerst'),
  ),
  ...['0000-01-01', '0001-01-01', '9999-12-31', '10000-01-01', '275760-09-13', '2025-02-29'].map(als('beheerst')),
  ...['9999-12-31T23:59:59Z', '2025-03-10T25:00:00Z', '0001-01-01T00:00:00%2B14:00', '-271821-04-20T00:00:00Z'].map(
    als('beheerst'),
  ),
  { naam: 'long, 8 KB', waarde: 'x'.repeat(8_000), verwacht: 'beheerst' },
  { naam: 'too long, 20 KB', waarde: 'x'.repeat(20_000), verwacht: 'geweigerd' },
  { naam: '2,000 commas', waarde: ','.repeat(2_000), verwacht: 'beheerst' },
  {
    naam: '300 dates',
    waarde: Array.from({ length: 300 }, (_, i) => new Date(Date.UTC(2025, 2, 2 + i)).toISOString().slice(0, 10)).join(
      ',',
    ),
    verwacht: 'beheerst',
  },
  {
    naam: '1,400 dates',
    waarde: Array.from({ length: 1_400 }, (_, i) => new Date(Date.UTC(2025, 2, 2 + i)).toISOString().slice(0, 10)).join(
      ',',
    ),
    verwacht: 'beheerst',
  },
  {
    naam: '300 dates, far apart',
    waarde: Array.from({ length: 300 }, (_, i) => `${2026 + 20 * i}-01-01`).join(','),
    verwacht: 'beheerst',
  },
];

/** A whole question that no parameter has. */
const VRAGEN: readonly Waarde[] = [
  ...['__proto__=x', 'constructor=x', 'constructor[prototype][x]=1', '__proto__[x]=1', '=', '%=%'].map(
    als('geweigerd'),
  ),
  ...['&&&&', '?', '#', '&=&=&='].map(als('beheerst')),
  {
    naam: '1,500 parameters',
    waarde: Array.from({ length: 1_500 }, (_, i) => `p${i}=1`).join('&'),
    verwacht: 'geweigerd',
  },
  { naam: '1,500 times the same', waarde: Array(1_500).fill('stap=PVA').join('&'), verwacht: 'beheerst' },
];

/** In the place of a path parameter. */
const PADDELEN: readonly Waarde[] = [
  '%00',
  '%',
  '%zz',
  '%c0%af',
  '%2e%2e',
  '..',
  '..%2f..%2fetc%2fpasswd',
  '%2e%2e%5c',
  ';/',
  '*',
  '__proto__',
  'constructor',
  'x'.repeat(101),
  'x'.repeat(7_000),
  '%F0%9F%92%A9',
  '%ed%a0%80',
  '00000000-0000-0000-0000-000000000000',
  'é',
  '{zaakId}',
  '\t',
].map(als('geweigerd'));

export type Adresproef = Readonly<{ naam: string; anders: Anders; verwacht: Verwacht }>;

/** A position that the log has not reached is waited for, by promise: tried apart, in t16-wachten.ts. */
const laatWachten = (naam: string, { waarde }: Waarde) => naam === 'minPositie' && /^[1-9]\d{0,17}$/.test(waarde);

/** Every hostile value in every parameter and every part of the path of an operation. */
export const adresproeven = ({ invoer, lichaam }: Operatie): readonly Adresproef[] => {
  const van = (soort: string) => invoer.filter((i) => i.in === soort).map(({ name }) => name);
  return [
    ...van('query').flatMap((naam) =>
      VRAAGWAARDEN.filter((w) => !laatWachten(naam, w)).map((w) => ({
        naam: `${naam}=${w.naam}`,
        anders: { vraag: { [naam]: w.waarde } },
        verwacht: w.verwacht,
      })),
    ),
    // A sound command is recorded, whatever nothing is added to its address.
    ...VRAGEN.filter(({ verwacht }) => !lichaam || verwacht === 'geweigerd').map((w) => ({
      naam: `?${w.naam}`,
      anders: { achter: w.waarde },
      verwacht: w.verwacht,
    })),
    ...van('path').flatMap((naam) =>
      PADDELEN.map((w) => ({
        naam: `{${naam}}=${w.naam}`,
        anders: { pad: { [naam]: w.waarde } },
        verwacht: w.verwacht,
      })),
    ),
  ];
};
