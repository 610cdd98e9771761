import type { Moment } from '@tijdig/kernel';
import type { Normtijdlijn } from '@tijdig/normen';
import type { Opgetekend } from '@tijdig/zaak';
import type { Boeking } from './boeking.ts';
import { volgende, type Opname } from './opname.ts';

/** Norm moments in (na, voor): at each of them rows may change without an event of the zaak. */
const normmomenten = ({ momenten }: Normtijdlijn, na: Moment, voor: Moment): readonly Moment[] => {
  const laatste = momenten.at(-1);
  if (laatste === undefined || laatste <= na) return [];
  return momenten.filter((moment) => moment > na && moment < voor);
};

const doorNormen = (opname: Opname, normen: Normtijdlijn, na: Moment, voor: Moment, boeking: Boeking): Opname =>
  normmomenten(normen, na, voor).reduce(
    (stand, moment) => volgende(stand, { moment, nieuw: [], kennis: normen.op(moment) }, boeking),
    opname,
  );

const eindeVanMoment = (gebeurtenissen: readonly Opgetekend[], begin: number): number => {
  let eind = begin + 1;
  while (gebeurtenissen[eind]?.geregistreerdOp === gebeurtenissen[begin]!.geregistreerdOp) eind++;
  return eind;
};

/**
 * Follows events (in order of revision, all later than `na`) moment by moment, with the norm moments between them.
 * `na` is null before the first event: earlier norm moments then have nothing to change.
 */
export const verwerk = (
  opname: Opname,
  na: Moment | null,
  gebeurtenissen: readonly Opgetekend[],
  normen: Normtijdlijn,
  boeking: Boeking,
): Opname => {
  let stand = opname;
  let vorige = na;
  for (let begin = 0, eind: number; begin < gebeurtenissen.length; begin = eind) {
    eind = eindeVanMoment(gebeurtenissen, begin);
    const moment = gebeurtenissen[begin]!.geregistreerdOp;
    if (vorige !== null) stand = doorNormen(stand, normen, vorige, moment, boeking);
    const nieuw = begin === 0 && eind === gebeurtenissen.length ? gebeurtenissen : gebeurtenissen.slice(begin, eind);
    stand = volgende(stand, { moment, nieuw, kennis: normen.op(moment) }, boeking);
    vorige = moment;
  }
  return stand;
};

/** Goes on through what became known of the norms after the last event, at `na`. */
export const verwerkStaart = (opname: Opname, na: Moment, normen: Normtijdlijn, boeking: Boeking): Opname =>
  doorNormen(opname, normen, na, Infinity, boeking);
