import { eventIdFor, type StreamAppend } from '@tijdig/event-store';
import type { Toeval } from '../referentie/generator/toeval.ts';
import { kiesAanmelding } from './keuze.ts';

/** How many events one part of an import holds. */
export const PER_PARTIJ = 3;

/** A few lines of an import in one append: two new zaken, of which the first comes back at the end. */
export const partij = (t: Toeval, vandaag: number, naam: string): readonly StreamAppend[] => {
  const commandoId = `partij-${naam}`;
  const gebeurtenis = (n: number, type: string, data: object, gebeurdOp: string) => ({
    eventId: eventIdFor(commandoId, n),
    type,
    schemaVersie: 1,
    gebeurdOp,
    data: data as StreamAppend['events'][number]['data'],
    metadata: { bron: 'import', import: true, commandoId },
  });
  const aanmelding = () => {
    const { ketenkenmerk: _ketenkenmerk, ...lichaam } = kiesAanmelding(t, vandaag);
    return { ...lichaam, datum: String(lichaam['kennisgevingsdatum']) };
  };
  const zaak = (n: number) => {
    const { datum, ...data } = aanmelding();
    return { stream: `zaak-${naam}-${n}`, datum, event: gebeurtenis(n, 'ZaakAangemeld', data, datum) };
  };
  const [een, twee] = [zaak(0), zaak(1)];
  const team = { teamId: 'team-1', datum: een.datum };
  return [
    { stream: een.stream, expected: 'no-stream', events: [een.event] },
    { stream: twee.stream, expected: 'no-stream', events: [twee.event] },
    { stream: een.stream, expected: 0, events: [gebeurtenis(2, 'ZaakAanTeamToegewezen', team, een.datum)] },
  ];
};
