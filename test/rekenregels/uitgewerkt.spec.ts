import type { Stap } from '@tijdig/zaak';
import { feit } from '@tijdig/testing';
import { geschiedenis, kijk } from './kijk.ts';

/** Rekenregels §6: the worked examples, to the letter. */
const aangemeld = feit('ZaakAangemeld', { kennisgevingsdatum: '2025-03-03' });
const opTien = feit('EersteF2FGevoerd', { datum: '2025-03-10' });
const regel = <R extends { stap: Stap }>(regels: readonly R[], stap: Stap): R => regels.find((r) => r.stap === stap)!;

describe('voorbeeld 1: te laat ingevoerd', () => {
  const zaken = { a: geschiedenis(['2025-03-03', aangemeld], ['2025-03-20', opTien]) };
  const eersteF2F = (kennismoment: string, peildatum: string) =>
    kijk(zaken, 'JBN-2025', kennismoment).rijen('a', 'EERSTE_F2F', peildatum)[0]!;
  const inTijd = (kennismoment: string, van: string, tot: string) => {
    const { k, n } = regel(kijk(zaken, 'JBN-2025', kennismoment).tijdigheid(van, tot), 'EERSTE_F2F');
    return `${k}/${n}`;
  };

  it('loopt af op 10 maart', () => expect(eersteF2F('2025-03-11', '2025-03-10').deadline).toBe('2025-03-10'));
  it('is open, en de dag erna over termijn, zolang het niet is ingevoerd', () => {
    expect(eersteF2F('2025-03-11', '2025-03-10').status).toBe('open');
    expect(eersteF2F('2025-03-11', '2025-03-11').status).toBe('over termijn');
  });
  it('is afgerond op de dag van het gesprek zodra het is ingevoerd', () => {
    expect(eersteF2F('2025-03-21', '2025-03-10').status).toBe('afgerond');
    expect(eersteF2F('2025-03-21', '2025-03-11').status).toBe('afgerond');
  });
  it('telt in de periode van het gesprek, niet in die van het invoeren', () => {
    expect(inTijd('2025-03-21', '2025-03-01', '2025-03-10')).toBe('1/1');
    expect(inTijd('2025-03-21', '2025-03-11', '2025-03-31')).toBe('0/0');
  });
});

describe('voorbeeld 2: gecorrigeerd', () => {
  const correctie = feit('GegevenGecorrigeerd', { correctieVan: 'g1', veld: 'datum', nieuweWaarde: '2025-03-13' });
  const zaken = {
    a: geschiedenis(['2025-03-03', aangemeld], ['2025-03-20', opTien], ['2025-04-01', correctie]),
  };
  it.each([
    ['2025-03-31', 1, 1],
    ['2025-04-01', 0, 1],
  ])('over maart, zoals bekend op %s: %d van %d', (kennismoment, k, n) => {
    const maart = kijk(zaken, 'JBN-2025', kennismoment).tijdigheid('2025-03-01', '2025-03-31');
    expect(regel(maart, 'EERSTE_F2F')).toMatchObject({ k, n });
  });
});

describe('voorbeeld 3: een plan dat er al was voor de klok ging lopen', () => {
  const zaken = {
    a: geschiedenis(
      ['2025-01-06', feit('ZaakAangemeld', { kennisgevingsdatum: '2025-01-06' })],
      ['2025-02-03', feit('PlanVanAanpakVastgesteld', { datum: '2025-01-31' })],
      ['2025-02-03', feit('FamiliegroepsplanAfgezien', { datum: '2025-02-03' })],
    ),
  };
  const { rijen, werkvoorraad, tijdigheid } = kijk(zaken, 'WETTELIJK');
  it('is nooit open geweest', () => {
    expect(rijen('a', 'PVA', '2025-02-03')).toMatchObject([
      { start: '2025-02-03', deadline: '2025-03-17', eind: '2025-01-31', status: 'afgerond' },
    ]);
    for (const peildatum of ['2025-01-31', '2025-02-02', '2025-02-03', '2025-03-18'])
      expect(regel(werkvoorraad(peildatum), 'PVA').openstaand).toBe(0);
  });
  it('telt op 31 januari als in de tijd', () =>
    expect(regel(tijdigheid('2025-01-31', '2025-01-31'), 'PVA')).toMatchObject({ k: 1, n: 1, doorlooptijdP90: 0 }));
});

describe('voorbeeld 4: niet verlengen', () => {
  const begin = feit('ZaakAangemeld', {
    kennisgevingsdatum: '2025-01-06',
    ingangsdatum: '2025-01-06',
    verwachteEinddatum: '2026-01-05',
  });
  const verlengd = feit('MaatregelVerlengd', { beschikkingsdatum: '2025-12-10', nieuweEinddatum: '2027-01-05' });
  const verzoek = feit('RapportageVastgesteld', { soort: 'VERLENGING', datum: '2025-10-20' });
  const zaken = { a: geschiedenis(['2025-01-06', begin], ['2025-12-10', verlengd]) };
  const { rijen, tijdigheid } = kijk(zaken, 'WETTELIJK');
  const status = (dag: string) => rijen('a', 'NIET_VERLENGEN_MELDEN', dag).map((rij) => rij.status);

  it('is over termijn tot de verlenging, en begint dan opnieuw', () => {
    expect(rijen('a', 'NIET_VERLENGEN_MELDEN', '2025-12-10')).toMatchObject([
      { start: '2025-01-06', deadline: '2025-11-05', vervallen: '2025-12-10' },
      { start: '2025-12-10', deadline: '2026-11-05', vervallen: null },
    ]);
    expect(status('2025-11-05')).toEqual(['open', 'nog niet gestart']);
    expect(status('2025-11-06')).toEqual(['over termijn', 'nog niet gestart']);
    expect(status('2025-12-09')).toEqual(['over termijn', 'nog niet gestart']);
    expect(status('2025-12-10')).toEqual(['vervallen', 'open']);
  });
  it('telt in geen verval- of instroomcohort, want de plicht was weg', () =>
    expect(regel(tijdigheid('2025-01-01', '2025-12-09'), 'NIET_VERLENGEN_MELDEN')).toMatchObject({
      vervalcohort: { n: 0 },
      instroomcohort: { n: 0 },
    }));
  it('vervalt op de dag dat de verlenging is gevraagd', () => {
    const gevraagd = { a: geschiedenis(['2025-01-06', begin], ['2025-10-20', verzoek]) };
    expect(kijk(gevraagd, 'WETTELIJK').rijen('a', 'NIET_VERLENGEN_MELDEN', '2025-10-20')).toMatchObject([
      { vervallen: '2025-10-20' },
    ]);
  });
});

describe('voorbeeld 5: jeugdige en gezagdrager beiden gesproken', () => {
  const eind = (maatregelType: 'OTS' | 'VOOGDIJ') =>
    kijk(
      {
        a: geschiedenis(
          ['2025-03-03', feit('ZaakAangemeld', { kennisgevingsdatum: '2025-03-03', maatregelType })],
          ['2025-03-03', feit('EersteF2FGevoerd', { datum: '2025-03-03', aanwezigGezagdrager: false })],
          ['2025-03-12', feit('ContactGevoerd', { datum: '2025-03-12', aanwezigJeugdige: undefined })],
        ),
      },
      'WETTELIJK',
    ).rijen('a', 'EERSTE_F2F', '2025-03-31')[0]!.eind;
  it('is bij een OTS klaar als ook de gezagdrager is gesproken', () => expect(eind('OTS')).toBe('2025-03-12'));
  it('is bij voogdij klaar met de jeugdige', () => expect(eind('VOOGDIJ')).toBe('2025-03-03'));
});

it('voorbeeld 6: een familiegroepsplan van voor het besluit laat het plan van aanpak niet vervallen', () => {
  const zaken = {
    a: geschiedenis(
      ['2025-01-06', feit('ZaakAangemeld', { kennisgevingsdatum: '2025-01-06' })],
      ['2025-02-10', feit('FamiliegroepsplanVastgesteld', { datum: '2025-02-10' })],
      ['2025-06-02', feit('FamiliegroepsplanAfgezien', { datum: '2025-06-02' })],
    ),
  };
  expect(kijk(zaken, 'WETTELIJK').rijen('a', 'PVA', '2025-06-02')).toMatchObject([
    { start: '2025-06-02', vervallen: null, status: 'open' },
  ]);
});

it('voorbeeld 7: een tweede kind binnen zes maanden opent het gezin niet opnieuw', () => {
  const kind = (kennisgevingsdatum: string) => feit('ZaakAangemeld', { kennisgevingsdatum, gezinId: 'gezin-1' });
  const zaken = {
    a: geschiedenis(
      ['2025-01-06', kind('2025-01-06')],
      ['2025-03-01', feit('MaatregelBeeindigd', { datum: '2025-03-01' })],
    ),
    b: geschiedenis(
      ['2025-06-02', kind('2025-06-02')],
      ['2025-06-04', feit('EersteF2FGevoerd', { datum: '2025-06-04' })],
    ),
  };
  const { werkvoorraad, tijdigheid } = kijk(zaken, 'JBRR-2018');
  expect(regel(werkvoorraad('2025-02-28'), 'EERSTE_F2F').openstaand).toBe(1);
  expect(regel(werkvoorraad('2025-06-03'), 'EERSTE_F2F').openstaand).toBe(0);
  expect(regel(tijdigheid('2025-01-01', '2025-12-31'), 'EERSTE_F2F')).toMatchObject({ n: 0, vervallen: 1 });
});
