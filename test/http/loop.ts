/** What is sent to a path, what it records, and a body that is refused right after it, with the code. */
export type Opdracht = Readonly<{
  pad: string;
  lichaam: object;
  type: string;
  weigert: readonly [lichaam: object, status: 400 | 409, code: string];
}>;

const gesprek = {
  datum: '2025-03-06',
  vorm: 'FYSIEK',
  aanwezigJeugdige: true,
  aanwezigGezagdrager: true,
  rechtenEnPlichtenBesproken: true,
  medewerkerId: 'mw-1',
};
const plan = {
  planId: 'p-1',
  versie: 1,
  datum: '2025-04-01',
  besprokenMetJeugdige: true,
  besprokenMetOuders: true,
  gedragenKoers: true,
};
const taxatie = { taxatieId: 't-1', instrument: 'LIRIK', instrumentVersie: '3', datum: '2025-03-20' };
const toewijzing = { medewerkerId: 'mw-1', rolInZaak: 'vast', datum: '2025-03-04' };
const overdracht = {
  vanMedewerkerId: 'mw-1',
  naarMedewerkerId: 'mw-2',
  datum: '2025-04-10',
  warmeOverdracht: true,
  clientBetrokken: true,
};

/** One case from order to close, in the order in which it happens. */
export const LOOP: readonly Opdracht[] = [
  {
    pad: 'teamtoewijzing',
    lichaam: { teamId: 'team-1', datum: '2025-03-04' },
    type: 'ZaakAanTeamToegewezen',
    weigert: [{ teamId: 'team-2', datum: '2025-03-01' }, 409, 'VOOR_AANMELDING'],
  },
  {
    pad: 'toewijzing',
    lichaam: toewijzing,
    type: 'HulpverlenerToegewezen',
    weigert: [{ ...toewijzing, medewerkerId: 'mw-9' }, 409, 'AL_VASTE_JEUGDBESCHERMER'],
  },
  {
    pad: 'contactpoging',
    lichaam: { datum: '2025-03-05', vorm: 'TELEFOON', reden: 'NIET_OPGENOMEN' },
    type: 'ContactpogingMislukt',
    weigert: [{ datum: '2025-03-01', vorm: 'TELEFOON', reden: 'X' }, 409, 'VOOR_AANMELDING'],
  },
  {
    pad: 'contact',
    lichaam: { datum: '2025-03-06', vorm: 'TELEFOON', betekenisvol: true },
    type: 'ContactGevoerd',
    weigert: [{ datum: '2025-03-01', vorm: 'TELEFOON', betekenisvol: true }, 409, 'VOOR_AANMELDING'],
  },
  {
    pad: 'eerste-f2f',
    lichaam: gesprek,
    type: 'EersteF2FGevoerd',
    weigert: [{ ...gesprek, vorm: 'TELEFOON' }, 400, 'GEEN_FACE_TO_FACE'],
  },
  {
    pad: 'familiegroepsplan-afgezien',
    lichaam: { datum: '2025-03-10', reden: 'OUDERS_WILLEN_NIET' },
    type: 'FamiliegroepsplanAfgezien',
    weigert: [{ datum: '2025-03-11', reden: 'BELANG_KIND' }, 409, 'FGP_AFGEZIEN_AL'],
  },
  {
    pad: 'familiegroepsplan',
    lichaam: { datum: '2025-03-18' },
    type: 'FamiliegroepsplanVastgesteld',
    weigert: [{ datum: '2025-03-19' }, 409, 'FGP_BESTAAT_AL'],
  },
  {
    pad: 'veiligheidstaxatie',
    lichaam: taxatie,
    type: 'VeiligheidstaxatieUitgevoerd',
    weigert: [{ ...taxatie, uitkomst: 'veilig' }, 400, 'VERSLEUTELING_ONTBREEKT'],
  },
  {
    pad: 'risicotaxatie',
    lichaam: { ...taxatie, soort: 'EERSTE' },
    type: 'RisicotaxatieUitgevoerd',
    weigert: [{ ...taxatie, taxatieId: 't-2', soort: 'EERSTE' }, 409, 'EERSTE_TAXATIE_BESTAAT_AL'],
  },
  {
    pad: 'plan-van-aanpak',
    lichaam: plan,
    type: 'PlanVanAanpakVastgesteld',
    weigert: [{ ...plan, versie: 3 }, 409, 'PLANVERSIE'],
  },
  {
    pad: 'plan-evaluatie',
    lichaam: { planId: 'p-1', datum: '2025-05-01', bijstellingNodig: false },
    type: 'PlanVanAanpakGeevalueerd',
    weigert: [{ planId: 'p-9', datum: '2025-05-01', bijstellingNodig: false }, 409, 'GEEN_PLAN'],
  },
  {
    pad: 'overdracht',
    lichaam: overdracht,
    type: 'ZaakOvergedragen',
    weigert: [{ ...overdracht, vanMedewerkerId: 'mw-8', naarMedewerkerId: 'mw-7' }, 409, 'GEEN_TOEWIJZING'],
  },
  {
    pad: 'toewijzing-einde',
    lichaam: { medewerkerId: 'mw-2', rolInZaak: 'vast', datum: '2025-05-20', reden: 'UIT_DIENST' },
    type: 'ToewijzingBeeindigd',
    weigert: [{ medewerkerId: 'mw-6', rolInZaak: 'vast', datum: '2025-05-20', reden: 'X' }, 409, 'GEEN_TOEWIJZING'],
  },
  {
    pad: 'rapportage',
    lichaam: { soort: 'JAARRAPPORTAGE', verplichtPer: '2026-03-03', datum: '2025-05-21' },
    type: 'RapportageVastgesteld',
    weigert: [{ soort: 'JR_VERSLAG_OM', verplichtPer: '2025-09-03', datum: '2025-05-21' }, 409, 'RAPPORTAGE_PAST_NIET'],
  },
  {
    pad: 'reden-overschrijding',
    lichaam: { stap: 'PVA', categorie: 'CLIENT', code: 'ZIEK' },
    type: 'RedenOverschrijdingVastgelegd',
    weigert: [{ stap: 'JR_VERSLAG_OM', categorie: 'CLIENT', code: 'ZIEK' }, 409, 'STAP_ONBEKEND'],
  },
  {
    pad: 'vervallen-werkstap',
    lichaam: { stap: 'JAARRAPPORTAGE', datum: '2025-05-22', reden: 'NIET_VAN_TOEPASSING' },
    type: 'WerkstapVervallen',
    weigert: [{ stap: 'PVA', datum: '2025-05-22', reden: 'NIET_VAN_TOEPASSING' }, 409, 'STAP_NIET_OPEN'],
  },
  {
    pad: 'verlenging',
    lichaam: { beschikkingsdatum: '2025-05-23', nieuweEinddatum: '2027-03-03' },
    type: 'MaatregelVerlengd',
    weigert: [{ beschikkingsdatum: '2025-05-24', nieuweEinddatum: '2026-01-01' }, 409, 'DATUM_VOLGORDE'],
  },
  {
    pad: 'voornemen-niet-verlengen',
    lichaam: { datum: '2025-05-25', aan: 'RVDK' },
    type: 'VoornemenNietVerlengenGemeld',
    weigert: [{ datum: '2025-05-25', aan: 'IEMAND' }, 400, 'ONBEKENDE_CODE'],
  },
  {
    pad: 'uitvoering-overdracht',
    lichaam: { naarGI: 'GI-5', datum: '2025-05-28' },
    type: 'UitvoeringOvergedragen',
    weigert: [{ naarGI: 'GI-6', datum: '2025-05-29' }, 409, 'AL_BEEINDIGD'],
  },
  {
    pad: 'afsluiting',
    lichaam: { datum: '2025-05-30', reden: 'KLAAR' },
    type: 'ZaakAfgesloten',
    weigert: [{ datum: '2025-05-31', reden: 'NOG_EENS' }, 409, 'ZAAK_GESLOTEN'],
  },
  {
    pad: 'heropening',
    lichaam: { datum: '2025-05-31', reden: 'VERGISSING' },
    type: 'ZaakHeropend',
    weigert: [{ datum: '2025-05-31' }, 400, 'VELD_ONTBREEKT'],
  },
];
