import { momentVan, type Moment } from '@tijdig/kernel';
import { MomentRefused } from './errors.ts';
import type { NewEvent } from './event.ts';

const DAY_MS = 86_400_000;

export const isoOf = (moment: Moment): string => new Date(moment).toISOString();

/** What the log knows of time when an append comes in. */
export type RecordingClock = Readonly<{
  /** The wall clock; it may have jumped. */
  now: Moment;
  /** The latest moment in the log, or in the stream where the log has no order of its own. */
  last: Moment | undefined;
}>;

/** One moment for a whole append: the clock, but never before what was recorded already. */
export const momentOfAppend = ({ now, last }: RecordingClock): Moment => Math.max(Math.floor(now), last ?? -Infinity);

/**
 * The moment of one event. History that is imported brings its own; it may not go back within its stream, nor lie
 * more than a day ahead, because everything recorded later would have to follow it into the future.
 */
export const momentOfEvent = (
  { geregistreerdOp }: Pick<NewEvent, 'geregistreerdOp'>,
  stream: string,
  streamLast: Moment | undefined,
  { now, append }: Readonly<{ now: Moment; append: Moment }>,
): Moment => {
  if (geregistreerdOp === undefined) return append;
  const given = momentVan(geregistreerdOp);
  if (given === undefined) throw new MomentRefused(stream, geregistreerdOp, 'it is not an instant with a zone');
  if (streamLast !== undefined && given < streamLast)
    throw new MomentRefused(stream, geregistreerdOp, `the stream is at ${isoOf(streamLast)} already`);
  if (given > now + DAY_MS) throw new MomentRefused(stream, geregistreerdOp, 'it is more than a day ahead');
  return given;
};
