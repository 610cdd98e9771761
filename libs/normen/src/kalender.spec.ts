import { dagnummer, datumVan, weekdag } from '@tijdig/kernel';
import { eerstePaasdag, feestdagenVan } from './feestdagen.ts';
import { kalender } from './kalender.ts';

const volgorde = [
  'Nieuwjaarsdag',
  'Goede Vrijdag',
  'Tweede Paasdag',
  'Koningsdag',
  'Bevrijdingsdag',
  'Hemelvaartsdag',
  'Tweede Pinksterdag',
  'Eerste Kerstdag',
  'Tweede Kerstdag',
];

describe('feestdagen van artikel 3 Algemene termijnenwet', () => {
  it.each([
    [2024, '01-01 03-29 04-01 04-27 05-05 05-09 05-20 12-25 12-26'],
    [2025, '01-01 04-18 04-21 04-26 05-05 05-29 06-09 12-25 12-26'],
    [2026, '01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25 12-26'],
    [2027, '01-01 03-26 03-29 04-27 05-05 05-06 05-17 12-25 12-26'],
    [2028, '01-01 04-14 04-17 04-27 05-05 05-25 06-05 12-25 12-26'],
    [2029, '01-01 03-30 04-02 04-27 05-05 05-10 05-21 12-25 12-26'],
    [2030, '01-01 04-19 04-22 04-27 05-05 05-30 06-10 12-25 12-26'],
    [2031, '01-01 04-11 04-14 04-26 05-05 05-22 06-02 12-25 12-26'],
    [2032, '01-01 03-26 03-29 04-27 05-05 05-06 05-17 12-25 12-26'],
  ])('in %i', (jaar, dagen) => {
    const dagVan = new Map([...feestdagenVan(jaar)].map(([dag, naam]) => [naam, datumVan(dag)]));
    expect(volgorde.map((naam) => dagVan.get(naam))).toEqual(dagen.split(' ').map((dag) => `${jaar}-${dag}`));
    expect(dagVan.size).toBe(volgorde.length);
  });
  it('Pasen valt op een zondag tussen 22 maart en 25 april, ook in de uitersten', () => {
    expect([1818, 1954, 2038, 2285].map(eerstePaasdag).map(datumVan)).toEqual([
      '1818-03-22',
      '1954-04-18',
      '2038-04-25',
      '2285-03-22',
    ]);
    for (let jaar = 1900; jaar <= 2200; jaar++) {
      const pasen = eerstePaasdag(jaar);
      expect(weekdag(pasen)).toBe(7);
      expect(datumVan(pasen) >= `${jaar}-03-22` && datumVan(pasen) <= `${jaar}-04-25`).toBe(true);
    }
  });
  it('noemt twee feestdagen op één dag allebei', () =>
    expect(kalender().redenVan(dagnummer('2016-05-05'))).toBe('Bevrijdingsdag en Hemelvaartsdag'));
});

describe('gewone dagen', () => {
  const metDag = kalender([dagnummer('2025-05-30')]);
  it.each([
    ['2025-03-08', 'zaterdag'],
    ['2025-03-09', 'zondag'],
    ['2025-04-18', 'Goede Vrijdag'],
    ['2025-04-26', 'Koningsdag'],
    ['2025-05-05', 'Bevrijdingsdag'],
    ['2025-05-30', 'gelijkgestelde dag'],
  ])('%s telt niet: %s', (datum, reden) => {
    expect(metDag.isGewoneDag(dagnummer(datum))).toBe(false);
    expect(metDag.redenVan(dagnummer(datum))).toBe(reden);
  });
  it('elke andere dag telt, zonder reden', () => {
    for (const datum of ['2025-03-10', '2025-04-28', '2025-12-24', '2025-05-02']) {
      expect(metDag.isGewoneDag(dagnummer(datum))).toBe(true);
      expect(metDag.redenVan(dagnummer(datum))).toBeUndefined();
    }
  });
  it('een gelijkgestelde dag telt mee voor wie hem nog niet kent', () =>
    expect(kalender().isGewoneDag(dagnummer('2025-05-30'))).toBe(true));
});
