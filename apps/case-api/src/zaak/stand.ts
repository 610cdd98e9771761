import type { ExpectedRevision, RecordedEvent } from '@tijdig/event-store';
import { geschiedenisVan } from '@tijdig/platform';
import type { Zaak } from '@tijdig/zaak';

/** All that a next decision needs of a stream. */
export type Stand = Readonly<{
  zaak: Zaak;
  verwacht: ExpectedRevision;
  /** The Idempotency-Keys of what was recorded. */
  sleutels: readonly (string | undefined)[];
}>;

const LEEG: Stand = { zaak: { geschiedenis: [] }, verwacht: 'no-stream', sleutels: [] };

/** As it is after these events as well. */
export const verder = ({ zaak, verwacht, sleutels }: Stand, events: readonly RecordedEvent[]): Stand => ({
  zaak: { geschiedenis: [...zaak.geschiedenis, ...geschiedenisVan(events)] },
  verwacht: events.at(-1)?.revisie ?? verwacht,
  sleutels: [...sleutels, ...events.map(({ metadata }) => metadata.commandoId)],
});

export const standVan = (stroom: readonly RecordedEvent[]): Stand => verder(LEEG, stroom);
