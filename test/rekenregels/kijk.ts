import { alles, dagnummer, kennismomentVan, momentVan, type Datum } from '@tijdig/kernel';
import { MEEGELEVERD, MEEGELEVERD_OP, normtijdlijn, stroomVan, type Normtijdlijn } from '@tijdig/normen';
import {
  geheugenbron,
  tijdigheid,
  tijdlijn,
  werkstappenVan,
  werkvoorraad,
  type Filter,
  type Groep,
  type Rijenbron,
} from '@tijdig/projections';
import type { Opgetekend, Stap, ZaakGebeurtenis } from '@tijdig/zaak';

/** The norms of an empty log. */
const MEEGELEVERDE_NORMEN: Normtijdlijn = normtijdlijn(
  MEEGELEVERD.map((vaststelling, i) => ({
    ...vaststelling,
    stream: stroomVan(vaststelling),
    eventId: `norm-${i}`,
    revisie: i,
    geregistreerdOp: momentVan(MEEGELEVERD_OP)!,
  })),
);

/** When it was recorded (a day: at noon), and what happened. */
type Optekening = readonly [wanneer: string, gebeurtenis: ZaakGebeurtenis];

/** A history with ids g0, g1, … */
export const geschiedenis = (...stappen: readonly Optekening[]): Opgetekend[] =>
  stappen.map(([wanneer, gebeurtenis], revisie) => ({
    eventId: `g${revisie}`,
    revisie,
    geregistreerdOp: momentVan(wanneer.includes('T') ? wanneer : `${wanneer}T12:00:00Z`)!,
    gebeurtenis,
  }));

export type Zaken = Readonly<Record<string, readonly Opgetekend[]>>;

/** The figures over some zaken as known at a moment: without one, everything (asked on 1 January 2027). */
export const kijk = (zaken: Zaken, profiel: string, kennismoment?: string) => {
  const k = kennismoment ? kennismomentVan(kennismoment)! : alles(Date.parse('2027-01-01T12:00:00Z'));
  const tijdlijnen = new Map(Object.entries(zaken).map(([id, g]) => [id, tijdlijn(g, MEEGELEVERDE_NORMEN)]));
  const bron: Rijenbron = geheugenbron(tijdlijnen, MEEGELEVERDE_NORMEN, k);
  type Verdeling = Readonly<{ groepeer?: readonly (Groep | 'stap')[]; filter?: Filter }>;
  return {
    bron,
    werkvoorraad: (peildatum: Datum, verdeling: Verdeling = {}) =>
      werkvoorraad({ profiel, peildatum: dagnummer(peildatum), ...verdeling }, bron),
    tijdigheid: (van: Datum, tot: Datum, verdeling: Verdeling = {}) =>
      tijdigheid({ profiel, periodeVan: dagnummer(van), periodeTot: dagnummer(tot), ...verdeling }, bron),
    /** The rows of one step of a zaak, with their status on a day. */
    rijen: (zaakId: string, stap: Stap, peildatum: Datum) =>
      werkstappenVan(
        zaken[zaakId]!.filter(({ geregistreerdOp }) => geregistreerdOp <= k.tot),
        MEEGELEVERDE_NORMEN.op(k.tot),
        dagnummer(peildatum),
        profiel,
      ).filter((rij) => rij.stap === stap),
  };
};
