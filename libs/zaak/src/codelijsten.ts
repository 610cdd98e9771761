/** Code lists, with the CBS code where the Informatieprotocol Jeugdbescherming/-reclassering gives one. */
export const MAATREGELTYPEN = {
  OTS: '11',
  VOTS: '12',
  VOOGDIJ: '21',
  VOORLOPIGE_VOOGDIJ: '22',
  TIJDELIJKE_VOOGDIJ: '23',
  PREVENTIEF: '31',
  TOEZICHT_BEGELEIDING_GEDWONGEN: '41',
  TOEZICHT_BEGELEIDING_VRIJWILLIG: '42',
  ITB_HARDE_KERN: '50',
  ITB_CRIEM: '51',
  STP: '61',
  GBM: '62',
  VOORBEREIDING_GBM: '63',
} as const;
export type MaatregelType = keyof typeof MAATREGELTYPEN;
export const MAATREGELTYPE = Object.keys(MAATREGELTYPEN) as MaatregelType[];

export const SOORTEN = ['JR', 'OTS', 'VOOGDIJ', 'PREVENTIEF'] as const;
export type Maatregelsoort = (typeof SOORTEN)[number];

/** OTS = OTS, VOTS; VOOGDIJ = the three kinds; PREVENTIEF; everything else is youth probation (JR). */
export const soortVan = (type: MaatregelType): Maatregelsoort => {
  if (type === 'OTS' || type === 'VOTS') return 'OTS';
  if (type === 'VOOGDIJ' || type === 'VOORLOPIGE_VOOGDIJ' || type === 'TIJDELIJKE_VOOGDIJ') return 'VOOGDIJ';
  return type === 'PREVENTIEF' ? 'PREVENTIEF' : 'JR';
};

export const ROLLEN_IN_ZAAK = ['vast', 'tijdelijk', 'duo', 'wachtlijstbeheer', 'waarnemer'] as const;
export type RolInZaak = (typeof ROLLEN_IN_ZAAK)[number];

export const CONTACTVORMEN = ['FYSIEK', 'BEELDBELLEN', 'TELEFOON', 'SCHRIFTELIJK'] as const;
export const REDENEN_AFGEZIEN = ['OUDERS_WILLEN_NIET', 'CONCRETE_BEDREIGING', 'BELANG_KIND'] as const;
export const TAXATIESOORTEN = ['EERSTE', 'HERHALING'] as const;
export const RAPPORTAGESOORTEN = ['JAARRAPPORTAGE', 'JR_VERSLAG_OM', 'EINDRAPPORTAGE', 'VERLENGING'] as const;
export const CATEGORIEEN = ['INHOUDELIJK', 'ORGANISATORISCH', 'CLIENT', 'KETEN', 'REGISTRATIE'] as const;
export const REDENEN_VERVALLEN = [
  'MAATREGEL_BEEINDIGD',
  'OVERGEDRAGEN',
  'FAMILIEGROEPSPLAN',
  'NIET_VAN_TOEPASSING',
] as const;
export const REDENEN_INTREKKING = ['VERKEERD_DOSSIER', 'DUBBEL', 'NIET_GEBEURD'] as const;
export const MELDPUNTEN = ['RVDK'] as const;

/** Every step of a case that a norm can time. */
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
export type Stap = (typeof STAPPEN)[number];

/** Why a measure ended (CBS), by the soort it belongs to. */
export const REDENEN_BEEINDIGING = {
  OTS: {
    '01': 'meerderjarig',
    '02': 'tussentijdse opheffing',
    '03': 'niet verlengd: verlenging gevraagd en afgewezen',
    '04': 'volgens plan: termijn verstreken, geen verlenging gevraagd',
    '05': 'gezagsbeëindigende maatregel',
    '06': 'overlijden',
  },
  VOOGDIJ: {
    '11': 'meerderjarig',
    '12': 'voogdij naar pleegouder',
    '13': 'voogdij naar burgervoogd',
    '14': 'herstel gezag',
    '15': 'overlijden',
  },
  JR: {
    '21': 'volgens plan',
    '22': 'opheffing',
    '23': 'naar volwassenreclassering',
    '24': 'terugmelding',
    '25': 'nader besluit rechter',
    '26': 'overlijden',
  },
  PREVENTIEF: { '31': 'einde preventieve inzet' },
} as const satisfies Record<Maatregelsoort, Record<string, string>>;
export const REDENCODES: readonly string[] = Object.values(REDENEN_BEEINDIGING).flatMap((redenen) =>
  Object.keys(redenen),
);

/** Instruments in use for safety and risk assessment. */
export const INSTRUMENTEN = ['ARIJ', 'ARIJ_NEEDS', 'LIRIK', 'CFRA_NL', 'DELTA', 'LIJ'] as const;
