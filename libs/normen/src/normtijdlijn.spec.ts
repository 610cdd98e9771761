import { dagnummer } from '@tijdig/kernel';
import { profielstroom, type NormGebeurtenis, type NormOpgetekend } from './catalogus.ts';
import { MEEGELEVERDE_PROFIELEN } from './meegeleverd.ts';
import { normtijdlijn } from './normtijdlijn.ts';
import type { Normregel, Profielversie } from './profiel.ts';

const basis = MEEGELEVERDE_PROFIELEN.find((p) => p.profielId === 'JBB-2021')!;
const versie = (nr: number, geldigVan: string, meer: Partial<Profielversie> = {}): Profielversie => ({
  ...basis,
  profielId: 'EIGEN',
  versie: nr,
  geldigVan,
  ...meer,
});
const log = (...regels: readonly (NormGebeurtenis & { op: number; id: string; stroom?: string })[]): NormOpgetekend[] =>
  regels.map(({ op, id, stroom, ...gebeurtenis }, revisie) => ({
    ...gebeurtenis,
    stream:
      stroom ??
      (gebeurtenis.type === 'NormprofielVastgesteld' ? profielstroom(gebeurtenis.data.profielId) : 'kalender-nl'),
    eventId: id,
    revisie,
    geregistreerdOp: op,
  }));
const profiel = (op: number, id: string, data: Profielversie) =>
  ({ type: 'NormprofielVastgesteld', data, op, id }) as const;
const dag = (op: number, id: string, datum: string) =>
  ({ type: 'GelijkgesteldeDagVastgesteld', data: { datum, grondslag: 'KB' }, op, id }) as const;
const trekIn = (op: number, eventId: string, stroom = 'kalender-nl') =>
  ({ type: 'GebeurtenisIngetrokken', data: { eventId, reden: 'DUBBEL' }, op, id: `i${op}`, stroom }) as const;
const EIGEN = profielstroom('EIGEN');
const dagen = (tijdlijn: ReturnType<typeof normtijdlijn>, op: number) => [...tijdlijn.op(op).kalender.gelijkgesteld];

describe('wat er op een moment van normen en kalender bekend is', () => {
  it('vóór de eerste vaststelling niets', () => {
    const leeg = normtijdlijn([]);
    expect(leeg.momenten).toEqual([]);
    expect(leeg.op(5).profielen.size).toBe(0);
    expect(normtijdlijn(log(dag(10, 'a', '2025-05-30'))).op(9).kalender.gelijkgesteld.size).toBe(0);
  });
  it('een dag vanaf het moment van registratie, en na intrekking niet meer', () => {
    const tijdlijn = normtijdlijn(log(dag(10, 'a', '2025-05-30'), dag(20, 'b', '2026-05-15'), trekIn(30, 'a')));
    expect(tijdlijn.momenten).toEqual([10, 20, 30]);
    expect(dagen(tijdlijn, 19)).toEqual([dagnummer('2025-05-30')]);
    expect(dagen(tijdlijn, 20)).toEqual(['2025-05-30', '2026-05-15'].map(dagnummer));
    expect(dagen(tijdlijn, 30)).toEqual([dagnummer('2026-05-15')]);
  });
  it('wie één van de regels van een herhaalde dag intrekt, trekt de dag in', () => {
    const tijdlijn = normtijdlijn(log(dag(10, 'a', '2025-05-30'), dag(20, 'b', '2025-05-30'), trekIn(30, 'b')));
    expect(tijdlijn.momenten).toEqual([10, 30]);
    expect(dagen(tijdlijn, 30)).toEqual([]);
  });
  it('na een intrekking kan de dag opnieuw worden vastgesteld', () => {
    const tijdlijn = normtijdlijn(
      log(dag(10, 'a', '2025-05-30'), trekIn(20, 'a'), dag(30, 'b', '2025-05-30'), trekIn(40, 'a')),
    );
    expect(tijdlijn.momenten).toEqual([10, 20, 30]);
    expect(dagen(tijdlijn, 50)).toEqual([dagnummer('2025-05-30')]);
  });
  it('wat in één keer wordt vastgesteld en ingetrokken, was nooit bekend', () =>
    expect(normtijdlijn(log(dag(10, 'a', '2025-05-30'), trekIn(10, 'a'))).momenten).toEqual([]));
  it('een profiel waarvan elke versie is ingetrokken, is er niet', () => {
    const tijdlijn = normtijdlijn(log(profiel(10, 'a', versie(1, '2020-01-01')), trekIn(20, 'a', EIGEN)));
    expect([...tijdlijn.op(10).profielen.keys()]).toEqual(['EIGEN']);
    expect(tijdlijn.op(20).profielen.size).toBe(0);
  });
  it('profielen staan op volgorde van hun naam', () => {
    const tijdlijn = normtijdlijn(
      log(...['b', 'B', 'a-1'].map((profielId) => profiel(10, profielId, versie(1, '2020-01-01', { profielId })))),
    );
    expect([...tijdlijn.op(10).profielen.keys()]).toEqual(['B', 'a-1', 'b']);
  });
  it('blijft binnen een periode hetzelfde, en wat niet verandert ook daarna', () => {
    const tijdlijn = normtijdlijn(log(profiel(10, 'a', versie(1, '2020-01-01')), dag(20, 'b', '2025-05-30')));
    expect(tijdlijn.op(10)).toBe(tijdlijn.op(19));
    expect(tijdlijn.op(20).profielen.get('EIGEN')).toBe(tijdlijn.op(10).profielen.get('EIGEN'));
  });
  it('hangt niet af van de volgorde waarin de streams binnenkomen', () => {
    const gebeurtenissen = log(profiel(10, 'a', versie(1, '2020-01-01')), dag(20, 'b', '2025-05-30'), trekIn(30, 'b'));
    const omgekeerd = normtijdlijn(gebeurtenissen.toReversed());
    expect(omgekeerd.momenten).toEqual([10, 20, 30]);
    expect(dagen(omgekeerd, 30)).toEqual([]);
  });
});

describe('welke versie geldt', () => {
  const tijdlijn = normtijdlijn(
    log(
      profiel(10, 'a', versie(3, '2024-01-01', { regels: basis.regels.slice(1) })),
      profiel(10, 'b', versie(1, '2020-01-01')),
      profiel(10, 'c', versie(2, '2020-01-01')),
      profiel(20, 'd', versie(4, '2022-01-01')),
    ),
  );
  const versieOp = (op: number, datum: string) =>
    tijdlijn.op(op).profielen.get('EIGEN')!.versieOp(dagnummer(datum)).versie;

  it('de laatste die al is ingegaan; bij gelijke ingang het hoogste nummer', () => {
    expect([versieOp(10, '2020-01-01'), versieOp(10, '2023-12-31'), versieOp(10, '2024-01-01')]).toEqual([2, 2, 3]);
  });
  it('vóór de eerste ingang de versie van die eerste dag', () => expect(versieOp(10, '2019-06-01')).toBe(2));
  it('een versie die pas later bekend is, telt eerder niet', () =>
    expect([versieOp(19, '2022-06-01'), versieOp(20, '2022-06-01')]).toEqual([2, 4]));
  it('een stap die de versie niet heeft, heeft geen regel', () => {
    const eigen = tijdlijn.op(20).profielen.get('EIGEN')!;
    expect(eigen.regelOp('TOEWIJZING_VAST', dagnummer('2020-01-01'))?.norm.aantal).toBe(5);
    expect(eigen.regelOp('TOEWIJZING_VAST', dagnummer('2024-01-01'))).toBeUndefined();
    expect(eigen.eersteGeldigVan).toBe(dagnummer('2020-01-01'));
    expect(eigen.versies.map((v) => v.versie)).toEqual([1, 2, 4, 3]);
  });
  it('leest een veld dat er leeg staat als een veld dat er niet is', () => {
    const leeg = { ...basis.regels[0]!, soorten: [], herhaalt: false, doelPct: null } as unknown as Normregel;
    const tekst = normtijdlijn(log(profiel(1, 'a', versie(1, '2020-01-01', { regels: [leeg] }))));
    expect(tekst.op(1).profielen.get('EIGEN')!.versies[0]!.regels).toEqual([basis.regels[0]]);
  });
});
