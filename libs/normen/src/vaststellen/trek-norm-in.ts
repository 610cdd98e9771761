import type { Intrekking, NormOpgetekend } from '../catalogus.ts';
import { normstand } from '../normstand.ts';
import { NIETS, type Normbesluit } from './besluit.ts';
import { eisNorm } from './eis.ts';

/** Withdraws the version or day that this line recorded or repeated; withdrawn already: nothing. */
export const trekNormIn = (stroom: readonly NormOpgetekend[], data: Intrekking): Normbesluit => {
  const doel = stroom.find(({ eventId }) => eventId === data.eventId);
  eisNorm(doel && doel.type !== 'GebeurtenisIngetrokken', 'NORM_GEBEURTENIS_ONBEKEND', { eventId: data.eventId });
  const geldt = [...normstand(stroom).values()].some(({ eventIds }) => eventIds.includes(data.eventId));
  return geldt ? { gebeurtenissen: [{ type: 'GebeurtenisIngetrokken', data }], waarschuwingen: [] } : NIETS;
};
