import type { Alternatief, Norm, Regel, Termijn, Versie, Vervalgrond, Voorwaarde } from '../begrippen.ts';
import { plusDagen } from '../datum.ts';
import { profielen } from '../profielen.ts';
import { LAATSTE, momentOp } from './moment.ts';
import { intrekking, ontwerp } from './registratie.ts';
import type { Regelontwerp } from './registratie.ts';
import type { Wereld } from './wereld.ts';

type Stap = Readonly<{
  aard: 'enkel' | 'reeks' | 'terug';
  starts: readonly (readonly Alternatief[])[];
  einden: readonly (readonly Voorwaarde[])[];
  verval: readonly Vervalgrond[];
}>;

const van = (gebeurtenis: string, veld = 'datum', soorten?: readonly string[]): Alternatief =>
  soorten ? { gebeurtenis, veld, soorten } : { gebeurtenis, veld };
const kennisgeving = van('ZaakAangemeld', 'kennisgevingsdatum');
const ingang = van('ZaakAangemeld', 'ingangsdatum');
const einddatum = van('ZaakAangemeld', 'verwachteEinddatum');
const overname = van('UitvoeringOvergenomen', 'datumOvergedragenGekregen');
const afgezien = van('FamiliegroepsplanAfgezien', 'datum', ['OTS']);

const als = (
  gebeurtenissen: readonly string[],
  waar?: Voorwaarde['waar'],
  soorten?: readonly string[],
): Voorwaarde => ({
  gebeurtenissen,
  ...(waar ? { waar } : {}),
  ...(soorten ? { soorten } : {}),
});

const gesprek = ['EersteF2FGevoerd', 'ContactGevoerd'];
const metJeugdige = als(gesprek, { vorm: ['FYSIEK'], aanwezigJeugdige: [true] });
const metGezag = (soorten: readonly string[]) =>
  als(gesprek, { vorm: ['FYSIEK'], aanwezigGezagdrager: [true] }, soorten);
const plan = als(['PlanVanAanpakVastgesteld']);
const rapport = (...soort: readonly string[]) => als(['RapportageVastgesteld'], { soort });
const toegewezen = (...rolInZaak: readonly string[]) => als(['HulpverlenerToegewezen'], { rolInZaak });
const eindrapport: Vervalgrond = { gebeurtenis: 'RapportageVastgesteld', waar: { soort: ['EINDRAPPORTAGE'] } };
const familieplan: Vervalgrond = { gebeurtenis: 'FamiliegroepsplanVastgesteld' };
const poging: Vervalgrond = { gebeurtenis: 'ContactpogingMislukt', waar: { vorm: ['FYSIEK', 'BEELDBELLEN'] } };

const STAPPEN: Readonly<Record<string, Stap>> = {
  TOEWIJZING: {
    aard: 'enkel',
    starts: [[kennisgeving], [kennisgeving], [overname, kennisgeving], [van('ZaakAanTeamToegewezen'), ingang]],
    einden: [[toegewezen('vast', 'tijdelijk')], [toegewezen('vast')]],
    verval: [poging],
  },
  TOEWIJZING_VAST: {
    aard: 'enkel',
    starts: [[kennisgeving], [ingang]],
    einden: [[toegewezen('vast')]],
    verval: [eindrapport],
  },
  EERSTE_F2F: {
    aard: 'enkel',
    starts: [[kennisgeving], [kennisgeving], [kennisgeving], [van('HulpverlenerToegewezen')]],
    einden: [
      [als(['EersteF2FGevoerd'], { vorm: ['FYSIEK'] })],
      [metJeugdige, metGezag(['OTS'])],
      [metJeugdige, metGezag(['OTS', 'JR'])],
      [als(['EersteF2FGevoerd'], { vorm: ['FYSIEK', 'BEELDBELLEN'] })],
    ],
    verval: [poging, familieplan],
  },
  PVA: {
    aard: 'enkel',
    starts: [
      [kennisgeving],
      [kennisgeving],
      [afgezien, van('ZaakAangemeld', 'kennisgevingsdatum', ['JR', 'VOOGDIJ'])],
      [overname, afgezien, van('ZaakAangemeld', 'ingangsdatum', ['JR', 'VOOGDIJ', 'PREVENTIEF'])],
    ],
    einden: [
      [plan],
      [plan],
      [als(['PlanVanAanpakVastgesteld'], { gedragenKoers: [true] })],
      [als(['PlanVanAanpakVastgesteld'], { besprokenMetOuders: [true], besprokenMetJeugdige: [true] })],
      [plan, als(['RisicotaxatieUitgevoerd'], undefined, ['OTS'])],
    ],
    verval: [familieplan, familieplan, eindrapport],
  },
  RISICOTAXATIE: {
    aard: 'enkel',
    starts: [[kennisgeving], [kennisgeving], [van('EersteF2FGevoerd'), kennisgeving], [einddatum, ingang]],
    einden: [
      [als(['RisicotaxatieUitgevoerd'], { soort: ['EERSTE'] })],
      [als(['RisicotaxatieUitgevoerd'], { soort: ['EERSTE'] })],
      [als(['RisicotaxatieUitgevoerd'], { soort: ['HERHALING'] })],
    ],
    verval: [{ gebeurtenis: 'VeiligheidstaxatieUitgevoerd', waar: { instrument: ['LIRIK'] } }],
  },
  PVA_EVALUATIE: {
    aard: 'reeks',
    starts: [[van('PlanVanAanpakVastgesteld')], [van('PlanVanAanpakVastgesteld'), ingang]],
    einden: [[als(['PlanVanAanpakGeevalueerd', 'PlanVanAanpakVastgesteld'])], [als(['PlanVanAanpakGeevalueerd'])]],
    verval: [eindrapport],
  },
  JAARRAPPORTAGE: {
    aard: 'reeks',
    starts: [[ingang], [ingang], [kennisgeving]],
    einden: [[rapport('JAARRAPPORTAGE')], [rapport('JAARRAPPORTAGE', 'VERLENGING')]],
    verval: [eindrapport, familieplan],
  },
  JR_VERSLAG_OM: {
    aard: 'reeks',
    starts: [[ingang], [kennisgeving]],
    einden: [[rapport('JR_VERSLAG_OM')]],
    verval: [eindrapport],
  },
  NIET_VERLENGEN_MELDEN: {
    aard: 'terug',
    starts: [[{ ...ingang, doeldatum: 'verwachteEinddatum' }]],
    einden: [[als(['VoornemenNietVerlengenGemeld'])]],
    verval: [{ gebeurtenis: 'RapportageVastgesteld', waar: { soort: ['VERLENGING'] } }, familieplan],
  },
};

const termijn = ({ t }: Wereld, aard: Stap['aard']): Termijn => {
  if (aard === 'reeks') return { aantal: t.een([12, 12, 10, 6, 4]), dag: 'M', atw: false };
  const dag = t.een(['W', 'W', 'K', 'K', 'K', 'M'] as const);
  if (dag === 'W') return { aantal: t.een([1, 3, 4, 5, 5, 10]), dag, atw: false };
  const aantal = dag === 'K' ? t.een([1, 2, 3, 5, 7, 14, 35, 42, 42, 90]) : t.een([1, 2, 3]);
  return { aantal, dag, atw: t.kans(0.4) };
};

const normVan = (w: Wereld, aard: Stap['aard']): Norm => {
  if (aard !== 'terug') return { ...termijn(w, aard), richting: 'vooruit' };
  const { aantal, dag } = w.t.een([
    { aantal: 2, dag: 'M' },
    { aantal: 3, dag: 'M' },
    { aantal: 56, dag: 'K' },
    { aantal: 40, dag: 'W' },
  ] as const);
  return { aantal, dag, atw: false, richting: 'terug' };
};

const telling = ({ t }: Wereld, gezin: number): Pick<Regel, 'telEenheid' | 'gezinsregel'> =>
  t.kans(gezin)
    ? { telEenheid: 'gezin', gezinsregel: t.een(['eersteContact', 'alleJeugdigen'] as const) }
    : { telEenheid: 'zaak' };

const bereik = ({ t }: Wereld, stap: string): Pick<Regel, 'soorten' | 'typen'> => {
  if (stap === 'NIET_VERLENGEN_MELDEN') return t.kans(0.6) ? { typen: ['OTS'] } : { typen: ['OTS', 'VOTS'] };
  if (stap === 'JR_VERSLAG_OM') return { soorten: ['JR'] };
  return t.een([
    {},
    {},
    { soorten: ['JR', 'OTS', 'VOOGDIJ'] },
    { soorten: ['OTS', 'VOOGDIJ'] },
    { typen: ['OTS', 'VOOGDIJ', 'GBM', 'ITB_CRIEM'] },
  ]);
};

/** A version may stop a series or ask two things of a row that is in one; never in a step counted by gezin. */
const herhaling = ({ t }: Wereld, stap: Stap): Pick<Regel, 'herhaalt' | 'eind'> => {
  const eind = t.een(stap.einden);
  if (stap.aard !== 'reeks') return t.kans(0.1) ? { herhaalt: false, eind } : { eind };
  if (t.kans(0.85)) return { herhaalt: true, eind };
  return { eind: t.kans(0.5) ? [...eind, als(['ContactGevoerd'])] : eind };
};

const overnames = ({ t }: Wereld, aard: Stap['aard']) =>
  t.een(aard === 'terug' ? (['geen', 'gewoon', 'gewoon'] as const) : (['geen', 'vanaf-overname', 'gewoon'] as const));

const regel = (w: Wereld, naam: string, gezin: number): Regel => {
  const { t } = w;
  const stap = STAPPEN[naam] as Stap;
  const verval = t.deel(stap.verval, 0.5);
  return {
    stap: naam,
    label: naam,
    bron: 'toeval',
    ...bereik(w, naam),
    start: t.een(stap.starts),
    bijOvername: overnames(w, stap.aard),
    ...herhaling(w, stap),
    ...(verval.length > 0 ? { verval } : {}),
    norm: normVan(w, stap.aard),
    ...(stap.aard !== 'terug' && t.kans(0.35) ? { tweedeTerm: termijn(w, stap.aard) } : {}),
    ...(stap.aard === 'terug' ? { herstart: { gebeurtenis: 'MaatregelVerlengd', doeldatum: 'nieuweEinddatum' } } : {}),
    ...(t.kans(0.7) ? { doelPct: t.een([33, 50, 60, 75, 80, 95, 100]) } : {}),
    ...(t.kans(0.4) ? { wipNorm: t.heel(1, 12) } : {}),
    achterstandGrondslag: t.kans(0.25) ? 'overTermijn' : 'openstaand',
    ...(stap.aard === 'enkel' ? telling(w, gezin) : { telEenheid: 'zaak' }),
  };
};

/** A step stays more often than not, as it was; others come and go, what ships returns, and the order changes. */
const regels = (w: Wereld, basis: readonly Regel[], oorsprong: readonly Regel[], gezin: number): readonly Regel[] => {
  const { t } = w;
  const gebleven = basis.filter(() => t.kans(0.8)).map((r) => (t.kans(0.5) ? r : regel(w, r.stap, gezin)));
  const heeft = (lijst: readonly Regel[], stap: string) => lijst.some((r) => r.stap === stap);
  const nieuw = Object.keys(STAPPEN).filter(
    (stap) => !heeft(basis, stap) && t.kans(heeft(oorsprong, stap) ? 0.5 : 0.12),
  );
  const alle = [...gebleven, ...nieuw.map((stap) => regel(w, stap, gezin))];
  return alle.length > 0 ? t.geschud(alle) : [regel(w, 'EERSTE_F2F', gezin)];
};

const stream = (profielId: string) => `normprofiel-${profielId}`;

const vaststelling = (w: Wereld, versie: Versie, moment: number) =>
  ontwerp(w, stream(versie.profielId), { type: 'NormprofielVastgesteld', datum: '', data: versie }, moment);

/** Withdrawn later, and now and then recorded anew; or recorded twice, of which the second is ignored. */
const metNasleep = (w: Wereld, versie: Versie, dag: string): readonly Regelontwerp[] => {
  const { t } = w;
  const later = (na: string, tot: number) => plusDagen(na, t.heel(0, tot));
  const eerste = vaststelling(w, versie, momentOp(t, dag));
  const zelfde = { ...versie, titel: 'Dezelfde' };
  const tweede = t.kans(0.1) ? [vaststelling(w, zelfde, Math.max(eerste.moment, momentOp(t, later(dag, 90))))] : [];
  const regelsTotNu = [eerste, ...tweede];
  if (!t.kans(0.2)) return regelsTotNu;
  const moment = Math.max(...regelsTotNu.map((r) => r.moment), momentOp(t, later(dag, 400)));
  const weg = intrekking(w, t.een(regelsTotNu), moment);
  const terug = t.kans(0.3) ? [vaststelling(w, zelfde, Math.max(moment, momentOp(t, later(dag, 500))))] : [];
  return [...regelsTotNu, weg, ...terug];
};

/** Versions 2 to 5 of what ships, and a profile of one's own; two may be valid from the same day. */
const versiesVan = (w: Wereld, profielId: string, basis: readonly Regel[], eerste: number): readonly Regelontwerp[] => {
  const { t } = w;
  const gezin = profielId.startsWith('JBRR') ? 0.7 : 0.1;
  let dag = w.grillig ? plusDagen('2016-01-01', t.heel(0, 2500)) : plusDagen('2022-01-01', t.heel(0, 700));
  let geldigVan = dag;
  let laatste = basis;
  const ontwerpen: Regelontwerp[] = [];
  for (let versie = eerste; versie < eerste + t.heel(0, 4); versie += 1) {
    const terugwerkend = w.grillig && t.kans(0.1);
    if (!t.kans(0.15) || geldigVan < dag) geldigVan = plusDagen(dag, terugwerkend ? -t.heel(1, 300) : t.heel(0, 300));
    laatste = regels(w, laatste, basis, gezin);
    const nieuw: Versie = { profielId, versie, geldigVan, titel: `${profielId}, versie ${versie}`, regels: laatste };
    ontwerpen.push(...metNasleep(w, nieuw, dag));
    dag = plusDagen(dag, t.heel(10, 500));
  }
  return ontwerpen;
};

/** What ships may come in again with a log of one's own, and be withdrawn by that line. */
const meegeleverdOpnieuw = (w: Wereld): readonly Regelontwerp[] => {
  const { t } = w;
  if (!t.kans(0.15)) return [];
  const versie = t.een(profielen);
  const eerste = vaststelling(w, versie, momentOp(t, plusDagen('2022-01-01', t.heel(0, 300))));
  const weg = intrekking(w, eerste, momentOp(t, plusDagen('2025-06-01', t.heel(0, 300))));
  return t.kans(0.3) ? [eerste, weg] : [eerste];
};

const dagregel = (w: Wereld, datum: string, moment: number) =>
  ontwerp(
    w,
    'kalender-nl',
    { type: 'GelijkgesteldeDagVastgesteld', datum: '', data: { datum, grondslag: `KB-${w.t.heel(1, 99)}` } },
    moment,
  );

const DAGEN = [
  '2015-05-15',
  '2022-05-27',
  '2023-05-19',
  '2024-05-10',
  '2024-12-24',
  '2025-05-02',
  '2025-05-30',
  '2025-12-24',
  '2026-01-02',
];

/** Equated days recorded in time or late, withdrawn, and recorded anew. */
const gelijkgesteld = (w: Wereld): readonly Regelontwerp[] => {
  const { t } = w;
  return t.deel(DAGEN, 0.6).flatMap((datum) => {
    const op = momentOp(t, plusDagen(datum, t.een([-t.heel(100, 300), -t.heel(1, 100), t.heel(0, 200)])));
    const eerste = dagregel(w, datum, op);
    if (!t.kans(0.3)) return [eerste];
    const weg = intrekking(w, eerste, op + t.heel(0, 200) * 86_400_000);
    return t.kans(0.5) ? [eerste, weg, dagregel(w, datum, weg.moment + t.heel(0, 100) * 86_400_000)] : [eerste, weg];
  });
};

const NOOIT: readonly Regel[] = [];

/** All lines about norms and days; none before its reason, none after the horizon. */
export const normregels = (w: Wereld): readonly Regelontwerp[] =>
  [
    ...profielen.flatMap((p) => versiesVan(w, p.profielId, p.regels, 2)),
    ...(w.t.kans(0.5) ? versiesVan(w, 'EIGEN-2024', NOOIT, 1) : []),
    ...meegeleverdOpnieuw(w),
    ...gelijkgesteld(w),
  ].filter(({ moment }) => moment <= LAATSTE);
