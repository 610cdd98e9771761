import { datumVan } from '@tijdig/kernel';
import { voorbeeldId, werkdagVanaf, type Voorbeeldzaak } from './zaak.ts';

/** One in twelve talks is held without the parent; the law's clock for an OTS then waits for a later contact. */
const zonderGezagdrager = (zaak: Voorbeeldzaak): boolean => zaak.eenOp('gezagdrager', 12);

/** One in forty is first typed in with a wrong date, and put right a while later. */
const voerGesprek = (zaak: Voorbeeldzaak): void => {
  const { eersteF2F, kennisgeving } = zaak.maatregel;
  if (eersteF2F === null) return;
  const datum = datumVan(eersteF2F);
  const typefout = zaak.eenOp('typefout', 40) && eersteF2F > kennisgeving;
  const gesprek = zaak.noteer(
    'EersteF2FGevoerd',
    eersteF2F,
    {
      datum,
      vorm: 'FYSIEK',
      aanwezigJeugdige: true,
      aanwezigGezagdrager: !zonderGezagdrager(zaak),
      rechtenEnPlichtenBesproken: true,
      medewerkerId: zaak.hulpverlener(),
      locatieSoort: ['THUIS', 'KANTOOR', 'SCHOOL', 'INSTELLING'][zaak.greep('waar', 4)]!,
    },
    typefout ? { dagen: 3 } : {},
  );
  if (typefout) zetRecht(zaak, gesprek.eventId, datum);
};

const zetRecht = (zaak: Voorbeeldzaak, eventId: string, datum: string): void => {
  const plek = zaak.feiten.findIndex((feit) => feit.eventId === eventId);
  const gesprek = zaak.feiten[plek]!;
  const opgetekend = datumVan(zaak.maatregel.eersteF2F! + 1);
  zaak.feiten[plek] = { ...gesprek, gebeurdOp: opgetekend, data: { ...gesprek.data, datum: opgetekend } };
  const rechtgezet = werkdagVanaf(zaak.maatregel.eersteF2F! + 12);
  zaak.noteer(
    'GegevenGecorrigeerd',
    rechtgezet,
    { correctieVan: eventId, veld: 'datum', nieuweWaarde: datum, reden: 'TYPEFOUT' },
    { dagen: 0 },
  );
};

const stelPlanVast = (zaak: Voorbeeldzaak): void => {
  const { plan } = zaak.maatregel;
  if (plan === null) return;
  zaak.noteer('PlanVanAanpakVastgesteld', plan, {
    planId: voorbeeldId(`plan ${zaak.maatregel.nummer}`),
    versie: 1,
    datum: datumVan(plan),
    besprokenMetJeugdige: true,
    besprokenMetOuders: true,
    gedragenKoers: !zaak.eenOp('koers', 8),
  });
};

const schatRisicoIn = (zaak: Voorbeeldzaak): void => {
  const { risicotaxatie } = zaak.maatregel;
  if (risicotaxatie === null) return;
  zaak.noteer('RisicotaxatieUitgevoerd', risicotaxatie, {
    taxatieId: voorbeeldId(`risicotaxatie ${zaak.maatregel.nummer}`),
    instrument: zaak.maatregel.soort === 'JR' ? 'LIJ' : 'ARIJ',
    instrumentVersie: '1.0',
    datum: datumVan(risicotaxatie),
    soort: 'EERSTE',
  });
};

/** The steps of the source table, each on the day it names. */
export const werkstappen = (zaak: Voorbeeldzaak): void => {
  voerGesprek(zaak);
  stelPlanVast(zaak);
  schatRisicoIn(zaak);
};
