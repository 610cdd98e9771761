import { eventIdFor } from '@tijdig/event-store';
import type { Bladzijde } from './verhaal.ts';
import { verhaal } from './verhaal.ts';

const OTS = '11111111-1111-4111-8111-111111111111';
const JR = '22222222-2222-4222-8222-222222222222';
const VOOGDIJ = '33333333-3333-4333-8333-333333333333';
const VOTS = '44444444-4444-4444-8444-444444444444';

const MAATREGEL = { regioCode: 'Drenthe', gemeenteCode: '0106', herkomst: 'CORV' };
const GESPREK = { vorm: 'FYSIEK', aanwezigJeugdige: true, aanwezigGezagdrager: true };

/** An OTS from court order to archive, with everything that a caseworker can record on the way, and every optional field. */
const helemaal = (): readonly Bladzijde[] => {
  const { bladzijden, begin, en } = verhaal(OTS);
  begin('2025-01-07T09:00:00Z', {
    ...MAATREGEL,
    jeugdigeId: 'jeugdige-1',
    gezinId: 'gezin-1',
    maatregelType: 'OTS',
    beschikkingsdatum: '2025-01-03',
    ingangsdatum: '2025-01-06',
    kennisgevingsdatum: '2025-01-06',
    verwachteEinddatum: '2026-01-06',
    ketenkenmerk: 'KK-1',
    vervolgVanZaakId: VOOGDIJ,
    toewijzingsnummer: 'TW-1',
  });
  en('2025-01-08T10:00:00Z', 'WijsTeamToe', { teamId: 'team-1', datum: '2025-01-08' });
  en('2025-01-09T09:00:00Z', 'WijsHulpverlenerToe', {
    medewerkerId: 'anna',
    rolInZaak: 'vast',
    datum: '2025-01-09',
    onderVerantwoordelijkheidVan: 'dewi',
  });
  en('2025-01-09T09:05:00Z', 'WijsHulpverlenerToe', { medewerkerId: 'bram', rolInZaak: 'duo', datum: '2025-01-09' });
  en('2025-01-10T09:00:00Z', 'LegContactpogingVast', { datum: '2025-01-10', vorm: 'TELEFOON', reden: 'NIET_THUIS' });
  en('2025-01-13T16:00:00Z', 'LegEersteF2FVast', {
    ...GESPREK,
    datum: '2025-01-13',
    rechtenEnPlichtenBesproken: true,
    medewerkerId: 'anna',
    locatieSoort: 'THUIS',
  });
  en('2025-01-20T09:00:00Z', 'LegContactVast', { ...GESPREK, datum: '2025-01-17', betekenisvol: true });
  en('2025-01-21T09:00:00Z', 'ZieAfVanFamiliegroepsplan', { datum: '2025-01-21', reden: 'BELANG_KIND' });
  en('2025-02-03T09:00:00Z', 'LegVeiligheidstaxatieVast', {
    taxatieId: 'vt-1',
    instrument: 'LIRIK',
    instrumentVersie: '2.1',
    datum: '2025-02-03',
  });
  en('2025-02-10T09:00:00Z', 'LegRisicotaxatieVast', {
    taxatieId: 'rt-1',
    instrument: 'ARIJ',
    instrumentVersie: '1.0',
    datum: '2025-02-10',
    soort: 'EERSTE',
    gedragswetenschapperId: 'dewi',
  });
  en('2025-02-20T09:00:00Z', 'LegRedenOverschrijdingVast', { stap: 'PVA', categorie: 'KETEN', code: 'WACHT' });
  en('2025-02-28T09:00:00Z', 'StelPlanVast', {
    planId: 'plan-1',
    versie: 1,
    datum: '2025-02-28',
    besprokenMetJeugdige: true,
    besprokenMetOuders: true,
    gedragenKoers: false,
    instemmingPleegouder: true,
  });
  en('2025-04-01T09:00:00Z', 'BeeindigToewijzing', {
    medewerkerId: 'bram',
    rolInZaak: 'duo',
    datum: '2025-04-01',
    reden: 'UIT_DIENST',
  });
  en('2025-05-01T09:00:00Z', 'DraagZaakOver', {
    vanMedewerkerId: 'anna',
    naarMedewerkerId: 'cor',
    datum: '2025-05-01',
    warmeOverdracht: true,
    clientBetrokken: false,
  });
  en('2025-08-01T09:00:00Z', 'EvalueerPlan', { planId: 'plan-1', datum: '2025-08-01', bijstellingNodig: true });
  en('2025-09-01T09:00:00Z', 'VerlengMaatregel', { beschikkingsdatum: '2025-09-01', nieuweEinddatum: '2026-09-01' });
  en('2025-10-01T09:00:00Z', 'StelRapportageVast', {
    soort: 'JAARRAPPORTAGE',
    verplichtPer: '2026-01-06',
    datum: '2025-10-01',
  });
  en('2025-10-02T09:00:00Z', 'MeldVoornemenNietVerlengen', { datum: '2025-10-02', aan: 'RVDK' });
  en('2025-10-03T09:00:00Z', 'LaatWerkstapVervallen', {
    stap: 'JAARRAPPORTAGE',
    datum: '2025-10-03',
    reden: 'NIET_VAN_TOEPASSING',
  });
  en('2025-11-03T09:00:00Z', 'BeeindigMaatregel', { datum: '2025-11-03', redenCode: '02' });
  en('2025-11-10T09:00:00Z', 'SluitZaakAf', { datum: '2025-11-10', reden: 'KLAAR' });
  en('2025-11-12T09:00:00Z', 'HeropenZaak', { datum: '2025-11-12', reden: 'TE_VROEG' });
  en('2025-11-14T09:00:00Z', 'SluitZaakAf', { datum: '2025-11-14', reden: 'KLAAR' });
  return bladzijden;
};

/** A JR that goes to another GI; what was typed wrong is corrected, corrected back, emptied and withdrawn. */
const hersteld = (): readonly Bladzijde[] => {
  const { bladzijden, begin, en } = verhaal(JR);
  const stream = `zaak-${JR}`;
  begin('2025-03-03T09:00:00Z', {
    ...MAATREGEL,
    jeugdigeId: 'jeugdige-2',
    gezinId: 'gezin-1',
    maatregelType: 'ITB_CRIEM',
    beschikkingsdatum: '2025-03-01',
    ingangsdatum: '2025-03-01',
    kennisgevingsdatum: '2025-03-03',
    verwachteEinddatum: '2025-09-01',
  });
  en('2025-03-05T09:00:00Z', 'WijsHulpverlenerToe', { medewerkerId: 'cor', rolInZaak: 'vast', datum: '2025-03-05' });
  en('2025-03-20T09:12:00Z', 'LegEersteF2FVast', {
    ...GESPREK,
    datum: '2025-03-10',
    rechtenEnPlichtenBesproken: true,
    medewerkerId: 'cor',
  });
  const gesprek = eventIdFor(bladzijden.at(-1)!.verzoek.sleutel, 0, stream);
  const corrigeer = (klok: string, veld: string, nieuweWaarde: unknown, correctieVan = gesprek) =>
    en(klok, 'CorrigeerGegeven', { correctieVan, veld, nieuweWaarde, reden: 'TYPEFOUT' });
  corrigeer('2025-04-01T09:00:00Z', 'datum', '2025-03-13');
  corrigeer('2025-04-15T09:00:00Z', 'datum', '2025-03-10');
  corrigeer('2025-04-16T09:00:00Z', 'regioCode', 'Groningen', eventIdFor(bladzijden[0]!.verzoek.sleutel, 0, stream));
  corrigeer('2025-04-17T09:00:00Z', 'gezinId', null, eventIdFor(bladzijden[0]!.verzoek.sleutel, 0, stream));
  en('2025-05-01T09:00:00Z', 'TrekGebeurtenisIn', { eventId: gesprek, reden: 'NIET_GEBEURD' });
  en('2025-06-02T09:00:00Z', 'DraagUitvoeringOver', { naarGI: 'GI-7', datum: '2025-06-02' });
  return bladzijden;
};

/** What is refused, repeated, and makes no difference: the decisions that leave no event are decisions too. */
const geweigerd = (): readonly Bladzijde[] => {
  const { bladzijden, begin, en, stuur } = verhaal(VOOGDIJ);
  const melding = {
    ...MAATREGEL,
    jeugdigeId: 'jeugdige-3',
    maatregelType: 'VOOGDIJ',
    beschikkingsdatum: '2025-06-02',
    ingangsdatum: '2025-06-02',
    kennisgevingsdatum: '2025-06-03',
  };
  const contact = { datum: '2025-06-10', vorm: 'TELEFOON', betekenisvol: false };
  en('2025-06-03T08:00:00Z', 'LegContactVast', { ...contact, datum: '2025-06-03' });
  begin('2025-06-03T09:00:00Z', melding);
  stuur('2025-06-03T09:01:00Z', bladzijden.at(-1)!.verzoek);
  en('2025-06-04T09:00:00Z', 'LegContactVast', contact);
  en('2025-06-10T09:00:00Z', 'LegContactVast', { ...contact, vorm: 'DUIF' });
  en('2025-06-10T09:01:00Z', 'LegContactVast', { ...contact, datum: '2025-05-01' });
  en('2025-06-10T09:02:00Z', 'LegContactVast', contact);
  en('2025-06-10T09:03:00Z', 'LegContactVast', contact);
  en('2025-06-10T09:04:00Z', 'LegContactVast', { ...contact, vorm: 'FYSIEK' }, { ifMatch: 0 });
  en('2025-06-10T09:05:00Z', 'LegContactVast', { ...contact, vorm: 'FYSIEK' }, { ifMatch: 1 });
  en('2025-06-10T09:06:00Z', 'StelFamiliegroepsplanVast', { datum: '2025-06-10' }, { sleutel: '33333333-7' });
  en('2025-06-11T09:00:00Z', 'StelPlanVast', {
    planId: 'plan-9',
    versie: 1,
    datum: '2025-06-11',
    besprokenMetJeugdige: true,
    besprokenMetOuders: true,
    gedragenKoers: true,
  });
  en('2025-06-11T10:00:00Z', 'LegRedenOverschrijdingVast', { stap: 'EERSTE_F2F', categorie: 'CLIENT', code: 'ZIEK' });
  en('2025-06-12T09:00:00Z', 'SluitZaakAf', { datum: '2025-06-12', reden: 'KLAAR' });
  en('2025-06-12T09:01:00Z', 'BeeindigMaatregel', { datum: '2025-06-12', redenCode: '21' });
  return bladzijden;
};

/** Taken over from another GI, and the family made its own plan. */
const overgenomen = (): readonly Bladzijde[] => {
  const { bladzijden, begin, en } = verhaal(VOTS);
  begin('2025-05-12T09:00:00Z', {
    ...MAATREGEL,
    jeugdigeId: 'jeugdige-4',
    maatregelType: 'VOTS',
    beschikkingsdatum: '2025-05-09',
    ingangsdatum: '2025-05-09',
    kennisgevingsdatum: '2025-05-12',
  });
  en('2025-05-13T09:00:00Z', 'NeemUitvoeringOver', {
    vanGI: 'GI-2',
    datumOvergedragenGekregen: '2025-05-13',
    oorspronkelijkeAanvang: '2024-06-01',
  });
  en('2025-05-20T09:00:00Z', 'StelFamiliegroepsplanVast', { datum: '2025-05-19' });
  return bladzijden;
};

const eersteGesprek = (aantal: number) => ({
  stap: 'EERSTE_F2F',
  label: 'Eerste gesprek',
  bron: 'eigen afspraak',
  start: [{ gebeurtenis: 'ZaakAangemeld', veld: 'kennisgevingsdatum' }],
  bijOvername: 'geen',
  eind: [{ gebeurtenissen: ['EersteF2FGevoerd'], waar: { vorm: ['FYSIEK'] } }],
  norm: { aantal, dag: 'W', richting: 'vooruit', atw: false },
  achterstandGrondslag: 'openstaand',
  telEenheid: 'zaak',
});

/** An organisation's own profile in two versions, and an equated day that comes late. */
const normen = (): readonly Bladzijde[] => {
  const profiel = (klok: string, versie: number, geldigVan: string, aantal: number): Bladzijde => ({
    klok,
    verzoek: {
      type: 'StelNormprofielVast',
      sleutel: `profiel-${versie}`,
      lichaam: {
        profielId: 'EIGEN',
        versie,
        geldigVan,
        titel: `Eigen norm ${versie}`,
        regels: [eersteGesprek(aantal)],
      },
    },
  });
  const dag = (klok: string, datum: string): Bladzijde => ({
    klok,
    verzoek: {
      type: 'StelGelijkgesteldeDagVast',
      sleutel: `dag-${datum}`,
      lichaam: { datum, grondslag: 'KB-1' },
    },
  });
  return [
    profiel('2024-12-02T09:00:00Z', 1, '2025-01-01', 5),
    profiel('2025-02-03T09:00:00Z', 2, '2025-03-01', 3),
    profiel('2025-02-04T09:00:00Z', 3, '2025-02-01', 1),
    dag('2025-01-14T09:00:00Z', '2025-01-10'),
    dag('2025-01-15T09:00:00Z', '2025-03-04'),
  ];
};

/** All stories, in order of the clock. */
export const verhalen = (): readonly Bladzijde[] =>
  [helemaal, hersteld, geweigerd, overgenomen, normen]
    .flatMap((vertel) => vertel())
    .sort((a, b) => (a.klok < b.klok ? -1 : a.klok > b.klok ? 1 : 0));
