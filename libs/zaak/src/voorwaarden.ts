import { dagnummer, datumVan, lokaleDag } from '@tijdig/kernel';
import { ZAAKGEBEURTENISSEN } from './catalogus.ts';
import type { Regel } from './regel.ts';
import { aanmelding, afsluitingVoor, eerste, einde, type Feittype } from './zaak.state.ts';

/** Dates that lie ahead by nature; every other date says that something has happened. */
const MAG_IN_TOEKOMST: ReadonlySet<string> = new Set([
  'ingangsdatum',
  'verwachteEinddatum',
  'nieuweEinddatum',
  'verplichtPer',
]);

/** The date fields of an event that cannot lie in the future. */
export const feitdatums = Object.fromEntries(
  Object.entries(ZAAKGEBEURTENISSEN).map(([type, { velden }]) => [
    type,
    Object.entries(velden)
      .filter(([naam, veld]) => veld.soort === 'datum' && !MAG_IN_TOEKOMST.has(naam))
      .map(([naam]) => naam),
  ]),
) as unknown as Readonly<Record<keyof typeof ZAAKGEBEURTENISSEN, readonly string[]>>;

const zaakBestaat: Regel<Feittype> = {
  code: 'ZAAK_ONBEKEND',
  breekt: (feit, feiten) => (feit.gebeurtenis.type === 'ZaakAangemeld' || aanmelding(feiten) ? undefined : {}),
};

/** Nothing but corrections, withdrawals and a reopening is recorded in a closed zaak (I-05). */
const nietNaAfsluiting: Regel<Feittype> = {
  code: 'ZAAK_GESLOTEN',
  breekt: ({ gebeurtenis: { type }, revisie, dag }, feiten) => {
    if (type === 'ZaakHeropend' || type === 'ZaakAangemeld') return undefined;
    const afsluiting = afsluitingVoor(feiten, revisie);
    return (
      afsluiting && { stand: 'afgesloten', datum: afsluiting.gebeurtenis.datum, wat: type, feitdatum: datumVan(dag) }
    );
  },
};

/** The talk has a code of its own. */
const nietVoorAanmelding: Regel<Feittype> = {
  code: 'VOOR_AANMELDING',
  breekt: ({ gebeurtenis: { type }, dag }, feiten) => {
    const melding = aanmelding(feiten);
    return melding && dag < melding.dag && type !== 'EersteF2FGevoerd'
      ? { wat: type, datum: datumVan(dag), kennisgevingsdatum: melding.gebeurtenis.kennisgevingsdatum }
      : undefined;
  },
};

/** May follow the end of the measure, or is itself judged against it. */
const OOK_NA_EINDE: ReadonlySet<Feittype> = new Set<Feittype>([
  'ZaakAangemeld',
  'RapportageVastgesteld',
  'ToewijzingBeeindigd',
  'RedenOverschrijdingVastgelegd',
  'MaatregelBeeindigd',
  'UitvoeringOvergedragen',
  'ZaakAfgesloten',
  'ZaakHeropend',
]);

/** Facts may be recorded late, so what happened on or before the last day still counts. */
const nietNaEinde: Regel<Feittype> = {
  code: 'ZAAK_GESLOTEN',
  breekt: ({ gebeurtenis: { type }, dag }, feiten) => {
    if (OOK_NA_EINDE.has(type as Feittype)) return undefined;
    const slot = einde(feiten);
    return slot && dag > slot.dag
      ? { stand: 'beëindigd', datum: slot.gebeurtenis.datum, wat: type, feitdatum: datumVan(dag) }
      : undefined;
  },
};

/** Nothing is recorded before it happens, also after a correction (I-06, I-07). */
const nietInToekomst: Regel<Feittype> = {
  code: 'DATUM_IN_TOEKOMST',
  breekt: ({ gebeurtenis, geregistreerdOp }) => {
    const opgetekend = lokaleDag(geregistreerdOp);
    const gegevens = gebeurtenis as Readonly<Record<string, string | undefined>>;
    const veld = feitdatums[gebeurtenis.type].find((naam) => dagnummer(gegevens[naam]!) > opgetekend);
    return veld === undefined ? undefined : { veld, datum: gegevens[veld]! };
  },
};

/** What holds for every fact of a zaak, in the order in which it is said. */
export const ALTIJD: readonly Regel<Feittype>[] = [
  zaakBestaat,
  nietNaAfsluiting,
  nietVoorAanmelding,
  nietNaEinde,
  nietInToekomst,
];

/** A hulpverlener was assigned, in any role, on or before that day. */
export const naToewijzing: Regel<'EersteF2FGevoerd' | 'PlanVanAanpakVastgesteld'> = {
  code: 'GEEN_TOEWIJZING',
  breekt: ({ gebeurtenis: { datum }, dag }, feiten) => {
    const toewijzing = eerste(feiten, 'HulpverlenerToegewezen');
    return toewijzing && toewijzing.dag <= dag ? undefined : { datum };
  },
};
