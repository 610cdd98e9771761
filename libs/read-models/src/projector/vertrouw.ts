import type { EventStoreReader } from '@tijdig/event-store';
import type { Checkpoint } from '../bestand/checkpoint.ts';

/** Why these rows cannot be of this log; undefined when they are. */
export const redenVanWantrouwen = async (
  checkpoint: Checkpoint | undefined,
  reader: EventStoreReader,
): Promise<string | undefined> => {
  if (!checkpoint) return 'het zegt niet hoe ver het is';
  if (checkpoint.logId !== reader.logId) return 'het hoort bij een ander logboek';
  if (checkpoint.positie === 0n) return undefined;
  const gebeurtenis = await reader.readAt(checkpoint.positie);
  if (!gebeurtenis) return `het is bij positie ${checkpoint.positie}, en zo ver is het logboek niet`;
  if (gebeurtenis.hash !== checkpoint.hash) return `op positie ${checkpoint.positie} staat in het logboek iets anders`;
  return undefined;
};
