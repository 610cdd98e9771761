import { dagnummer, datumVan } from '@tijdig/kernel';
import { kalender } from './kalender.ts';
import { MEEGELEVERDE_DAGEN } from './meegeleverd.ts';
import type { Norm } from './profiel.ts';
import { berekenTermijn, berekenTweedeTerm } from './termijn.ts';

const nl = kalender(MEEGELEVERDE_DAGEN.map(({ datum }) => dagnummer(datum)));

const norm = (tekst: string): Norm => {
  const [, aantal, dag, toevoeging] = /^(\d+) ([WKM])(?: (atw|terug))?$/.exec(tekst)!;
  return {
    aantal: Number(aantal),
    dag: dag as Norm['dag'],
    richting: toevoeging === 'terug' ? 'terug' : 'vooruit',
    atw: toevoeging === 'atw',
  };
};

const deadline = (tekst: string, start: string): string =>
  datumVan(berekenTermijn(norm(tekst), dagnummer(start), nl).deadline);

describe('termijnen tellen: de vaste rekenvoorbeelden', () => {
  const normen = ['3 W', '5 W', '5 K', '7 K', '7 K atw', '42 K', '42 K atw', '56 K'];
  const rijen = `
    2025-01-07 01-10 01-14 01-12 01-14 01-14 02-18 02-18 03-04
    2025-01-10 01-15 01-17 01-15 01-17 01-17 02-21 02-21 03-07
    2025-01-11 01-15 01-17 01-16 01-18 01-20 02-22 02-24 03-08
    2025-04-14 04-17 04-23 04-19 04-21 04-22 05-26 05-26 06-09
    2025-04-17 04-24 04-28 04-22 04-24 04-24 05-29 06-02 06-12
    2025-04-30 05-06 05-08 05-05 05-07 05-07 06-11 06-11 06-25
    2025-05-28 06-04 06-06 06-02 06-04 06-04 07-09 07-09 07-23
    2025-12-19 12-24 12-30 12-24 12-26 12-29 2026-01-30 2026-01-30 2026-02-13
    2025-12-24 12-31 2026-01-05 12-29 12-31 12-31 2026-02-04 2026-02-04 2026-02-18
    2026-03-30 04-02 04-08 04-04 04-06 04-07 05-11 05-11 05-25`
    .trim()
    .split('\n')
    .map((rij) => rij.trim().split(' '));
  const gevallen = rijen.flatMap(([start, ...uitkomsten]) =>
    uitkomsten.map((dag, i) => [normen[i]!, start!, dag.length === 5 ? `${start!.slice(0, 4)}-${dag}` : dag] as const),
  );

  it.each(gevallen)('%s vanaf %s loopt af op %s', (tekst, start, verwacht) =>
    expect(deadline(tekst, start)).toBe(verwacht),
  );
});

describe('maanden', () => {
  it.each([
    ['1 M', '2025-01-31', '2025-02-28'],
    ['1 M', '2024-01-31', '2024-02-29'],
    ['1 M', '2025-02-28', '2025-03-28'],
    ['12 M', '2024-02-29', '2025-02-28'],
    ['6 M', '2025-08-31', '2026-02-28'],
    ['2 M', '2025-12-31', '2026-02-28'],
    ['12 M', '2025-06-15', '2026-06-15'],
  ])('%s vanaf %s is dezelfde dag of de laatste van de maand: %s', (tekst, start, verwacht) =>
    expect(deadline(tekst, start)).toBe(verwacht),
  );

  it.each([
    ['1 M atw', '2025-01-31', '2025-02-28'],
    ['1 M atw', '2025-02-01', '2025-03-03'],
    ['3 M atw', '2025-03-28', '2025-06-30'],
    ['1 M atw', '2025-11-25', '2025-12-29'],
  ])('%s vanaf %s eindigt op een gewone dag: %s', (tekst, start, verwacht) =>
    expect(deadline(tekst, start)).toBe(verwacht),
  );
});

describe('terugtellen vanaf de doeldatum', () => {
  it.each([
    ['2 M terug', '2026-01-05', '2025-11-05'],
    ['2 M terug', '2027-01-05', '2026-11-05'],
    ['2 M terug', '2025-04-30', '2025-02-28'],
    ['2 M terug', '2026-03-01', '2026-01-01'],
    ['14 K terug', '2025-03-03', '2025-02-17'],
    ['5 W terug', '2025-04-28', '2025-04-17'],
    ['1 W terug', '2025-06-02', '2025-05-28'],
  ])('%s van %s is %s, zonder verlenging', (tekst, doeldatum, verwacht) =>
    expect(deadline(tekst, doeldatum)).toBe(verwacht),
  );
});

describe('Algemene termijnenwet', () => {
  it('laat een termijn van één of twee dagen alleen niet op een vrije dag eindigen (art. 1)', () => {
    expect(deadline('1 K atw', '2025-01-10')).toBe('2025-01-13');
    expect(deadline('2 K atw', '2025-01-10')).toBe('2025-01-13');
    expect(deadline('2 K atw', '2025-01-09')).toBe('2025-01-13');
  });
  it('geeft een termijn van drie dagen of meer altijd twee gewone dagen (art. 2)', () => {
    expect(deadline('3 K atw', '2025-01-10')).toBe('2025-01-14');
    expect(deadline('3 K atw', '2025-01-09')).toBe('2025-01-13');
    expect(deadline('5 K atw', '2025-04-17')).toBe('2025-04-23');
    expect(deadline('4 K atw', '2026-12-24')).toBe('2026-12-29');
  });
  it('houdt de ruwe einddatum van vóór de verlenging vast', () => {
    const { ruweEinddatum, deadline: einde } = berekenTermijn(norm('42 K atw'), dagnummer('2025-04-17'), nl);
    expect([ruweEinddatum, einde].map(datumVan)).toEqual(['2025-05-29', '2025-06-02']);
  });
});

describe('tweede term', () => {
  it('telt vanaf dezelfde start', () =>
    expect(
      datumVan(berekenTweedeTerm({ aantal: 14, dag: 'K', atw: false }, dagnummer('2025-03-03'), nl).deadline),
    ).toBe('2025-03-17'));
});
