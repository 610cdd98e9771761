import type { Toeval } from './toeval.ts';

/** Who and what the events of one log speak of; few of each, so that they meet. */
export type Wereld = Readonly<{
  t: Toeval;
  grillig: boolean;
  medewerkers: readonly string[];
  teams: readonly string[];
  gezinnen: readonly string[];
}>;

const zoveel = (t: Toeval, aantal: number) => Array.from({ length: aantal }, () => t.uuid());

export const wereld = (t: Toeval, zaken: number, grillig: boolean): Wereld => ({
  t,
  grillig,
  medewerkers: zoveel(t, t.heel(3, 12)),
  teams: zoveel(t, t.heel(2, 5)),
  gezinnen: zoveel(t, Math.max(1, Math.ceil(zaken / 3))),
});

export const REGIOS = ['Drenthe', 'Groningen', 'Fryslân', "'t Gooi", 'Zuid Holland', 'ZH', 'ZH.1', 'ZH-1', 'zh'];

export const MAATREGELTYPEN = {
  OTS: ['OTS', 'OTS', 'OTS', 'VOTS'],
  VOOGDIJ: ['VOOGDIJ', 'VOORLOPIGE_VOOGDIJ', 'TIJDELIJKE_VOOGDIJ'],
  PREVENTIEF: ['PREVENTIEF'],
  JR: [
    'TOEZICHT_BEGELEIDING_GEDWONGEN',
    'TOEZICHT_BEGELEIDING_VRIJWILLIG',
    'ITB_HARDE_KERN',
    'ITB_CRIEM',
    'STP',
    'GBM',
    'VOORBEREIDING_GBM',
  ],
} as const;

export const REDENCODES = {
  OTS: ['01', '02', '03', '04', '05', '06'],
  VOOGDIJ: ['11', '12', '13', '14', '15'],
  PREVENTIEF: ['31'],
  JR: ['21', '22', '23', '24', '25', '26'],
} as const;

export const ALLE_TYPEN = Object.values(MAATREGELTYPEN).flat();
export const ALLE_REDENCODES = Object.values(REDENCODES).flat();

export const STAPPEN = [
  'TOEWIJZING',
  'TOEWIJZING_VAST',
  'EERSTE_F2F',
  'PVA',
  'PVA_EVALUATIE',
  'RISICOTAXATIE',
  'JAARRAPPORTAGE',
  'JR_VERSLAG_OM',
  'NIET_VERLENGEN_MELDEN',
] as const;
