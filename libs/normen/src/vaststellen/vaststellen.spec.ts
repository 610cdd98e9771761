import { Rejection } from '@tijdig/kernel';
import { stroomVan, type NormGebeurtenis, type NormOpgetekend } from '../catalogus.ts';
import { MEEGELEVERDE_PROFIELEN } from '../meegeleverd.ts';
import type { Normbesluit } from './besluit.ts';
import { stelGelijkgesteldeDagVast } from './stel-gelijkgestelde-dag-vast.ts';
import { geldendeVersies, stelNormprofielVast } from './stel-normprofiel-vast.ts';
import { trekNormIn } from './trek-norm-in.ts';

const VANDAAG = '2026-11-02';
const nieuw = { ...MEEGELEVERDE_PROFIELEN.find((p) => p.profielId === 'JBN-2025')!, versie: 2, geldigVan: VANDAAG };
const dag = { datum: '2027-05-07', grondslag: 'KB-2027' };
const JBN = 'normprofiel-JBN-2025';

const geschiedenis = (stroom: string, ...gebeurtenissen: readonly NormGebeurtenis[]): NormOpgetekend[] =>
  gebeurtenissen.map((g, revisie) => ({
    ...g,
    stream: stroom,
    eventId: `e${revisie}`,
    revisie,
    geregistreerdOp: revisie,
  }));
const profiel = (data = nieuw) => ({ type: 'NormprofielVastgesteld', data }) as const;
const kalenderdag = (data = dag) => ({ type: 'GelijkgesteldeDagVastgesteld', data }) as const;
const ingetrokken = (eventId: string) =>
  ({ type: 'GebeurtenisIngetrokken', data: { eventId, reden: 'DUBBEL' } }) as const;
const intrekking = { eventId: 'e0', reden: 'NIET_GEBEURD' } as const;

const weigering = (doe: () => Normbesluit): string | undefined => {
  try {
    doe();
    return undefined;
  } catch (fout) {
    if (fout instanceof Rejection) return fout.code;
    throw fout;
  }
};

describe('een normprofiel vaststellen', () => {
  it('legt een versie vast die vandaag of later ingaat', () => {
    expect(stelNormprofielVast([], nieuw, VANDAAG)).toEqual({ gebeurtenissen: [profiel()], waarschuwingen: [] });
    expect(stroomVan(profiel())).toBe(JBN);
  });
  it('doet niets als de versie er al staat, ook als ze al is ingegaan', () =>
    expect(
      stelNormprofielVast(geschiedenis(JBN, profiel()), { ...nieuw, titel: 'Andere titel' }, '2027-01-01'),
    ).toEqual({ gebeurtenissen: [], waarschuwingen: [] }));
  it('weigert een norm met terugwerkende kracht', () =>
    expect(weigering(() => stelNormprofielVast([], nieuw, '2026-11-03'))).toBe('NORM_TERUGWERKEND'));
  it('weigert dezelfde versie met andere regels', () =>
    expect(weigering(() => stelNormprofielVast(geschiedenis(JBN, profiel()), { ...nieuw, regels: [] }, VANDAAG))).toBe(
      'NORM_ONGELDIG',
    ));
  it('aanvaardt een ingetrokken nummer opnieuw, met andere regels', () => {
    const stroom = geschiedenis(JBN, profiel(), ingetrokken('e0'));
    expect(stelNormprofielVast(stroom, { ...nieuw, regels: [] }, VANDAAG).gebeurtenissen).toHaveLength(1);
  });
  it('kijkt alleen naar het eigen profiel', () => {
    const ander = { ...nieuw, profielId: 'ANDER' };
    expect(geldendeVersies(geschiedenis('normprofiel-ANDER', profiel(ander)), 'JBN-2025')).toEqual([]);
  });
});

describe('een gelijkgestelde dag vaststellen', () => {
  it('legt een dag vast die nog komt', () =>
    expect(stelGelijkgesteldeDagVast([], dag, VANDAAG)).toEqual({
      gebeurtenissen: [kalenderdag()],
      waarschuwingen: [],
    }));
  it('doet niets als de dag er al staat, ook met een andere grondslag', () =>
    expect(
      stelGelijkgesteldeDagVast(geschiedenis('kalender-nl', kalenderdag()), { ...dag, grondslag: 'X' }, VANDAAG),
    ).toEqual({ gebeurtenissen: [], waarschuwingen: [] }));
  it('aanvaardt een dag in het verleden met een waarschuwing', () =>
    expect(stelGelijkgesteldeDagVast([], { ...dag, datum: '2026-11-01' }, VANDAAG).waarschuwingen).toEqual([
      { code: 'DAG_TERUGWERKEND', details: { datum: '2026-11-01' } },
    ]));
  it('waarschuwt niet voor vandaag', () =>
    expect(stelGelijkgesteldeDagVast([], { ...dag, datum: VANDAAG }, VANDAAG).waarschuwingen).toEqual([]));
});

describe('een norm of dag intrekken', () => {
  it('trekt in wat er staat', () =>
    expect(trekNormIn(geschiedenis(JBN, profiel()), intrekking).gebeurtenissen).toEqual([
      { type: 'GebeurtenisIngetrokken', data: intrekking },
    ]));
  it('doet niets als het al is ingetrokken, ook via een herhaalde regel', () => {
    const stroom = geschiedenis('kalender-nl', kalenderdag(), kalenderdag(), ingetrokken('e1'));
    expect(trekNormIn(stroom, intrekking).gebeurtenissen).toEqual([]);
  });
  it('weigert wat er niet staat, en een intrekking zelf', () => {
    const stroom = geschiedenis('kalender-nl', kalenderdag(), ingetrokken('e0'));
    for (const eventId of ['e7', 'e1'])
      expect(weigering(() => trekNormIn(stroom, { ...intrekking, eventId }))).toBe('NORM_GEBEURTENIS_ONBEKEND');
  });
});
