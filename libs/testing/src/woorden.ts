import {
  ZAAKCOMMANDOS,
  type CommandoVan,
  type GebeurtenisVan,
  type ZaakCommandtype,
  type ZaakGebeurtenis,
  type ZaakGebeurtenistype,
} from '@tijdig/zaak';

type Gegevens<T extends ZaakGebeurtenistype> = Omit<GebeurtenisVan<T>, 'type'>;

/** One ordinary OTS, March 2025, in which every event fits: what a test says only where it matters. */
const GEWOON: { readonly [T in ZaakGebeurtenistype]: Gegevens<T> } = {
  ZaakAangemeld: {
    jeugdigeId: 'jeugdige-1',
    gezinId: 'gezin-1',
    maatregelType: 'OTS',
    beschikkingsdatum: '2025-03-01',
    ingangsdatum: '2025-03-01',
    kennisgevingsdatum: '2025-03-03',
    verwachteEinddatum: '2026-03-01',
    regioCode: 'Groningen',
    gemeenteCode: '0014',
    herkomst: 'CORV',
  },
  UitvoeringOvergenomen: {
    vanGI: 'GI-2',
    datumOvergedragenGekregen: '2025-03-04',
    oorspronkelijkeAanvang: '2024-09-01',
  },
  ZaakAanTeamToegewezen: { teamId: 'team-1', datum: '2025-03-04' },
  HulpverlenerToegewezen: { medewerkerId: 'A', rolInZaak: 'vast', datum: '2025-03-05' },
  ToewijzingBeeindigd: { medewerkerId: 'A', rolInZaak: 'vast', datum: '2025-04-01', reden: 'UIT_DIENST' },
  ZaakOvergedragen: {
    vanMedewerkerId: 'A',
    naarMedewerkerId: 'B',
    datum: '2025-04-01',
    warmeOverdracht: true,
    clientBetrokken: true,
  },
  ContactpogingMislukt: { datum: '2025-03-06', vorm: 'TELEFOON', reden: 'NIET_BEREIKT' },
  ContactGevoerd: {
    datum: '2025-03-20',
    vorm: 'FYSIEK',
    betekenisvol: true,
    aanwezigJeugdige: true,
    aanwezigGezagdrager: true,
  },
  EersteF2FGevoerd: {
    datum: '2025-03-10',
    vorm: 'FYSIEK',
    aanwezigJeugdige: true,
    aanwezigGezagdrager: true,
    rechtenEnPlichtenBesproken: true,
    medewerkerId: 'A',
  },
  FamiliegroepsplanAfgezien: { datum: '2025-03-12', reden: 'OUDERS_WILLEN_NIET' },
  FamiliegroepsplanVastgesteld: { datum: '2025-03-13' },
  PlanVanAanpakVastgesteld: {
    planId: 'plan-1',
    versie: 1,
    datum: '2025-04-10',
    besprokenMetJeugdige: true,
    besprokenMetOuders: true,
    gedragenKoers: true,
  },
  PlanVanAanpakGeevalueerd: { planId: 'plan-1', datum: '2025-06-10', bijstellingNodig: false },
  VeiligheidstaxatieUitgevoerd: {
    taxatieId: 'vt-1',
    instrument: 'ARIJ',
    instrumentVersie: '2',
    datum: '2025-03-11',
  },
  RisicotaxatieUitgevoerd: {
    taxatieId: 'rt-1',
    instrument: 'ARIJ',
    instrumentVersie: '2',
    datum: '2025-04-01',
    soort: 'EERSTE',
  },
  RapportageVastgesteld: { soort: 'JAARRAPPORTAGE', verplichtPer: '2025-08-01', datum: '2025-07-01' },
  RedenOverschrijdingVastgelegd: { stap: 'PVA', categorie: 'KETEN', code: 'WACHT_OP_RECHTBANK' },
  WerkstapVervallen: { stap: 'RISICOTAXATIE', datum: '2025-05-01', reden: 'NIET_VAN_TOEPASSING' },
  MaatregelVerlengd: { beschikkingsdatum: '2025-06-20', nieuweEinddatum: '2026-09-01' },
  VoornemenNietVerlengenGemeld: { datum: '2025-07-10', aan: 'RVDK' },
  MaatregelBeeindigd: { datum: '2025-08-01', redenCode: '02' },
  UitvoeringOvergedragen: { naarGI: 'GI-3', datum: '2025-08-01' },
  ZaakAfgesloten: { datum: '2025-08-15', reden: 'EINDE_MAATREGEL' },
  ZaakHeropend: { datum: '2025-08-20', reden: 'TE_VROEG' },
  GegevenGecorrigeerd: {
    correctieVan: 'g0',
    veld: 'regioCode',
    nieuweWaarde: 'Drenthe',
    reden: 'TYPEFOUT',
  },
  GebeurtenisIngetrokken: { eventId: 'g0', reden: 'DUBBEL' },
};

/** An event, ordinary but for what the test says; `undefined` leaves a field out. */
export const feit = <T extends ZaakGebeurtenistype>(
  type: T,
  anders: { readonly [V in keyof Gegevens<T>]?: Gegevens<T>[V] | undefined } = {},
): GebeurtenisVan<T> =>
  Object.fromEntries(
    Object.entries({ type, ...GEWOON[type], ...anders }).filter(([, waarde]) => waarde !== undefined),
  ) as unknown as GebeurtenisVan<T>;

/** The command that asks for that event. */
export const opdracht = <C extends ZaakCommandtype>(
  type: C,
  anders: { readonly [V in keyof CommandoVan<C>]?: CommandoVan<C>[V] | undefined } = {},
): CommandoVan<C> =>
  ({ ...feit(ZAAKCOMMANDOS[type].gebeurtenis as ZaakGebeurtenis['type'], anders as object), type }) as never;
