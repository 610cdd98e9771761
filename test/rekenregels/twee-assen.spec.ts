import type { ZaakGebeurtenis } from '@tijdig/zaak';
import { feit } from '@tijdig/testing';
import { geschiedenis, kijk } from './kijk.ts';

/** docs/domein.md §8: what was so, and when we knew. */
const aangemeld = feit('ZaakAangemeld', { kennisgevingsdatum: '2025-03-03' });
const gesprekOp = (datum: string) => feit('EersteF2FGevoerd', { datum });
const correctieNaar = (nieuweWaarde: string) =>
  feit('GegevenGecorrigeerd', { correctieVan: 'g1', veld: 'datum', nieuweWaarde });

describe('laat ingevoerd (AT-28)', () => {
  const zaken = { a: geschiedenis(['2025-03-03', aangemeld], ['2025-03-20', gesprekOp('2025-03-03')]) };
  it.each([
    ['2025-03-10', '2025-03-11', 'open'],
    ['2025-03-11', '2025-03-11', 'over termijn'],
    ['2025-03-10', '2025-03-21', 'afgerond'],
    ['2025-03-11', '2025-03-21', 'afgerond'],
  ])('op %s is het gesprek, zoals bekend op %s: %s', (peildatum, kennismoment, status) =>
    expect(kijk(zaken, 'JBN-2025', kennismoment).rijen('a', 'EERSTE_F2F', peildatum)[0]!.status).toBe(status),
  );
  it('verandert de periode van het gesprek, niet die van het invoeren', () => {
    const telling = (van: string, tot: string) =>
      kijk(zaken, 'JBN-2025', '2025-03-21')
        .tijdigheid(van, tot)
        .find(({ stap }) => stap === 'EERSTE_F2F');
    expect(telling('2025-03-03', '2025-03-03')).toMatchObject({ k: 1, n: 1 });
    expect(telling('2025-03-20', '2025-03-20')).toMatchObject({ k: 0, n: 0 });
  });
});

describe('gecorrigeerd, teruggecorrigeerd en ingetrokken (AT-29)', () => {
  const zaken = {
    a: geschiedenis(
      ['2025-03-03', aangemeld],
      ['2025-03-05', gesprekOp('2025-03-05')],
      ['2025-04-01', correctieNaar('2025-03-13')],
      ['2025-05-01', correctieNaar('2025-03-05')],
      ['2025-06-01', feit('GebeurtenisIngetrokken', { eventId: 'g1', reden: 'NIET_GEBEURD' })],
    ),
  };
  const nooitGebeurd = { a: zaken.a.slice(0, 1) };
  it.each([
    ['2025-03-04', null],
    ['2025-03-31', '2025-03-05'],
    ['2025-04-01', '2025-03-13'],
    ['2025-05-01', '2025-03-05'],
    ['2025-06-01', null],
  ])('zegt op %s de waarheid van toen: %s', (kennismoment, eind) =>
    expect(kijk(zaken, 'JBN-2025', kennismoment).rijen('a', 'EERSTE_F2F', '2025-12-31')[0]!.eind).toBe(eind),
  );
  it('is na intrekking alsof het nooit gebeurd is', () => {
    const [na, nooit] = [kijk(zaken, 'JBN-2025'), kijk(nooitGebeurd, 'JBN-2025')];
    expect(na.rijen('a', 'EERSTE_F2F', '2025-12-31')).toEqual(nooit.rijen('a', 'EERSTE_F2F', '2025-12-31'));
    expect(na.werkvoorraad('2025-12-31')).toEqual(nooit.werkvoorraad('2025-12-31'));
    expect(na.tijdigheid('2025-01-01', '2025-12-31')).toEqual(nooit.tijdigheid('2025-01-01', '2025-12-31'));
  });
});

describe('de dag eindigt om middernacht in Nederland (AT-30)', () => {
  const opgetekendOm = (moment: string, gebeurtenis: ZaakGebeurtenis) => ({
    a: geschiedenis(['2025-03-03', aangemeld], [moment, gebeurtenis]),
  });
  it.each([
    ['2025-03-29T23:30:00Z', '2025-03-29', '2025-03-30'],
    ['2025-10-25T22:30:00Z', '2025-10-25', '2025-10-26'],
  ])('wat om %s is vastgelegd, is op %s niet bekend en op %s wel', (moment, nogNiet, wel) => {
    const zaken = opgetekendOm(moment, gesprekOp(wel));
    expect(kijk(zaken, 'JBN-2025', nogNiet).rijen('a', 'EERSTE_F2F', wel)[0]!.status).toBe('over termijn');
    expect(kijk(zaken, 'JBN-2025', wel).rijen('a', 'EERSTE_F2F', wel)[0]!.status).toBe('afgerond');
  });
});

it('wordt over termijn door het verstrijken van de dag, zonder dat iemand iets vastlegt (AT-31)', () => {
  const { werkvoorraad } = kijk({ a: geschiedenis(['2025-03-03', aangemeld]) }, 'JBN-2025');
  const overTermijn = (peildatum: string) =>
    werkvoorraad(peildatum).find(({ stap }) => stap === 'EERSTE_F2F')!.overTermijn;
  expect(overTermijn('2025-03-10')).toBe(0);
  expect(overTermijn('2025-03-11')).toBe(1);
});
