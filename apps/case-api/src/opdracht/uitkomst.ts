import type { NewEvent, RecordedEvent } from '@tijdig/event-store';
import type { RejectionDetails } from '@tijdig/kernel';
import { meldingVan } from '@tijdig/platform';
import { alsProef } from './gebeurtenissen.ts';

export type Waarschuwing = Readonly<{ code: string; details: RejectionDetails }>;

/** What a command did. */
export type Uitkomst = Readonly<{
  /** The first event of a new stream. */
  nieuw: boolean;
  positie: string;
  revisie: number;
  gebeurtenissen: readonly Readonly<Record<string, unknown>>[];
  waarschuwingen: readonly Readonly<{ code: string; melding: string }>[];
}>;

const metMelding = (waarschuwingen: readonly Waarschuwing[]) =>
  waarschuwingen.map(({ code, details }) => ({ code, melding: meldingVan(code, details).volledig }));

/** The answer to a command that recorded these events, then and at every repeat. */
export const vastgelegd = (events: readonly RecordedEvent[], waarschuwingen: readonly Waarschuwing[]): Uitkomst => {
  const laatste = events.at(-1)!;
  return {
    nieuw: events[0]!.revisie === 0,
    positie: String(laatste.positie),
    revisie: laatste.revisie,
    gebeurtenissen: events.map(({ eventId, type, revisie }) => ({ eventId, type, revisie })),
    waarschuwingen: metMelding(waarschuwingen),
  };
};

/** It stands so already: where the stream is, and nothing new. */
export const nietsNieuws = (stroom: readonly RecordedEvent[], waarschuwingen: readonly Waarschuwing[]): Uitkomst => {
  const laatste = stroom.at(-1);
  return {
    nieuw: false,
    positie: String(laatste?.positie ?? 0n),
    revisie: laatste?.revisie ?? -1,
    gebeurtenissen: [],
    waarschuwingen: metMelding(waarschuwingen),
  };
};

/** What a command would record, after what is there; nothing was written. */
export const opProef = (
  stroom: readonly RecordedEvent[],
  nieuw: readonly NewEvent[],
  waarschuwingen: readonly Waarschuwing[],
): Uitkomst => {
  const stand = nietsNieuws(stroom, waarschuwingen);
  return { ...stand, gebeurtenissen: alsProef(nieuw, stand.revisie + 1) };
};
