import type { Eventline, Regel, Versie } from './begrippen.ts';

/** The five profiles and the equated days that ship, as data: the table of the contract, row by row. */
const kennisgeving = [{ gebeurtenis: 'ZaakAangemeld', veld: 'kennisgevingsdatum' }];
const ingang = [{ gebeurtenis: 'ZaakAangemeld', veld: 'ingangsdatum' }];
const fysiekGesprek = [{ gebeurtenissen: ['EersteF2FGevoerd'], waar: { vorm: ['FYSIEK'] } }];
const planVastgesteld = [{ gebeurtenissen: ['PlanVanAanpakVastgesteld'] }];
const familiegroepsplan = [{ gebeurtenis: 'FamiliegroepsplanVastgesteld' }];
const openstaand = { achterstandGrondslag: 'openstaand', telEenheid: 'zaak' } as const;

const dagen = (aantal: number, dag: 'W' | 'K' | 'M', atw = false) => ({
  aantal,
  dag,
  richting: 'vooruit' as const,
  atw,
});
const toegewezen = (...rollen: string[]) => [
  { gebeurtenissen: ['HulpverlenerToegewezen'], waar: { rolInZaak: rollen } },
];
const rapportage = (soort: string) => [{ gebeurtenissen: ['RapportageVastgesteld'], waar: { soort: [soort] } }];

const WETTELIJK: readonly Regel[] = [
  {
    stap: 'TOEWIJZING',
    label: 'Toewijzing',
    bron: 'Besluit Jeugdwet 4.2.1-3',
    soorten: ['JR', 'OTS', 'VOOGDIJ'],
    start: kennisgeving,
    bijOvername: 'vanaf-overname',
    eind: toegewezen('vast', 'tijdelijk'),
    norm: dagen(5, 'W'),
    doelPct: 100,
    ...openstaand,
  },
  {
    stap: 'EERSTE_F2F',
    label: 'Eerste gesprek',
    bron: 'Besluit Jeugdwet 4.2.1-3',
    soorten: ['JR', 'OTS', 'VOOGDIJ'],
    start: kennisgeving,
    bijOvername: 'geen',
    eind: [
      {
        gebeurtenissen: ['EersteF2FGevoerd', 'ContactGevoerd'],
        waar: { vorm: ['FYSIEK'], aanwezigJeugdige: [true] },
      },
      {
        gebeurtenissen: ['EersteF2FGevoerd', 'ContactGevoerd'],
        waar: { vorm: ['FYSIEK'], aanwezigGezagdrager: [true] },
        soorten: ['OTS'],
      },
    ],
    norm: dagen(5, 'W'),
    doelPct: 100,
    ...openstaand,
  },
  {
    stap: 'PVA',
    label: 'Plan van aanpak',
    bron: 'Jeugdwet 4.1.3',
    soorten: ['JR', 'OTS', 'VOOGDIJ'],
    start: [
      { gebeurtenis: 'FamiliegroepsplanAfgezien', veld: 'datum', soorten: ['OTS'] },
      { gebeurtenis: 'ZaakAangemeld', veld: 'kennisgevingsdatum', soorten: ['JR', 'VOOGDIJ'] },
    ],
    bijOvername: 'geen',
    eind: planVastgesteld,
    verval: familiegroepsplan,
    norm: dagen(42, 'K', true),
    doelPct: 100,
    ...openstaand,
  },
  {
    stap: 'PVA_EVALUATIE',
    label: 'Evaluatie van het plan',
    bron: 'Besluit Jeugdwet 4.2.4',
    soorten: ['JR', 'OTS', 'VOOGDIJ'],
    start: [{ gebeurtenis: 'PlanVanAanpakVastgesteld', veld: 'datum' }],
    bijOvername: 'gewoon',
    eind: [{ gebeurtenissen: ['PlanVanAanpakGeevalueerd', 'PlanVanAanpakVastgesteld'] }],
    norm: dagen(12, 'M'),
    doelPct: 100,
    herhaalt: true,
    ...openstaand,
  },
  {
    stap: 'JR_VERSLAG_OM',
    label: 'Verslag aan het OM',
    bron: 'Besluit Jeugdwet 4.2.5',
    soorten: ['JR'],
    start: ingang,
    bijOvername: 'vanaf-overname',
    eind: rapportage('JR_VERSLAG_OM'),
    norm: dagen(6, 'M'),
    doelPct: 100,
    herhaalt: true,
    ...openstaand,
  },
  {
    stap: 'NIET_VERLENGEN_MELDEN',
    label: 'Voornemen niet te verlengen melden',
    bron: 'BW 1:265j',
    typen: ['OTS'],
    start: [{ gebeurtenis: 'ZaakAangemeld', veld: 'ingangsdatum', doeldatum: 'verwachteEinddatum' }],
    herstart: { gebeurtenis: 'MaatregelVerlengd', doeldatum: 'nieuweEinddatum' },
    bijOvername: 'gewoon',
    eind: [{ gebeurtenissen: ['VoornemenNietVerlengenGemeld'] }],
    verval: [{ gebeurtenis: 'RapportageVastgesteld', waar: { soort: ['VERLENGING'] } }],
    norm: { aantal: 2, dag: 'M', richting: 'terug', atw: false },
    doelPct: 100,
    ...openstaand,
  },
];

const JBRR: readonly Regel[] = [
  {
    stap: 'EERSTE_F2F',
    label: 'Eerste gesprek',
    bron: 'S1',
    start: kennisgeving,
    bijOvername: 'geen',
    eind: fysiekGesprek,
    norm: dagen(5, 'W'),
    doelPct: 95,
    achterstandGrondslag: 'openstaand',
    telEenheid: 'gezin',
    gezinsregel: 'eersteContact',
  },
];

const BJZL: readonly Regel[] = [
  {
    stap: 'EERSTE_F2F',
    label: 'Eerste gesprek',
    bron: 'S3',
    start: kennisgeving,
    bijOvername: 'geen',
    eind: fysiekGesprek,
    norm: dagen(7, 'K'),
    tweedeTerm: { aantal: 14, dag: 'K', atw: false },
    doelPct: 80,
    ...openstaand,
  },
  {
    stap: 'TOEWIJZING',
    label: 'Toewijzing',
    bron: 'S3',
    start: kennisgeving,
    bijOvername: 'vanaf-overname',
    eind: toegewezen('vast', 'tijdelijk'),
    norm: dagen(7, 'K'),
    doelPct: 100,
    ...openstaand,
  },
  {
    stap: 'PVA',
    label: 'Gedragen koers',
    bron: 'S3',
    start: kennisgeving,
    bijOvername: 'geen',
    eind: [{ gebeurtenissen: ['PlanVanAanpakVastgesteld'], waar: { gedragenKoers: [true] } }],
    verval: familiegroepsplan,
    norm: dagen(42, 'K'),
    tweedeTerm: { aantal: 56, dag: 'K', atw: false },
    doelPct: 80,
    ...openstaand,
  },
  {
    stap: 'JAARRAPPORTAGE',
    label: 'Jaarrapportage',
    bron: 'S3',
    start: ingang,
    bijOvername: 'vanaf-overname',
    eind: rapportage('JAARRAPPORTAGE'),
    norm: dagen(12, 'M'),
    doelPct: 90,
    herhaalt: true,
    ...openstaand,
  },
];

const JBB: readonly Regel[] = [
  {
    stap: 'TOEWIJZING_VAST',
    label: 'Vaste jeugdbeschermer',
    bron: 'S4',
    start: kennisgeving,
    bijOvername: 'vanaf-overname',
    eind: toegewezen('vast'),
    norm: dagen(5, 'W'),
    ...openstaand,
  },
  {
    stap: 'PVA',
    label: 'Gedragen koers',
    bron: 'S4',
    start: kennisgeving,
    bijOvername: 'geen',
    eind: planVastgesteld,
    verval: familiegroepsplan,
    norm: dagen(42, 'K'),
    ...openstaand,
  },
];

const JBN: readonly Regel[] = [
  {
    stap: 'EERSTE_F2F',
    label: '1e F2F',
    bron: 'S2',
    start: kennisgeving,
    bijOvername: 'geen',
    eind: fysiekGesprek,
    norm: dagen(5, 'W'),
    doelPct: 80,
    wipNorm: 8,
    ...openstaand,
  },
  {
    stap: 'PVA',
    label: '1e PvA',
    bron: 'S2',
    start: kennisgeving,
    bijOvername: 'geen',
    eind: planVastgesteld,
    verval: familiegroepsplan,
    norm: dagen(42, 'K'),
    doelPct: 80,
    wipNorm: 48,
    ...openstaand,
  },
  {
    stap: 'RISICOTAXATIE',
    label: 'Risicotaxatie',
    bron: 'S2',
    start: kennisgeving,
    bijOvername: 'geen',
    eind: [{ gebeurtenissen: ['RisicotaxatieUitgevoerd'], waar: { soort: ['EERSTE'] } }],
    norm: dagen(42, 'K'),
    wipNorm: 48,
    ...openstaand,
  },
];

const versie = (profielId: string, geldigVan: string, titel: string, regels: readonly Regel[]): Versie => ({
  profielId,
  versie: 1,
  geldigVan,
  titel,
  regels,
});

export const profielen: readonly Versie[] = [
  versie('WETTELIJK', '2015-01-01', 'Wettelijke termijnen', WETTELIJK),
  versie('JBRR-2018', '2018-01-01', 'Jeugdbescherming Rotterdam Rijnmond 2018', JBRR),
  versie('JBB-2021', '2021-01-01', 'Jeugdbescherming Brabant 2021', JBB),
  versie('BJZL-2023', '2023-01-01', 'Bureau Jeugdzorg Limburg 2023', BJZL),
  versie('JBN-2025', '2024-01-01', 'Jeugdbescherming Noord 2025', JBN),
];

export const gelijkgesteldeDagen: readonly string[] = ['2025-05-30', '2026-05-15'];

const SINDS = '2000-01-01T00:00:00.000Z';

/** What ships, as the first events of an empty log (rekenregels §2.4). */
export const meegeleverd: readonly Eventline[] = [
  ...profielen.map((p) => ({
    stream: `normprofiel-${p.profielId}`,
    type: 'NormprofielVastgesteld',
    gebeurdOp: '2000-01-01',
    geregistreerdOp: SINDS,
    data: p,
  })),
  ...gelijkgesteldeDagen.map((datum) => ({
    stream: 'kalender-nl',
    type: 'GelijkgesteldeDagVastgesteld',
    gebeurdOp: '2000-01-01',
    geregistreerdOp: SINDS,
    data: { datum, grondslag: 'meegeleverd' },
  })),
];
