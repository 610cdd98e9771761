import { opdracht } from '@tijdig/testing';
import {
  CATEGORIEEN,
  CONTACTVORMEN,
  MAATREGELTYPE,
  RAPPORTAGESOORTEN,
  REDENEN_AFGEZIEN,
  REDENEN_BEEINDIGING,
  REDENEN_INTREKKING,
  ROLLEN_IN_ZAAK,
  soortVan,
  STAPPEN,
  TAXATIESOORTEN,
  ZAAKGEBEURTENISSEN,
  type ZaakCommand,
  type ZaakCommandtype,
} from '@tijdig/zaak';
import type { Toeval } from '../referentie/generator/toeval.ts';
import { dag, type Zicht } from './zicht.ts';

const MENSEN = ['anna', 'bram', 'cor', 'dewi'];
const iemand = (t: Toeval) => t.een(MENSEN);

/** Mostly of today or a few days ago; now and then long ago, tomorrow or before the zaak was here. */
const datum = (t: Toeval, { eerste, vandaag }: Zicht): string => {
  if (t.kans(0.02)) return dag(vandaag + 1);
  if (t.kans(0.02)) return dag(eerste - t.heel(1, 5));
  const terug = t.een([0, 0, 0, t.heel(0, 3), t.heel(0, 20)]);
  return dag(t.kans(0.04) ? t.heel(eerste, Math.max(eerste, vandaag)) : Math.max(eerste, vandaag - terug));
};

const maanden = (t: Toeval, van: string, meeste: number): string => {
  const [jaar, maand] = van.split('-').map(Number) as [number, number];
  const verder = maand - 1 + t.heel(1, meeste);
  return `${jaar + Math.floor(verder / 12)}-${String((verder % 12) + 1).padStart(2, '0')}-0${t.heel(1, 9)}`;
};

type Maker = (t: Toeval, zicht: Zicht) => object;

const ja = (t: Toeval) => t.kans(0.7);

/** The fields of each command that differ from the ordinary; what depends on the zaak is taken from what is seen of it. */
const MAKERS: Readonly<
  Record<Exclude<ZaakCommandtype, 'MeldZaakAan' | 'CorrigeerGegeven' | 'TrekGebeurtenisIn'>, Maker>
> = {
  NeemUitvoeringOver: (t, z) => ({
    datumOvergedragenGekregen: datum(t, z),
    oorspronkelijkeAanvang: dag(z.eerste - 90),
  }),
  WijsTeamToe: (t, z) => ({ teamId: t.een(['team-1', 'team-2', 'team-3']), datum: datum(t, z) }),
  WijsHulpverlenerToe: (t, z) => ({
    medewerkerId: iemand(t),
    rolInZaak: z.rollen.length === 0 ? 'vast' : t.een(ROLLEN_IN_ZAAK),
    datum: datum(t, z),
  }),
  BeeindigToewijzing: (t, z) => {
    const rol = z.rollen.length > 0 && t.kans(0.9) ? t.een(z.rollen) : undefined;
    return { medewerkerId: rol?.medewerkerId ?? iemand(t), rolInZaak: rol?.rolInZaak ?? 'vast', datum: datum(t, z) };
  },
  DraagZaakOver: (t, z) => ({
    vanMedewerkerId: z.rollen.length > 0 ? t.een(z.rollen).medewerkerId : iemand(t),
    naarMedewerkerId: iemand(t),
    datum: datum(t, z),
  }),
  LegContactpogingVast: (t, z) => ({ datum: datum(t, z), vorm: t.een(CONTACTVORMEN) }),
  LegEersteF2FVast: (t, z) => ({ datum: datum(t, z), medewerkerId: iemand(t), aanwezigJeugdige: ja(t) }),
  LegContactVast: (t, z) => ({ datum: datum(t, z), vorm: t.een(CONTACTVORMEN), betekenisvol: ja(t) }),
  ZieAfVanFamiliegroepsplan: (t, z) => ({ datum: datum(t, z), reden: t.een(REDENEN_AFGEZIEN) }),
  StelFamiliegroepsplanVast: (t, z) => ({ datum: datum(t, z) }),
  StelPlanVast: (t, z) => ({ datum: datum(t, z), planId: t.een(['plan-1', 'plan-2']), versie: t.heel(1, 3) }),
  EvalueerPlan: (t, z) => ({ datum: datum(t, z), planId: t.een(['plan-1', 'plan-1', 'plan-2']) }),
  LegVeiligheidstaxatieVast: (t, z) => ({ datum: datum(t, z), taxatieId: `vt-${t.heel(1, 3)}` }),
  LegRisicotaxatieVast: (t, z) => ({
    datum: datum(t, z),
    taxatieId: `rt-${t.heel(1, 3)}`,
    soort: t.een(TAXATIESOORTEN),
  }),
  StelRapportageVast: (t, z) => {
    const op = datum(t, z);
    return { datum: op, soort: t.een(RAPPORTAGESOORTEN), verplichtPer: maanden(t, op, 3) };
  },
  LegRedenOverschrijdingVast: (t) => ({ stap: t.een(STAPPEN), categorie: t.een(CATEGORIEEN) }),
  LaatWerkstapVervallen: (t, z) => ({ stap: t.een(STAPPEN), datum: datum(t, z) }),
  VerlengMaatregel: (t, z) => {
    const op = datum(t, z);
    return { beschikkingsdatum: op, nieuweEinddatum: maanden(t, op, 24) };
  },
  MeldVoornemenNietVerlengen: (t, z) => ({ datum: datum(t, z) }),
  BeeindigMaatregel: (t, z) => {
    const soort = z.fase.fase === 'onbekend' ? 'OTS' : soortVan(z.fase.aanmelding.maatregelType);
    return { datum: datum(t, z), redenCode: t.een(Object.keys(REDENEN_BEEINDIGING[t.kans(0.95) ? soort : 'JR'])) };
  },
  DraagUitvoeringOver: (t, z) => ({ datum: datum(t, z), naarGI: `GI-${t.heel(1, 4)}` }),
  SluitZaakAf: (t, z) => ({ datum: t.kans(0.9) ? dag(z.vandaag) : datum(t, z) }),
  HeropenZaak: (t, z) => ({ datum: dag(z.vandaag), reden: t.een(['TE_VROEG', 'FOUT']) }),
};

const correctie: Maker = (t, z) => {
  const doel = t.een(z.geschiedenis);
  const velden = Object.entries(ZAAKGEBEURTENISSEN[doel.gebeurtenis.type].velden);
  const [veld, { soort, ...rest }] = t.kans(0.6)
    ? (velden.find(([, v]) => v.soort === 'datum') ?? t.een(velden))
    : t.een(velden);
  const waarden: Readonly<Record<string, () => unknown>> = {
    datum: () => datum(t, z),
    'ja/nee': () => t.kans(0.5),
    geheel: () => t.heel(1, 4),
    regio: () => t.een(['Drenthe', 'Groningen']),
    kenmerk: () => iemand(t),
    code: () => t.een((rest as { codes: readonly string[] }).codes),
  };
  return { correctieVan: doel.eventId, veld, nieuweWaarde: t.kans(0.08) ? null : (waarden[soort]?.() ?? null) };
};

const intrekking: Maker = (t, z) => ({ eventId: t.een(z.geschiedenis).eventId, reden: t.een(REDENEN_INTREKKING) });

type Gewicht = readonly [ZaakCommandtype, number];
const WERK: readonly Gewicht[] = [
  ['WijsTeamToe', 4],
  ['WijsHulpverlenerToe', 4],
  ['BeeindigToewijzing', 3],
  ['DraagZaakOver', 3],
  ['NeemUitvoeringOver', 1],
  ['LegContactpogingVast', 4],
  ['LegEersteF2FVast', 7],
  ['LegContactVast', 9],
  ['ZieAfVanFamiliegroepsplan', 4],
  ['StelFamiliegroepsplanVast', 2],
  ['StelPlanVast', 7],
  ['EvalueerPlan', 5],
  ['LegVeiligheidstaxatieVast', 4],
  ['LegRisicotaxatieVast', 6],
  ['StelRapportageVast', 6],
  ['LegRedenOverschrijdingVast', 2],
  ['LaatWerkstapVervallen', 2],
  ['VerlengMaatregel', 3],
  ['MeldVoornemenNietVerlengen', 2],
  ['CorrigeerGegeven', 9],
  ['TrekGebeurtenisIn', 2],
];
const EINDE: readonly Gewicht[] = [
  ['BeeindigMaatregel', 8],
  ['DraagUitvoeringOver', 2],
];
const SLOT: readonly Gewicht[] = [
  ['SluitZaakAf', 12],
  ['StelRapportageVast', 2],
  ['CorrigeerGegeven', 2],
  ['TrekGebeurtenisIn', 1],
];
const ERNA: readonly Gewicht[] = [
  ['HeropenZaak', 4],
  ['CorrigeerGegeven', 4],
  ['LegContactVast', 1],
  ['SluitZaakAf', 1],
];

/** After this many events a zaak works towards its end. */
const LANG = 9;

const keuzen = ({ fase, rollen, geschiedenis }: Zicht): readonly Gewicht[] => {
  if (fase.fase === 'afgesloten') return ERNA;
  if (fase.fase === 'beeindigd') return SLOT;
  if (rollen.length === 0) return [['WijsHulpverlenerToe', 40], ...WERK];
  return geschiedenis.length > LANG ? [...WERK, ...EINDE, ...EINDE, ...EINDE, ...EINDE] : WERK;
};

const gewogen = (t: Toeval, gewichten: readonly Gewicht[]): ZaakCommandtype => {
  let over = t.heel(
    1,
    gewichten.reduce((som, [, gewicht]) => som + gewicht, 0),
  );
  return gewichten.find(([, gewicht]) => (over -= gewicht) <= 0)![0];
};

const gegevens = (t: Toeval, type: ZaakCommandtype, zicht: Zicht): object => {
  if (type === 'CorrigeerGegeven') return correctie(t, zicht);
  if (type === 'TrekGebeurtenisIn') return intrekking(t, zicht);
  return MAKERS[type as keyof typeof MAKERS](t, zicht);
};

const zonderType = ({ type: _type, ...lichaam }: ZaakCommand): Readonly<Record<string, unknown>> => lichaam;

/** What a caseworker would most likely do next in this zaak. */
export const kiesOpdracht = (t: Toeval, zicht: Zicht) => {
  const type = gewogen(t, keuzen(zicht));
  return { type, lichaam: zonderType(opdracht(type, gegevens(t, type, zicht) as never) as ZaakCommand) };
};

/** A new court order; few jeugdigen and gezinnen, so that zaken of one child and one family meet. */
export const kiesAanmelding = (t: Toeval, vandaag: number) => {
  const kennisgevingsdatum = vandaag - t.een([0, 0, 0, 1, t.heel(0, 10)]);
  const ingang = kennisgevingsdatum + t.een([0, 0, -t.heel(0, 10), t.heel(0, 20)]);
  const jeugdige = t.heel(1, 60);
  return zonderType(
    opdracht('MeldZaakAan', {
      jeugdigeId: `jeugdige-${jeugdige}`,
      gezinId: t.kans(0.85) ? `gezin-${jeugdige % 20}` : undefined,
      maatregelType: t.kans(0.6) ? 'OTS' : t.een(MAATREGELTYPE),
      beschikkingsdatum: dag(kennisgevingsdatum - t.heel(0, 4)),
      ingangsdatum: dag(ingang),
      kennisgevingsdatum: dag(kennisgevingsdatum),
      verwachteEinddatum: t.kans(0.8) ? maanden(t, dag(ingang), 12) : undefined,
      regioCode: t.een(['Drenthe', 'Groningen', 'Fryslân']),
      ketenkenmerk: t.kans(0.4) ? `KK-${t.heel(1, 400)}` : undefined,
    }) as ZaakCommand,
  );
};
