import { datumVan, dagnummer, eindeVanDag, isDatum, lokaleDatum, momentVan, weekdag } from './datum.ts';

describe('datum', () => {
  it('kent alleen bestaande dagen', () => {
    expect(['2024-02-29', '2025-12-31', '1000-01-01'].every(isDatum)).toBe(true);
    expect(['2025-02-29', '2025-13-01', '2025-00-10', '2025-1-1', '0999-12-31', '', null, 20250101].some(isDatum)).toBe(
      false,
    );
  });
  it('telt dagen heen en terug', () => {
    for (const datum of ['1969-12-31', '1970-01-01', '2024-02-29', '2025-03-30'])
      expect(datumVan(dagnummer(datum))).toBe(datum);
    expect(weekdag(dagnummer('2025-03-03'))).toBe(1);
    expect(weekdag(dagnummer('2025-03-30'))).toBe(7);
    expect(weekdag(dagnummer('1969-12-28'))).toBe(7);
  });
  it('rekent met de lokale dag, ook in de nacht van de zomertijd', () => {
    expect(lokaleDatum(momentVan('2025-03-29T23:30Z')!)).toBe('2025-03-30');
    expect(lokaleDatum(momentVan('2025-03-29T22:59:59.999Z')!)).toBe('2025-03-29');
    expect(lokaleDatum(momentVan('2025-10-25T22:30Z')!)).toBe('2025-10-26');
    expect(eindeVanDag(dagnummer('2025-03-30'))).toBe(Date.parse('2025-03-30T21:59:59.999Z'));
    expect(eindeVanDag(dagnummer('2025-10-26'))).toBe(Date.parse('2025-10-26T22:59:59.999Z'));
  });
  it('rekent ook goed als er meer dagen zijn gevraagd dan er worden onthouden', () => {
    for (let dag = 0; dag < 250_000; dag += 1) if (dagnummer(datumVan(dag)) !== dag) throw new Error(`dag ${dag}`);
    expect(dagnummer(datumVan(7))).toBe(7);
    expect(isDatum(datumVan(200_001))).toBe(true);
  });
  it('weigert een moment zonder zone', () => {
    expect(momentVan('2025-03-20T09:12:00')).toBeUndefined();
    expect(momentVan('2025-03-20T09:12:00.1239+01:00')).toBe(Date.parse('2025-03-20T08:12:00.123Z'));
  });
});
