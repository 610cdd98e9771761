import { ZAAKGEBEURTENISSEN, type GebeurtenisVan, type ZaakGebeurtenistype } from './catalogus.ts';

const legtVast = <T extends ZaakGebeurtenistype>(gebeurtenis: T) => ({
  gebeurtenis,
  velden: ZAAKGEBEURTENISSEN[gebeurtenis].velden,
});

/** Every command of a zaak and the event it may record: its fields are the event's. */
export const ZAAKCOMMANDOS = {
  MeldZaakAan: legtVast('ZaakAangemeld'),
  NeemUitvoeringOver: legtVast('UitvoeringOvergenomen'),
  WijsTeamToe: legtVast('ZaakAanTeamToegewezen'),
  WijsHulpverlenerToe: legtVast('HulpverlenerToegewezen'),
  BeeindigToewijzing: legtVast('ToewijzingBeeindigd'),
  DraagZaakOver: legtVast('ZaakOvergedragen'),
  LegContactpogingVast: legtVast('ContactpogingMislukt'),
  LegEersteF2FVast: legtVast('EersteF2FGevoerd'),
  LegContactVast: legtVast('ContactGevoerd'),
  ZieAfVanFamiliegroepsplan: legtVast('FamiliegroepsplanAfgezien'),
  StelFamiliegroepsplanVast: legtVast('FamiliegroepsplanVastgesteld'),
  StelPlanVast: legtVast('PlanVanAanpakVastgesteld'),
  EvalueerPlan: legtVast('PlanVanAanpakGeevalueerd'),
  LegVeiligheidstaxatieVast: legtVast('VeiligheidstaxatieUitgevoerd'),
  LegRisicotaxatieVast: legtVast('RisicotaxatieUitgevoerd'),
  StelRapportageVast: legtVast('RapportageVastgesteld'),
  LegRedenOverschrijdingVast: legtVast('RedenOverschrijdingVastgelegd'),
  LaatWerkstapVervallen: legtVast('WerkstapVervallen'),
  VerlengMaatregel: legtVast('MaatregelVerlengd'),
  MeldVoornemenNietVerlengen: legtVast('VoornemenNietVerlengenGemeld'),
  BeeindigMaatregel: legtVast('MaatregelBeeindigd'),
  DraagUitvoeringOver: legtVast('UitvoeringOvergedragen'),
  SluitZaakAf: legtVast('ZaakAfgesloten'),
  HeropenZaak: legtVast('ZaakHeropend'),
  CorrigeerGegeven: legtVast('GegevenGecorrigeerd'),
  TrekGebeurtenisIn: legtVast('GebeurtenisIngetrokken'),
} as const;

export type ZaakCommandtype = keyof typeof ZAAKCOMMANDOS;

/** What a command of this type records. */
export type GebeurtenisBij<C extends ZaakCommandtype> = GebeurtenisVan<(typeof ZAAKCOMMANDOS)[C]['gebeurtenis']>;

export type CommandoVan<C extends ZaakCommandtype> = Readonly<{ type: C }> & Omit<GebeurtenisBij<C>, 'type'>;

/** A command: its type and the fields of the event, flat. Which zaak it is for is the address, not the command. */
export type ZaakCommand = { [C in ZaakCommandtype]: CommandoVan<C> }[ZaakCommandtype];
