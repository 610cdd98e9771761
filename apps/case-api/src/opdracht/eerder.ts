import type { ExpectedRevision, RecordedEvent } from '@tijdig/event-store';
import { ensure } from '@tijdig/kernel';
import type { Opdracht } from './opdracht.ts';

/** What this command recorded before, in this stream; empty when it did not. Another command with its key is refused. */
export const eerderVastgelegd = (
  stroom: readonly RecordedEvent[],
  { sleutel, hash }: Pick<Opdracht, 'sleutel' | 'hash'>,
): readonly RecordedEvent[] => {
  const eerder = stroom.filter(({ metadata }) => metadata.commandoId === sleutel);
  ensure(
    eerder.every(({ metadata }) => metadata.commandoHash === hash),
    'SLEUTEL_AL_GEBRUIKT',
  );
  return eerder;
};

/** Whoever says which revision they saw, is refused when the stream has moved on. */
export const eisRevisie = (staatOp: ExpectedRevision, { verwachteRevisie }: Opdracht): void =>
  ensure(verwachteRevisie === undefined || verwachteRevisie === staatOp, 'INTUSSEN_GEWIJZIGD');
