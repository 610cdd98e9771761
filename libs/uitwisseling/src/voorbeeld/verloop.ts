import { datumVan, type Dagnummer } from '@tijdig/kernel';
import { plusMaanden } from '@tijdig/normen';
import { verwachtEinde } from './begin.ts';
import { LAATSTE_DAG, voorbeeldId, werkdagVanaf, type Voorbeeldzaak } from './zaak.ts';

const NORMDAGEN = { gesprek: 7, plan: 42 } as const;

/** A late first talk had reasons: nobody at home first, and afterwards the reason on record. */
const verklaarVertraging = (zaak: Voorbeeldzaak): void => {
  const { kennisgeving, toewijzing, eersteF2F, plan } = zaak.maatregel;
  if (eersteF2F !== null && toewijzing !== null && eersteF2F > kennisgeving + NORMDAGEN.gesprek) {
    const poging = werkdagVanaf(Math.max(toewijzing, kennisgeving + 3));
    if (poging < eersteF2F)
      zaak.alsHetLoopt('ContactpogingMislukt', poging, {
        datum: datumVan(poging),
        vorm: 'FYSIEK',
        reden: 'NIET_THUIS',
      });
  }
  if (plan !== null && plan > kennisgeving + NORMDAGEN.plan && zaak.eenOp('reden', 3)) {
    const categorie = zaak.eenOp('wiens', 2) ? 'ORGANISATORISCH' : 'CLIENT';
    zaak.noteer(
      'RedenOverschrijdingVastgelegd',
      plan,
      { stap: 'PVA', categorie, code: 'ONDERZOEK_LOOPT' },
      { dagen: 0 },
    );
  }
};

const houdContact = (zaak: Voorbeeldzaak): void => {
  const { eersteF2F } = zaak.maatregel;
  if (eersteF2F === null) return;
  for (let keer = 1; keer <= 3; keer += 1) {
    const dag = werkdagVanaf(eersteF2F + keer * 28 + zaak.greep(`contact ${keer}`, 12));
    const vorm = zaak.eenOp(`vorm ${keer}`, 4) ? 'BEELDBELLEN' : 'FYSIEK';
    const wie = { aanwezigJeugdige: true, aanwezigGezagdrager: zaak.maatregel.soort === 'OTS' };
    zaak.alsHetLoopt('ContactGevoerd', dag, { datum: datumVan(dag), vorm, betekenisvol: true, ...wie });
  }
};

const schatVeiligheidIn = (zaak: Voorbeeldzaak): void => {
  const { eersteF2F, nummer } = zaak.maatregel;
  if (eersteF2F === null) return;
  const dag = werkdagVanaf(eersteF2F + 7);
  zaak.alsHetLoopt('VeiligheidstaxatieUitgevoerd', dag, {
    taxatieId: voorbeeldId(`veiligheidstaxatie ${nummer}`),
    instrument: 'LIRIK',
    instrumentVersie: '2.0',
    datum: datumVan(dag),
  });
};

/** For an OTS the law counts the plan from the day the family lets its own plan go; a few have not said so yet. */
const zieAfVanFamiliegroepsplan = (zaak: Voorbeeldzaak): void => {
  const { soort, kennisgeving } = zaak.maatregel;
  if (soort !== 'OTS' || zaak.eenOp('familieplan', 15)) return;
  const dag = werkdagVanaf(kennisgeving + 7 + zaak.greep('afgezien', 14));
  zaak.alsHetLoopt('FamiliegroepsplanAfgezien', dag, { datum: datumVan(dag), reden: 'OUDERS_WILLEN_NIET' });
};

const evalueerPlan = (zaak: Voorbeeldzaak): void => {
  const { plan, nummer } = zaak.maatregel;
  if (plan === null) return;
  const dag = werkdagVanaf(plusMaanden(plan, 12) - 21 + zaak.greep('evaluatie', 35));
  const planId = voorbeeldId(`plan ${nummer}`);
  zaak.alsHetLoopt('PlanVanAanpakGeevalueerd', dag, { planId, datum: datumVan(dag), bijstellingNodig: false });
};

type Reeks = Readonly<{ soort: 'JR_VERSLAG_OM' | 'JAARRAPPORTAGE'; maanden: number; tijdig: number }>;

/** Reports come a little before they are due, and now and then after. */
const rapporteer = (zaak: Voorbeeldzaak, { soort, maanden, tijdig }: Reeks): void => {
  let verplicht = plusMaanden(zaak.maatregel.kennisgeving, maanden);
  for (;;) {
    const dag = werkdagVanaf(verplicht - tijdig + zaak.greep(`${soort} ${verplicht}`, tijdig + 6));
    const data = { soort, verplichtPer: datumVan(verplicht), datum: datumVan(dag) };
    if (!zaak.alsHetLoopt('RapportageVastgesteld', dag, data)) return;
    verplicht = plusMaanden(dag, maanden);
  }
};

/** A year is over: the court prolongs, or the duty to say that nothing will be asked was met. */
const bepaalDuur = (zaak: Voorbeeldzaak): void => {
  const einde = verwachtEinde(zaak);
  if (einde === null) return;
  if (zaak.maatregel.beeindigd !== null) {
    const dag = werkdagVanaf(plusMaanden(einde, -2) - 7);
    if (dag > zaak.maatregel.kennisgeving)
      zaak.alsHetLoopt('VoornemenNietVerlengenGemeld', dag, { datum: datumVan(dag), aan: 'RVDK' });
    return;
  }
  const verzoek = werkdagVanaf(plusMaanden(einde, -2) - 14 + zaak.greep('verzoek', 20));
  const verzoekdata = { soort: 'VERLENGING', verplichtPer: datumVan(plusMaanden(einde, -2)), datum: datumVan(verzoek) };
  zaak.alsHetLoopt('RapportageVastgesteld', verzoek, verzoekdata as never);
  const beschikking = werkdagVanaf(einde - 14);
  zaak.alsHetLoopt('MaatregelVerlengd', beschikking, {
    beschikkingsdatum: datumVan(beschikking),
    nieuweEinddatum: datumVan(plusMaanden(einde, 12)),
  });
};

/** One in thirteen goes to a colleague in summer. */
const draagOver = (zaak: Voorbeeldzaak, dag: Dagnummer): void => {
  const { toewijzing } = zaak.maatregel;
  if (toewijzing === null || toewijzing + 60 > dag || !zaak.eenOp('overdracht', 13)) return;
  zaak.alsHetLoopt('ZaakOvergedragen', dag, {
    vanMedewerkerId: zaak.hulpverlener(),
    naarMedewerkerId: zaak.hulpverlener(2),
    datum: datumVan(dag),
    warmeOverdracht: true,
    clientBetrokken: !zaak.eenOp('betrokken', 3),
  });
};

const REDEN = { OTS: '04', VOOGDIJ: '11', JR: '21' } as const;

/** The close comes three weeks after the end, when the last late entries are in. */
const beeindig = (zaak: Voorbeeldzaak): void => {
  const { beeindigd, soort } = zaak.maatregel;
  if (beeindigd === null) return;
  zaak.noteer('MaatregelBeeindigd', beeindigd, { datum: datumVan(beeindigd), redenCode: REDEN[soort] });
  const dag = werkdagVanaf(beeindigd + 21);
  if (dag <= LAATSTE_DAG) zaak.noteer('ZaakAfgesloten', dag, { datum: datumVan(dag), reden: 'DOSSIER_COMPLEET' });
};

/** What else happens in a zaak: none of it moves a figure of the source table. */
export const verloop = (zaak: Voorbeeldzaak): void => {
  verklaarVertraging(zaak);
  schatVeiligheidIn(zaak);
  houdContact(zaak);
  zieAfVanFamiliegroepsplan(zaak);
  evalueerPlan(zaak);
  if (zaak.maatregel.soort === 'JR') rapporteer(zaak, { soort: 'JR_VERSLAG_OM', maanden: 6, tijdig: 21 });
  rapporteer(zaak, { soort: 'JAARRAPPORTAGE', maanden: 12, tijdig: 30 });
  bepaalDuur(zaak);
  draagOver(zaak, werkdagVanaf(LAATSTE_DAG - 150));
  beeindig(zaak);
};
