import { datumVan, type Datum, type RejectionDetails } from '@tijdig/kernel';
import { toetsAanmelding } from './aanmelding/aanmelding.ts';
import type { ZaakGebeurtenistype } from './catalogus.ts';
import { toetsContact, toetsContactpoging } from './contact/contact.ts';
import {
  toetsAfsluiting,
  toetsBeeindiging,
  toetsHeropening,
  toetsUitvoeringOver,
  toetsVerlenging,
  toetsVoornemen,
} from './duur/duur.ts';
import { toetsEersteF2F } from './eerste-f2f/eerste-f2f.ts';
import { toetsAfgezien, toetsFamiliegroepsplan } from './familiegroepsplan/familiegroepsplan.ts';
import type { Feit, Opgetekend } from './feiten.ts';
import type { Meldingcode } from './meldingen.ts';
import { onthoud } from './onthoud.ts';
import { toetsOvername } from './overname/overname.ts';
import { toetsEvaluatie, toetsPlan } from './plan-van-aanpak/plan-van-aanpak.ts';
import { toetsRapportage } from './rapportage/rapportage.ts';
import type { Regel, Toets, Vormregel } from './regel.ts';
import { toetsRisicotaxatie, toetsVeiligheidstaxatie } from './taxatie/taxatie.ts';
import { toetsReden, toetsVervallen } from './termijn/termijn.ts';
import { toetsEindeToewijzing, toetsOverdracht, toetsTeam, toetsToewijzing } from './toewijzing/toewijzing.ts';
import { ALTIJD } from './voorwaarden.ts';
import { feitenUit, type Feiten, type Feittype } from './zaak.state.ts';

/** What is asked of each event, one line an event. Commands, corrections and imports are all judged by this table. */
const REGELBOEK: { readonly [T in Feittype]: Toets<T> } = {
  ZaakAangemeld: toetsAanmelding,
  UitvoeringOvergenomen: toetsOvername,
  ZaakAanTeamToegewezen: toetsTeam,
  HulpverlenerToegewezen: toetsToewijzing,
  ToewijzingBeeindigd: toetsEindeToewijzing,
  ZaakOvergedragen: toetsOverdracht,
  ContactpogingMislukt: toetsContactpoging,
  ContactGevoerd: toetsContact,
  EersteF2FGevoerd: toetsEersteF2F,
  FamiliegroepsplanAfgezien: toetsAfgezien,
  FamiliegroepsplanVastgesteld: toetsFamiliegroepsplan,
  PlanVanAanpakVastgesteld: toetsPlan,
  PlanVanAanpakGeevalueerd: toetsEvaluatie,
  VeiligheidstaxatieUitgevoerd: toetsVeiligheidstaxatie,
  RisicotaxatieUitgevoerd: toetsRisicotaxatie,
  RapportageVastgesteld: toetsRapportage,
  RedenOverschrijdingVastgelegd: toetsReden,
  WerkstapVervallen: toetsVervallen,
  MaatregelVerlengd: toetsVerlenging,
  VoornemenNietVerlengenGemeld: toetsVoornemen,
  MaatregelBeeindigd: toetsBeeindiging,
  UitvoeringOvergedragen: toetsUitvoeringOver,
  ZaakAfgesloten: toetsAfsluiting,
  ZaakHeropend: toetsHeropening,
};

/** The same table for a caller that holds an event of any type; a correction itself has no rules but its result's. */
export const toetsVan = (type: ZaakGebeurtenistype): Toets<Feittype> =>
  ((REGELBOEK as Partial<Record<ZaakGebeurtenistype, unknown>>)[type] as Toets<Feittype> | undefined) ?? {};

const alsRegel = ({ code, breekt }: Vormregel<Feittype>): Regel<Feittype> => ({
  code,
  breekt: ({ gebeurtenis }) => breekt(gebeurtenis),
});

const regelsPerType = new Map(
  (Object.keys(REGELBOEK) as Feittype[]).map((type) => {
    const { vorm = [], regels = [] } = toetsVan(type);
    return [type as ZaakGebeurtenistype, [...ALTIJD, ...vorm.map(alsRegel), ...regels]] as const;
  }),
);

/** A fact that does not fit the others: the event at fault, and what fills the message. */
export type Breuk = Readonly<{
  code: Meldingcode;
  revisie: number;
  eventId: string;
  gebeurtenis: ZaakGebeurtenistype;
  /** The day of the event at fault. */
  datum: Datum;
  details: RejectionDetails;
}>;

type Overtreding = Readonly<{ regel: Regel<Feittype>; breuk: Breuk }>;

const breukVan = (
  { eventId, revisie, gebeurtenis: { type }, dag }: Feit,
  code: Meldingcode,
  details: RejectionDetails,
) => ({
  code,
  revisie,
  eventId,
  gebeurtenis: type,
  datum: datumVan(dag),
  details,
});

const overtredingen = onthoud((feiten: Feiten): readonly Overtreding[] =>
  feiten.opVolgorde.flatMap((feit) =>
    regelsPerType.get(feit.gebeurtenis.type)!.flatMap((regel) => {
      const details = regel.breekt(feit as Parameters<typeof regel.breekt>[0], feiten);
      return details ? [{ regel, breuk: breukVan(feit, regel.code, details) }] : [];
    }),
  ),
);

/** All breaches in the effective events of one zaak, in order of revision: what an import warns of. */
export const breuken = (geschiedenis: readonly Opgetekend[]): readonly Breuk[] =>
  overtredingen(feitenUit(geschiedenis))
    .map(({ breuk }) => breuk)
    .sort((a, b) => a.revisie - b.revisie);

/**
 * The breaches that are in `na` and not yet in `voor`: the same rule at the same event is no new breach, so that a
 * case imported with breaches can still be worked on. Those of the newest event come first.
 */
export const nieuweBreuken = (voor: Feiten, na: Feiten): readonly Breuk[] => {
  if (overtredingen(na).length === 0) return [];
  const bekend = new Map<Regel<Feittype>, Set<number>>();
  for (const { regel, breuk } of overtredingen(voor)) {
    const revisies = bekend.get(regel);
    if (revisies) revisies.add(breuk.revisie);
    else bekend.set(regel, new Set([breuk.revisie]));
  }
  const nieuw = overtredingen(na).filter(({ regel, breuk }) => !bekend.get(regel)?.has(breuk.revisie));
  const isEigen = ({ breuk }: Overtreding) => !voor.perId.has(breuk.eventId);
  return [...nieuw.filter(isEigen), ...nieuw.filter((o) => !isEigen(o))].map(({ breuk }) => breuk);
};
