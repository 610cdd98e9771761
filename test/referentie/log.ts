import type { Eventline, Gebeurtenis } from './begrippen.ts';
import { meegeleverd } from './profielen.ts';
import { lokaleDatum, moment } from './tijd.ts';

export type Log = readonly Gebeurtenis[];

/** The shipped versions and days first (§2.4), then the lines in the order in which they were recorded. */
export const leesLog = (regels: readonly Eventline[]): Log => {
  const lengte = new Map<string, number>();
  return [...meegeleverd, ...regels].map((regel) => {
    const revisie = lengte.get(regel.stream) ?? 0;
    lengte.set(regel.stream, revisie + 1);
    const ms = moment(regel.geregistreerdOp);
    return {
      stream: regel.stream,
      type: regel.type,
      eventId: regel.eventId ?? `${regel.stream}@${revisie}`,
      revisie,
      moment: ms,
      geregistreerdLokaal: lokaleDatum(ms),
      data: regel.data,
    };
  });
};
