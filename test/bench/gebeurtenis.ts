import type { NewEvent } from '@tijdig/event-store';
import type { Rij } from './basis.ts';

/** About 390 bytes of payload and 80 of metadata: the size of a large event of a case. */
const data = {
  datum: '2025-03-10',
  vorm: 'FYSIEK',
  aanwezigJeugdige: true,
  aanwezigGezagdrager: true,
  rechtenEnPlichtenBesproken: true,
  medewerkerId: '46371f37-e9a4-42ce-8fa0-30a07210d3db',
  locatieSoort: 'THUIS',
  vulling: 'x'.repeat(190),
};
const metadata = { bron: 'caseworktool', rol: 'onbevestigd', geregistreerdDoor: '46371f37-e9a4-42ce' };
const DATA = JSON.stringify(data);
const METADATA = JSON.stringify(metadata);

let teller = 0;
/** Time-ordered ids without chance: a bench must do the same work every run. */
export const nieuwId = (): string => {
  const n = (++teller).toString(16).padStart(12, '0');
  return `0197a000-${n.slice(0, 4)}-7000-8000-${n}`;
};

export const voorBasis = (): Rij => ({ eventId: nieuwId(), type: 'EersteF2FGevoerd', data: DATA, metadata: METADATA });

export const voorTijdig = (): NewEvent => ({
  eventId: nieuwId(),
  type: 'EersteF2FGevoerd',
  schemaVersie: 1,
  gebeurdOp: '2025-03-10',
  data,
  metadata,
});
