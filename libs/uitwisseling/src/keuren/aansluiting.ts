import type { RecordedEvent } from '@tijdig/event-store';
import { isHeel, isZelfde, type Stroomregel } from './stroomregel.ts';

/**
 * The place in the stream of a file's first line for it. Mostly 0; where the log holds the stream already, the line
 * itself says so (revisie, eventId, or being the same event), else the file continues what is there.
 */
export const aansluiting = (regels: readonly Stroomregel[], inLog: readonly RecordedEvent[]): number => {
  const eerste = regels[0];
  if (inLog.length === 0 || eerste === undefined || !isHeel(eerste)) return 0;
  const { regel } = eerste;
  if (regel.revisie !== undefined) return Math.min(regel.revisie, inLog.length);
  const bekend = inLog.findIndex((e) =>
    regel.eventId === undefined ? isZelfde(regel, e) : e.eventId === regel.eventId,
  );
  return bekend < 0 ? inLog.length : bekend;
};
