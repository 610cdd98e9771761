import type { Datum } from '@tijdig/kernel';
import { KALENDERSTROOM, type GelijkgesteldeDag, type NormOpgetekend } from '../catalogus.ts';
import { normstand } from '../normstand.ts';
import { NIETS, type Normbesluit } from './besluit.ts';

/** A royal decree may come late, so a day in the past is accepted, with a warning: deadlines move (rekenregels §2.4). */
export const stelGelijkgesteldeDagVast = (
  geschiedenis: readonly NormOpgetekend[],
  data: GelijkgesteldeDag,
  vandaag: Datum,
): Normbesluit => {
  const stand = normstand(geschiedenis.filter(({ stream }) => stream === KALENDERSTROOM));
  if (stand.has(data.datum)) return NIETS;
  return {
    gebeurtenissen: [{ type: 'GelijkgesteldeDagVastgesteld', data }],
    waarschuwingen: data.datum < vandaag ? [{ code: 'DAG_TERUGWERKEND', details: { datum: data.datum } }] : [],
  };
};
