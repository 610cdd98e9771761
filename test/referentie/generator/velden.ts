import { ALLE_REDENCODES, ALLE_TYPEN, REGIOS, STAPPEN } from './wereld.ts';
import type { Wereld } from './wereld.ts';

/** A field of an event: what may stand in it, whether it may be absent, and whether it may be corrected. */
export type Veld = Readonly<{
  waarde: 'datum' | ((w: Wereld) => unknown);
  optioneel?: true;
  vast?: true;
}>;

const datum: Veld = { waarde: 'datum' };
const ja: Veld = { waarde: ({ t }) => t.kans(0.7) };
const uit = (...codes: readonly string[]): Veld => ({ waarde: ({ t }) => t.een(codes) });
const medewerker: Veld = { waarde: ({ t, medewerkers }) => t.een(medewerkers) };
const uuid: Veld = { waarde: ({ t }) => t.uuid(), vast: true };
const gi: Veld = { waarde: ({ t }) => `GI-${String(t.heel(1, 12)).padStart(2, '0')}` };
const optioneel = (veld: Veld): Veld => ({ ...veld, optioneel: true });
const vast = (veld: Veld): Veld => ({ ...veld, vast: true });

const VORMEN = ['FYSIEK', 'FYSIEK', 'FYSIEK', 'BEELDBELLEN', 'TELEFOON', 'SCHRIFTELIJK'];
const rol = uit('vast', 'vast', 'tijdelijk', 'duo', 'wachtlijstbeheer', 'waarnemer');
const instrument = { instrument: uit('LIRIK', 'ARIJ'), instrumentVersie: uit('1.0', '2.1') };

/** The fields of each event type, as in the event catalogue of the domain. */
export const VELDEN: Readonly<Record<string, Readonly<Record<string, Veld>>>> = {
  ZaakAangemeld: {
    jeugdigeId: uuid,
    gezinId: optioneel({ waarde: ({ t, gezinnen }) => t.een(gezinnen) }),
    maatregelType: uit(...ALLE_TYPEN),
    beschikkingsdatum: datum,
    ingangsdatum: datum,
    kennisgevingsdatum: datum,
    verwachteEinddatum: optioneel(datum),
    regioCode: uit(...REGIOS),
    gemeenteCode: uit('0106', '0014', '0037', '1680'),
    herkomst: uit('CORV', 'WIJZ', 'raad-1'),
    ketenkenmerk: optioneel(vast({ waarde: ({ t }) => `KK-${t.heel(1, 999999999)}` })),
    toewijzingsnummer: optioneel({ waarde: ({ t }) => `TW${t.heel(100000, 999999)}` }),
  },
  UitvoeringOvergenomen: { vanGI: gi, datumOvergedragenGekregen: datum, oorspronkelijkeAanvang: datum },
  ZaakAanTeamToegewezen: { teamId: { waarde: ({ t, teams }) => t.een(teams) }, datum },
  HulpverlenerToegewezen: {
    medewerkerId: medewerker,
    rolInZaak: rol,
    datum,
    onderVerantwoordelijkheidVan: optioneel(medewerker),
  },
  ToewijzingBeeindigd: { medewerkerId: medewerker, rolInZaak: rol, datum, reden: uit('WISSELING', 'ziekte.1') },
  ZaakOvergedragen: {
    vanMedewerkerId: medewerker,
    naarMedewerkerId: medewerker,
    datum,
    warmeOverdracht: ja,
    clientBetrokken: ja,
  },
  ContactpogingMislukt: { datum, vorm: uit(...VORMEN), reden: uit('NIET_THUIS', 'AFGEZEGD', '9') },
  EersteF2FGevoerd: {
    datum,
    vorm: uit(...VORMEN),
    aanwezigJeugdige: ja,
    aanwezigGezagdrager: ja,
    rechtenEnPlichtenBesproken: ja,
    medewerkerId: medewerker,
    locatieSoort: optioneel(uit('THUIS', 'KANTOOR')),
  },
  ContactGevoerd: {
    datum,
    vorm: uit(...VORMEN),
    betekenisvol: ja,
    aanwezigJeugdige: optioneel(ja),
    aanwezigGezagdrager: optioneel(ja),
  },
  FamiliegroepsplanAfgezien: { datum, reden: uit('OUDERS_WILLEN_NIET', 'CONCRETE_BEDREIGING', 'BELANG_KIND') },
  FamiliegroepsplanVastgesteld: { datum },
  PlanVanAanpakVastgesteld: {
    planId: uuid,
    versie: { waarde: ({ t }) => t.heel(1, 4) },
    datum,
    besprokenMetJeugdige: ja,
    besprokenMetOuders: ja,
    gedragenKoers: ja,
    instemmingPleegouder: optioneel(ja),
  },
  PlanVanAanpakGeevalueerd: { planId: uuid, datum, bijstellingNodig: ja },
  VeiligheidstaxatieUitgevoerd: { taxatieId: uuid, ...instrument, datum },
  RisicotaxatieUitgevoerd: {
    taxatieId: uuid,
    ...instrument,
    datum,
    soort: uit('EERSTE', 'EERSTE', 'HERHALING'),
    gedragswetenschapperId: optioneel(medewerker),
  },
  RapportageVastgesteld: {
    soort: uit('JAARRAPPORTAGE', 'JR_VERSLAG_OM', 'EINDRAPPORTAGE', 'VERLENGING'),
    verplichtPer: datum,
    datum,
  },
  RedenOverschrijdingVastgelegd: {
    stap: uit(...STAPPEN),
    categorie: uit('INHOUDELIJK', 'ORGANISATORISCH', 'CLIENT', 'KETEN', 'REGISTRATIE'),
    code: uit('ZIEKTE', 'K-7.b'),
  },
  WerkstapVervallen: {
    stap: uit(...STAPPEN),
    datum,
    reden: uit('MAATREGEL_BEEINDIGD', 'OVERGEDRAGEN', 'FAMILIEGROEPSPLAN', 'NIET_VAN_TOEPASSING'),
  },
  MaatregelVerlengd: { beschikkingsdatum: datum, nieuweEinddatum: datum },
  VoornemenNietVerlengenGemeld: { datum, aan: uit('RVDK') },
  UitvoeringOvergedragen: { naarGI: gi, datum },
  MaatregelBeeindigd: { datum, redenCode: uit(...ALLE_REDENCODES) },
  ZaakAfgesloten: { datum, reden: uit('dossier-klaar', 'MAATREGEL_BEEINDIGD') },
  ZaakHeropend: { datum, reden: uit('ONTERECHT_AFGESLOTEN', 'Nazorg_2') },
};
