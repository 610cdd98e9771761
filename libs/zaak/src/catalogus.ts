import { ZaakAangemeld } from './aanmelding/aanmelding.events.ts';
import { UitvoeringOvergenomen } from './overname/overname.events.ts';
import {
  HulpverlenerToegewezen,
  ToewijzingBeeindigd,
  ZaakAanTeamToegewezen,
  ZaakOvergedragen,
} from './toewijzing/toewijzing.events.ts';
import { ContactGevoerd, ContactpogingMislukt } from './contact/contact.events.ts';
import { EersteF2FGevoerd } from './eerste-f2f/eerste-f2f.events.ts';
import {
  FamiliegroepsplanAfgezien,
  FamiliegroepsplanVastgesteld,
} from './familiegroepsplan/familiegroepsplan.events.ts';
import { PlanVanAanpakGeevalueerd, PlanVanAanpakVastgesteld } from './plan-van-aanpak/plan-van-aanpak.events.ts';
import { RisicotaxatieUitgevoerd, VeiligheidstaxatieUitgevoerd } from './taxatie/taxatie.events.ts';
import { RapportageVastgesteld } from './rapportage/rapportage.events.ts';
import { RedenOverschrijdingVastgelegd, WerkstapVervallen } from './termijn/termijn.events.ts';
import {
  MaatregelBeeindigd,
  MaatregelVerlengd,
  UitvoeringOvergedragen,
  VoornemenNietVerlengenGemeld,
  ZaakAfgesloten,
  ZaakHeropend,
} from './duur/duur.events.ts';
import { GebeurtenisIngetrokken, GegevenGecorrigeerd } from './correctie/correctie.events.ts';
import type { Gegevens, Velden } from './veld.ts';

/**
 * Every event of a zaak and its fields: the storage format. A name is never changed without an upcast and a golden
 * stream. `leidend` is the field that says when it happened; null: the local day on which it was recorded.
 */
export const ZAAKGEBEURTENISSEN = {
  ZaakAangemeld: { velden: ZaakAangemeld, leidend: 'kennisgevingsdatum' },
  UitvoeringOvergenomen: { velden: UitvoeringOvergenomen, leidend: 'datumOvergedragenGekregen' },
  ZaakAanTeamToegewezen: { velden: ZaakAanTeamToegewezen, leidend: 'datum' },
  HulpverlenerToegewezen: { velden: HulpverlenerToegewezen, leidend: 'datum' },
  ToewijzingBeeindigd: { velden: ToewijzingBeeindigd, leidend: 'datum' },
  ZaakOvergedragen: { velden: ZaakOvergedragen, leidend: 'datum' },
  ContactpogingMislukt: { velden: ContactpogingMislukt, leidend: 'datum' },
  ContactGevoerd: { velden: ContactGevoerd, leidend: 'datum' },
  EersteF2FGevoerd: { velden: EersteF2FGevoerd, leidend: 'datum' },
  FamiliegroepsplanAfgezien: { velden: FamiliegroepsplanAfgezien, leidend: 'datum' },
  FamiliegroepsplanVastgesteld: { velden: FamiliegroepsplanVastgesteld, leidend: 'datum' },
  PlanVanAanpakVastgesteld: { velden: PlanVanAanpakVastgesteld, leidend: 'datum' },
  PlanVanAanpakGeevalueerd: { velden: PlanVanAanpakGeevalueerd, leidend: 'datum' },
  VeiligheidstaxatieUitgevoerd: { velden: VeiligheidstaxatieUitgevoerd, leidend: 'datum' },
  RisicotaxatieUitgevoerd: { velden: RisicotaxatieUitgevoerd, leidend: 'datum' },
  RapportageVastgesteld: { velden: RapportageVastgesteld, leidend: 'datum' },
  RedenOverschrijdingVastgelegd: { velden: RedenOverschrijdingVastgelegd, leidend: null },
  WerkstapVervallen: { velden: WerkstapVervallen, leidend: 'datum' },
  MaatregelVerlengd: { velden: MaatregelVerlengd, leidend: 'beschikkingsdatum' },
  VoornemenNietVerlengenGemeld: { velden: VoornemenNietVerlengenGemeld, leidend: 'datum' },
  MaatregelBeeindigd: { velden: MaatregelBeeindigd, leidend: 'datum' },
  UitvoeringOvergedragen: { velden: UitvoeringOvergedragen, leidend: 'datum' },
  ZaakAfgesloten: { velden: ZaakAfgesloten, leidend: 'datum' },
  ZaakHeropend: { velden: ZaakHeropend, leidend: 'datum' },
  GegevenGecorrigeerd: { velden: GegevenGecorrigeerd, leidend: null },
  GebeurtenisIngetrokken: { velden: GebeurtenisIngetrokken, leidend: null },
} as const satisfies Record<string, { velden: Velden; leidend: string | null }>;

export type ZaakGebeurtenistype = keyof typeof ZAAKGEBEURTENISSEN;

/** An event of a zaak as the domain sees it: flat, without envelope. */
export type ZaakGebeurtenis = {
  [T in ZaakGebeurtenistype]: Readonly<{ type: T }> & Gegevens<(typeof ZAAKGEBEURTENISSEN)[T]['velden']>;
}[ZaakGebeurtenistype];

export type GebeurtenisVan<T extends ZaakGebeurtenistype> = Extract<ZaakGebeurtenis, { type: T }>;

export const isZaakGebeurtenistype = (type: string): type is ZaakGebeurtenistype =>
  Object.hasOwn(ZAAKGEBEURTENISSEN, type);
