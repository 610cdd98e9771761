import fc from 'fast-check';
import { dagnummer, datumVan } from '@tijdig/kernel';
import { kalender } from './kalender.ts';
import type { Norm } from './profiel.ts';
import { berekenTermijn } from './termijn.ts';
import { legTermijnUit, TWEE_GEWONE_DAGEN } from './uitleg.ts';

const nl = kalender(['2025-05-30', '2026-05-15'].map(dagnummer));
const norm = (aantal: number, dag: Norm['dag'], meer: Partial<Norm> = {}): Norm => ({
  aantal,
  dag,
  richting: 'vooruit',
  atw: false,
  ...meer,
});
const uitleg = (n: Norm, start: string) => legTermijnUit(n, dagnummer(start), nl);

describe('uitleg van een deadline', () => {
  it('noemt bij werkdagen elke dag vanaf de dag na de start, en waarom een dag niet telt', () =>
    expect(uitleg(norm(5, 'W'), '2025-04-17')).toEqual({
      ruweEinddatum: '2025-04-28',
      deadline: '2025-04-28',
      dagen: [
        { datum: '2025-04-18', telt: false, reden: 'Goede Vrijdag' },
        { datum: '2025-04-19', telt: false, reden: 'zaterdag' },
        { datum: '2025-04-20', telt: false, reden: 'zondag' },
        { datum: '2025-04-21', telt: false, reden: 'Tweede Paasdag' },
        { datum: '2025-04-22', telt: true, reden: null },
        { datum: '2025-04-23', telt: true, reden: null },
        { datum: '2025-04-24', telt: true, reden: null },
        { datum: '2025-04-25', telt: true, reden: null },
        { datum: '2025-04-26', telt: false, reden: 'Koningsdag' },
        { datum: '2025-04-27', telt: false, reden: 'zondag' },
        { datum: '2025-04-28', telt: true, reden: null },
      ],
    }));
  it('noemt bij verlenging de dagen vanaf de ruwe einddatum', () =>
    expect(uitleg(norm(42, 'K', { atw: true }), '2025-04-17')).toEqual({
      ruweEinddatum: '2025-05-29',
      deadline: '2025-06-02',
      dagen: [
        { datum: '2025-05-29', telt: false, reden: 'Hemelvaartsdag' },
        { datum: '2025-05-30', telt: false, reden: 'gelijkgestelde dag' },
        { datum: '2025-05-31', telt: false, reden: 'zaterdag' },
        { datum: '2025-06-01', telt: false, reden: 'zondag' },
        { datum: '2025-06-02', telt: true, reden: null },
      ],
    }));
  it('noemt de regel van de twee gewone dagen als die de termijn verlengt', () =>
    expect(uitleg(norm(3, 'K', { atw: true }), '2025-01-10').dagen).toEqual([
      { datum: '2025-01-13', telt: false, reden: TWEE_GEWONE_DAGEN },
      { datum: '2025-01-14', telt: true, reden: null },
    ]));
  it('heeft zonder verlenging alleen de einddatum, ook in het weekend', () =>
    expect(uitleg(norm(5, 'K'), '2025-01-07').dagen).toEqual([{ datum: '2025-01-12', telt: true, reden: null }]));
  it('telt terug vanaf de doeldatum', () => {
    expect(uitleg(norm(2, 'M', { richting: 'terug' }), '2026-01-05').dagen).toEqual([
      { datum: '2025-11-05', telt: true, reden: null },
    ]);
    expect(uitleg(norm(2, 'W', { richting: 'terug' }), '2025-06-02').dagen).toEqual([
      { datum: '2025-06-01', telt: false, reden: 'zondag' },
      { datum: '2025-05-31', telt: false, reden: 'zaterdag' },
      { datum: '2025-05-30', telt: false, reden: 'gelijkgestelde dag' },
      { datum: '2025-05-29', telt: false, reden: 'Hemelvaartsdag' },
      { datum: '2025-05-28', telt: true, reden: null },
      { datum: '2025-05-27', telt: true, reden: null },
    ]);
  });
});

describe('wetten van het tellen', () => {
  const start = fc.integer({ min: dagnummer('2015-01-01'), max: dagnummer('2040-12-31') });
  const vrij = fc.oneof(
    fc.record({ aantal: fc.integer({ min: 1, max: 60 }), dag: fc.constant('W' as const), atw: fc.constant(false) }),
    fc.record({ aantal: fc.integer({ min: 1, max: 90 }), dag: fc.constant('K' as const), atw: fc.boolean() }),
    fc.record({ aantal: fc.integer({ min: 1, max: 3 }), dag: fc.constant('M' as const), atw: fc.boolean() }),
  );
  const vooruit = vrij.map((termijn): Norm => ({ ...termijn, richting: 'vooruit' }));
  const terug = vrij.map((termijn): Norm => ({ ...termijn, atw: false, richting: 'terug' }));
  const elkeNorm = fc.oneof(vooruit, terug);
  const deadline = (n: Norm, s: number) => berekenTermijn(n, s, nl).deadline;

  it('de uitleg telt zelf uit op de deadline', () =>
    fc.assert(
      fc.property(elkeNorm, start, (n, s) => {
        const { dagen, deadline: einde, ruweEinddatum } = legTermijnUit(n, s, nl);
        const stap = n.richting === 'terug' ? -1 : 1;
        expect(einde).toBe(datumVan(deadline(n, s)));
        expect(dagen.at(-1)).toEqual({ datum: einde, telt: true, reden: null });
        expect(dagen[0]!.datum).toBe(n.dag === 'W' ? datumVan(s + stap) : ruweEinddatum);
        dagen.slice(1).forEach((d, i) => expect(dagnummer(d.datum)).toBe(dagnummer(dagen[i]!.datum) + stap));
        expect(dagen.filter((d) => d.telt)).toHaveLength(n.dag === 'W' ? n.aantal : 1);
        expect(dagen.every((d) => d.telt === (d.reden === null))).toBe(true);
      }),
    ));
  it('een langere norm eindigt nooit eerder', () =>
    fc.assert(
      fc.property(vooruit, start, (n, s) => {
        expect(deadline({ ...n, aantal: n.aantal + 1 }, s)).toBeGreaterThanOrEqual(deadline(n, s));
      }),
    ));
  it('een latere start eindigt nooit eerder', () =>
    fc.assert(
      fc.property(elkeNorm, start, (n, s) => {
        expect(deadline(n, s + 1)).toBeGreaterThanOrEqual(deadline(n, s));
      }),
    ));
  it('werkdagen en verlengde termijnen eindigen op een gewone dag', () =>
    fc.assert(
      fc.property(elkeNorm, start, (n, s) => {
        if (n.dag === 'W' || n.atw) expect(nl.isGewoneDag(deadline(n, s))).toBe(true);
      }),
    ));
  it('een verlengde termijn van drie dagen of meer telt twee gewone dagen, en geen dag meer dan nodig', () =>
    fc.assert(
      fc.property(vooruit, start, (termijn, s) => {
        fc.pre(termijn.dag !== 'W');
        const n = { ...termijn, atw: true };
        const { deadline: einde, ruweEinddatum: ruw } = berekenTermijn(n, s, nl);
        const gewoneTot = (dag: number) =>
          Array.from({ length: dag - s }, (_, i) => s + 1 + i).filter((d) => nl.isGewoneDag(d)).length;
        const genoeg = (dag: number) => (n.dag === 'K' && n.aantal < 3 ? true : gewoneTot(dag) >= 2);
        expect(genoeg(einde)).toBe(true);
        for (let dag = ruw; dag < einde; dag++) expect(genoeg(dag) && nl.isGewoneDag(dag)).toBe(false);
      }),
    ));
});
