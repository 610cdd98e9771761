import { plusDagen } from '../datum.ts';
import { lokaleDatum } from '../tijd.ts';
import type { Toeval } from './toeval.ts';

const UUR = 3_600_000;

/** The first millisecond of a local day: one or two hours before midnight UTC. */
export const middernacht = (datum: string) => {
  const utc = Date.parse(`${datum}T00:00:00.000Z`);
  return lokaleDatum(utc - 2 * UUR) === datum ? utc - 2 * UUR : utc - UUR;
};

/** A moment on a local day: mostly in office hours, now and then on the very edge of the day. */
export const momentOp = (t: Toeval, datum: string) => {
  const begin = middernacht(datum);
  if (t.kans(0.05)) return begin;
  if (t.kans(0.05)) return middernacht(plusDagen(datum, 1)) - 1;
  if (t.kans(0.05)) return begin + t.heel(0, 4) * UUR;
  return begin + 8 * UUR + t.heel(0, 10 * UUR);
};

/** The last moment that a generated log knows. */
export const LAATSTE = Date.parse('2026-11-20T23:00:00.000Z');

/** How many days later it is typed in. */
export const vertraging = (t: Toeval) =>
  t.een([0, 0, 0, 0, 0, t.heel(0, 3), t.heel(0, 3), t.heel(0, 3), t.heel(4, 14), t.heel(15, 60), t.heel(60, 300)]);
