import type { Dekking, Eindvoorwaarde, Normregel, Startalternatief, Termijn, Vervalgrond, Waar } from './profiel.ts';
import { MEEGELEVERD, MEEGELEVERDE_DAGEN, MEEGELEVERDE_PROFIELEN } from './meegeleverd.ts';
import { stroomVan } from './catalogus.ts';
import { valideerProfiel } from './validatie/valideer.ts';

/** A rule as a row of the published table; empty where the field is absent. */
const dekking = ({ soorten, typen }: Dekking) =>
  [...(soorten ?? []), ...(typen ?? []).map((t) => `type ${t}`)].join(', ');
const metDekking = (deel: Dekking, tekst: string) => (dekking(deel) ? `${dekking(deel)}: ${tekst}` : tekst);
const waarden = (waar: Waar = {}) =>
  Object.entries(waar)
    .map(([veld, lijst]) => ` ${veld} ${lijst.join('/')}`)
    .join('');
const start = (s: Startalternatief) =>
  metDekking(s, `${s.gebeurtenis}.${s.veld}${s.doeldatum ? ` naar ${s.doeldatum}` : ''}`);
const eind = (e: Eindvoorwaarde) => metDekking(e, `${e.gebeurtenissen.join(' of ')}${waarden(e.waar)}`);
const verval = (v: Vervalgrond) => `${v.gebeurtenis}${waarden(v.waar)}`;
const termijn = (t?: Termijn & { richting?: string }) =>
  t ? `${t.aantal} ${t.dag}${t.atw ? ' atw' : ''}${t.richting === 'terug' ? ' terug' : ''}` : '';
const stap = (r: Normregel) =>
  [r.stap, r.herhaalt && 'herhaalt', r.telEenheid === 'gezin' && 'gezin', r.gezinsregel].filter(Boolean).join(' ');

const rij = (profielId: string, r: Normregel): string =>
  [
    profielId,
    stap(r),
    dekking(r),
    [
      ...r.start.map(start),
      ...(r.herstart ? [`herstart ${r.herstart.gebeurtenis} naar ${r.herstart.doeldatum}`] : []),
    ].join(' + '),
    r.bijOvername,
    r.eind.map(eind).join(' + '),
    (r.verval ?? []).map(verval).join(' + '),
    termijn(r.norm),
    termijn(r.tweedeTerm),
    r.doelPct ?? '',
    r.wipNorm ?? '',
    r.achterstandGrondslag,
  ].join(' | ');

const KERN = 'JR, OTS, VOOGDIJ';
const KENNIS = 'ZaakAangemeld.kennisgevingsdatum';
const INGANG = 'ZaakAangemeld.ingangsdatum';
const F2F = 'EersteF2FGevoerd vorm FYSIEK';
const GESPREK = 'EersteF2FGevoerd of ContactGevoerd vorm FYSIEK';
const TOEGEWEZEN = 'HulpverlenerToegewezen rolInZaak vast/tijdelijk';
const PLAN = 'PlanVanAanpakVastgesteld';
const FGP = 'FamiliegroepsplanVastgesteld';

describe('de vijf meegeleverde profielen', () => {
  it('zijn cel voor cel de tabel van het contract', () =>
    expect(MEEGELEVERDE_PROFIELEN.flatMap((p) => p.regels.map((regel) => rij(p.profielId, regel)))).toEqual([
      `WETTELIJK | TOEWIJZING | ${KERN} | ${KENNIS} | vanaf-overname | ${TOEGEWEZEN} |  | 5 W |  | 100 |  | openstaand`,
      `WETTELIJK | EERSTE_F2F | ${KERN} | ${KENNIS} | geen | ${GESPREK} aanwezigJeugdige true + OTS: ${GESPREK} aanwezigGezagdrager true |  | 5 W |  | 100 |  | openstaand`,
      `WETTELIJK | PVA | ${KERN} | OTS: FamiliegroepsplanAfgezien.datum + JR, VOOGDIJ: ${KENNIS} | geen | ${PLAN} | ${FGP} | 42 K atw |  | 100 |  | openstaand`,
      `WETTELIJK | PVA_EVALUATIE herhaalt | ${KERN} | ${PLAN}.datum | gewoon | PlanVanAanpakGeevalueerd of ${PLAN} |  | 12 M |  | 100 |  | openstaand`,
      `WETTELIJK | JR_VERSLAG_OM herhaalt | JR | ${INGANG} | vanaf-overname | RapportageVastgesteld soort JR_VERSLAG_OM |  | 6 M |  | 100 |  | openstaand`,
      `WETTELIJK | NIET_VERLENGEN_MELDEN | type OTS | ${INGANG} naar verwachteEinddatum + herstart MaatregelVerlengd naar nieuweEinddatum | gewoon | VoornemenNietVerlengenGemeld | RapportageVastgesteld soort VERLENGING | 2 M terug |  | 100 |  | openstaand`,
      `JBRR-2018 | EERSTE_F2F gezin eersteContact |  | ${KENNIS} | geen | ${F2F} |  | 5 W |  | 95 |  | openstaand`,
      `BJZL-2023 | EERSTE_F2F |  | ${KENNIS} | geen | ${F2F} |  | 7 K | 14 K | 80 |  | openstaand`,
      `BJZL-2023 | TOEWIJZING |  | ${KENNIS} | vanaf-overname | ${TOEGEWEZEN} |  | 7 K |  | 100 |  | openstaand`,
      `BJZL-2023 | PVA |  | ${KENNIS} | geen | ${PLAN} gedragenKoers true | ${FGP} | 42 K | 56 K | 80 |  | openstaand`,
      `BJZL-2023 | JAARRAPPORTAGE herhaalt |  | ${INGANG} | vanaf-overname | RapportageVastgesteld soort JAARRAPPORTAGE |  | 12 M |  | 90 |  | openstaand`,
      `JBB-2021 | TOEWIJZING_VAST |  | ${KENNIS} | vanaf-overname | HulpverlenerToegewezen rolInZaak vast |  | 5 W |  |  |  | openstaand`,
      `JBB-2021 | PVA |  | ${KENNIS} | geen | ${PLAN} | ${FGP} | 42 K |  |  |  | openstaand`,
      `JBN-2025 | EERSTE_F2F |  | ${KENNIS} | geen | ${F2F} |  | 5 W |  | 80 | 8 | openstaand`,
      `JBN-2025 | PVA |  | ${KENNIS} | geen | ${PLAN} | ${FGP} | 42 K |  | 80 | 48 | openstaand`,
      `JBN-2025 | RISICOTAXATIE |  | ${KENNIS} | geen | RisicotaxatieUitgevoerd soort EERSTE |  | 42 K |  |  | 48 | openstaand`,
    ]));
  it('gelden vanaf de afgesproken dag', () =>
    expect(MEEGELEVERDE_PROFIELEN.map((p) => `${p.profielId} ${p.versie} ${p.geldigVan}`)).toEqual([
      'WETTELIJK 1 2015-01-01',
      'JBRR-2018 1 2018-01-01',
      'BJZL-2023 1 2023-01-01',
      'JBB-2021 1 2021-01-01',
      'JBN-2025 1 2024-01-01',
    ]));
  it('zijn geldig', () => expect(MEEGELEVERDE_PROFIELEN.flatMap((profiel) => valideerProfiel(profiel))).toEqual([]));
});

describe('wat een leeg logboek als eerste krijgt', () => {
  it('zijn de profielen en de gelijkgestelde vrijdagen na Hemelvaart', () => {
    expect(MEEGELEVERDE_DAGEN.map(({ datum }) => datum)).toEqual(['2025-05-30', '2026-05-15']);
    expect(MEEGELEVERD.map(stroomVan)).toEqual([
      ...MEEGELEVERDE_PROFIELEN.map(({ profielId }) => `normprofiel-${profielId}`),
      'kalender-nl',
      'kalender-nl',
    ]);
  });
});
