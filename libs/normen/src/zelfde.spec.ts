import { MEEGELEVERDE_PROFIELEN } from './meegeleverd.ts';
import type { Normregel, Profielversie } from './profiel.ts';
import { zelfdeDag, zelfdeVersie } from './zelfde.ts';

const versie = MEEGELEVERDE_PROFIELEN[0]!;
const metEersteRegel = (wijziging: Readonly<Record<string, unknown>>): Profielversie => ({
  ...versie,
  regels: versie.regels.map((regel, i) => (i === 0 ? ({ ...regel, ...wijziging } as Normregel) : regel)),
});

describe('dezelfde versie', () => {
  it('mag anders heten en een andere bron noemen', () =>
    expect(zelfdeVersie(versie, { ...metEersteRegel({ label: 'X', bron: 'Y' }), titel: 'Z' })).toBe(true));
  it('mag haar velden in een andere volgorde hebben', () => {
    const omgekeerd = Object.fromEntries(Object.entries(versie).reverse()) as unknown as Profielversie;
    expect(zelfdeVersie(versie, omgekeerd)).toBe(true);
  });
  it('mag uitschrijven wat leeg is', () =>
    expect(zelfdeVersie(versie, metEersteRegel({ verval: [], tweedeTerm: null, herhaalt: false }))).toBe(true));
  it.each([
    ['een andere ingangsdatum', { ...versie, geldigVan: '2016-01-01' }],
    ['een andere norm', metEersteRegel({ norm: { ...versie.regels[0]!.norm, aantal: 6 } })],
    ['een ander doel', metEersteRegel({ doelPct: 90 })],
    ['andere soorten', metEersteRegel({ soorten: ['JR'] })],
    ['een regel minder', { ...versie, regels: versie.regels.slice(1) }],
    ['de stappen in een andere volgorde', { ...versie, regels: versie.regels.toReversed() }],
  ])('is het niet met %s', (_wat, ander) => expect(zelfdeVersie(versie, ander)).toBe(false));
});

describe('dezelfde gelijkgestelde dag', () => {
  it('hangt alleen aan de datum', () => {
    expect(zelfdeDag({ datum: '2025-05-30', grondslag: 'A' }, { datum: '2025-05-30', grondslag: 'B' })).toBe(true);
    expect(zelfdeDag({ datum: '2025-05-30', grondslag: 'A' }, { datum: '2025-05-31', grondslag: 'A' })).toBe(false);
  });
});
