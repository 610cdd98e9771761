import type { Moment } from '@tijdig/kernel';
import type { Normtijdlijn } from '@tijdig/normen';
import type { Opgetekend } from '@tijdig/zaak';
import type { Bekend } from '../rij.ts';
import { afgesloten, geopendeRijen, nieuweBoeking, type Boeking, type Mutaties } from './boeking.ts';
import { LEGE_OPNAME, type Opname } from './opname.ts';
import { BLINDE_VLEK, STAND, WERKSTAP, type Rijsoort } from './soort.ts';
import { laatsteMoment, tijdlijn } from './tijdlijn.ts';
import { verschil, type Wijziging, type Wijzigingen } from './verschil.ts';
import { verwerk, verwerkStaart } from './verwerk.ts';

/** Where the timeline of a zaak stands, so that the next events can be added without starting over. */
export type Toestand = Readonly<{
  geschiedenis: readonly Opgetekend[];
  normen: Normtijdlijn;
  /** At the moment of the last event. */
  opname: Opname;
  /** What norms that became known after that moment did; undefined when there are none. */
  staart: Boeking | undefined;
}>;

export type Vervolg = Readonly<{ toestand: Toestand; wijzigingen: Wijzigingen }>;

const staartVan = (opname: Opname, na: Moment | null, normen: Normtijdlijn): Boeking | undefined => {
  if (na === null || (normen.momenten.at(-1) ?? na) <= na) return undefined;
  const boeking = nieuweBoeking();
  verwerkStaart(opname, na, normen, boeking);
  return boeking;
};

/** Where the timeline of this history stands. */
export const toestandVan = (geschiedenis: readonly Opgetekend[], normen: Normtijdlijn): Toestand => {
  const opname = verwerk(LEGE_OPNAME, null, geschiedenis, normen, nieuweBoeking());
  return { geschiedenis, normen, opname, staart: staartVan(opname, laatsteMoment(geschiedenis), normen) };
};

const perSoort = (wijziging: <R>(soort: Rijsoort<R>) => Wijziging<R>): Wijzigingen => ({
  werkstappen: wijziging(WERKSTAP),
  blindeVlekken: wijziging(BLINDE_VLEK),
  standen: wijziging(STAND),
});

const samen = <R>(a: Mutaties<R>, b: Mutaties<R> | undefined): Mutaties<R> =>
  b ? { geopend: [...a.geopend, ...b.geopend], gesloten: new Map([...a.gesloten, ...b.gesloten]) } : a;

/** The usual case: nothing was known after the last event, so rows only open and close. */
const alleenVerder = <R>(mutaties: Mutaties<R>, na: Moment): Wijziging<R> => {
  const gesloten: Bekend<R>[] = [];
  for (const [rij, bekendTot] of mutaties.gesloten) if (rij.bekendVan <= na) gesloten.push({ ...rij, bekendTot });
  return { gewist: [], gesloten, nieuw: geopendeRijen(mutaties) };
};

/** Norms that became known after the last event did something too: that is compared, row by row, with what they do now. */
const metStaart = <R>(oud: Mutaties<R>, nieuw: Mutaties<R>, na: Moment, soort: Rijsoort<R>): Wijziging<R> => {
  const geraakt = [...new Set([...oud.gesloten.keys(), ...nieuw.gesloten.keys()])].filter((r) => r.bekendVan <= na);
  const rijenNa = (mutaties: Mutaties<R>) => [
    ...geraakt.map((rij) => afgesloten(rij, mutaties)),
    ...geopendeRijen(mutaties),
  ];
  return verschil(rijenNa(oud), rijenNa(nieuw), soort);
};

const verder = (toestand: Toestand, nieuwe: readonly Opgetekend[], na: Moment | null): Vervolg => {
  const { normen, opname: vorige, staart: oud } = toestand;
  const geschiedenis = [...toestand.geschiedenis, ...nieuwe];
  const boeking = nieuweBoeking();
  const opname = verwerk(vorige, na, nieuwe, normen, boeking);
  const staart = staartVan(opname, laatsteMoment(nieuwe), normen);
  const wijzigingen = perSoort((soort) => {
    const mutaties = samen(soort.mutaties(boeking), staart && soort.mutaties(staart));
    const tot = na ?? -Infinity;
    return oud ? metStaart(soort.mutaties(oud), mutaties, tot, soort) : alleenVerder(mutaties, tot);
  });
  return { toestand: { geschiedenis, normen, opname, staart }, wijzigingen };
};

/** Everything anew: other norms, or events that share the moment of the last and so change what was known then. */
const opnieuw = (toestand: Toestand, nieuwe: readonly Opgetekend[], normen: Normtijdlijn): Vervolg => {
  const geschiedenis = [...toestand.geschiedenis, ...nieuwe];
  const was = tijdlijn(toestand.geschiedenis, toestand.normen);
  const wordt = tijdlijn(geschiedenis, normen);
  return {
    toestand: toestandVan(geschiedenis, normen),
    wijzigingen: perSoort((soort) => verschil(soort.alle(was), soort.alle(wordt), soort)),
  };
};

/**
 * Adds events to the timeline of a zaak, and says what that changes in its rows: the same rows as the timeline of the
 * whole history at once. With other norms than before (and perhaps no events) it says what the norms change.
 */
export const vervolg = (toestand: Toestand, nieuwe: readonly Opgetekend[], normen: Normtijdlijn): Vervolg => {
  const na = laatsteMoment(toestand.geschiedenis);
  const eerste = nieuwe[0]?.geregistreerdOp;
  const sluitAan = normen === toestand.normen && eerste !== undefined && (na === null || eerste > na);
  return sluitAan ? verder(toestand, nieuwe, na) : opnieuw(toestand, nieuwe, normen);
};
