import { feit } from '@tijdig/testing';
import { geschiedenis, kijk } from './kijk.ts';

/** Rekenregels §5: which lines a figure has, and in which order. */
const zaak = (regioCode: string, ...teams: readonly string[]) =>
  geschiedenis(
    ['2025-03-03', feit('ZaakAangemeld', { kennisgevingsdatum: '2025-03-03', regioCode })],
    ...teams.map((teamId) => ['2025-03-03', feit('ZaakAanTeamToegewezen', { teamId, datum: '2025-03-03' })] as const),
  );
const zaken = {
  a: zaak('Zuid'),
  b: zaak('Zuid', 'team-b'),
  c: zaak('Noord', 'team-b'),
  d: zaak('Noord', 'team-a'),
  e: zaak('n-oost', 'team-a'),
};
const { werkvoorraad, tijdigheid } = kijk(zaken, 'JBN-2025');

describe('de regels van een cijfer', () => {
  it('zijn zonder groepen alle stappen van de versie, ook die met nullen', () => {
    const stappen = ['EERSTE_F2F', 'PVA', 'RISICOTAXATIE'];
    expect(werkvoorraad('2024-06-01').map(({ stap, openstaand }) => [stap, openstaand])).toEqual(
      stappen.map((stap) => [stap, 0]),
    );
    expect(tijdigheid('2024-06-01', '2024-06-30').map(({ stap }) => stap)).toEqual(stappen);
  });
  it('staan per stap op de groepen in de gevraagde volgorde, zonder groep achteraan', () => {
    const volgorde = werkvoorraad('2025-03-05', { groepeer: ['team', 'regio'], filter: { stap: ['PVA'] } });
    expect(volgorde.map(({ team, regio, openstaand }) => [team, regio, openstaand])).toEqual([
      ['team-a', 'Noord', 1],
      ['team-a', 'n-oost', 1],
      ['team-b', 'Noord', 1],
      ['team-b', 'Zuid', 1],
      [null, 'Zuid', 1],
    ]);
  });
  it('zijn er met groepen alleen waar iets te tellen is', () =>
    expect(werkvoorraad('2024-06-01', { groepeer: ['team'] })).toEqual([]));
  it('zijn er niet voor de eerste dag van het profiel', () => {
    expect(werkvoorraad('2023-12-31')).toEqual([]);
    expect(tijdigheid('2023-01-01', '2023-12-31')).toEqual([]);
  });
});

describe('een filter', () => {
  it('houdt de genoemde groepen over, en alle stappen', () =>
    expect(
      werkvoorraad('2025-03-05', { filter: { team: ['team-a', null] } }).map(({ openstaand }) => openstaand),
    ).toEqual([3, 3, 3]));
  it('op stap laat de norm staan, een ander filter of een groep niet', () => {
    const norm = (verdeling: Parameters<typeof werkvoorraad>[1]) =>
      werkvoorraad('2025-03-05', verdeling).map(({ wipNorm, status }) => [wipNorm, status]);
    expect(norm({ filter: { stap: ['PVA'] } })).toEqual([[48, 'binnen']]);
    expect(norm({ filter: { stap: ['PVA'], regio: ['Zuid'] } })).toEqual([[null, null]]);
    expect(norm({ filter: { stap: ['PVA'] }, groepeer: ['stap', 'maatregelsoort'] })).toEqual([[null, null]]);
  });
});

describe('boven de norm', () => {
  const veel = (aantal: number) =>
    Object.fromEntries(Array.from({ length: aantal }, (_, i) => [`z${i}`, zaak('Zuid')]));
  it.each([
    [8, 'binnen'],
    [9, 'boven'],
  ])('is meer dan de norm: %d eerste gesprekken is %s', (aantal, status) =>
    expect(kijk(veel(aantal), 'JBN-2025').werkvoorraad('2025-03-05')[0]).toMatchObject({ wipNorm: 8, status }),
  );
});
