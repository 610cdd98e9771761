import { v5 } from 'uuid';
import type { Revision } from './event.ts';

/** Fixed for ever: other values would give recorded history other ids. */
const BY_COMMAND = 'b0b6a4f5-6d55-5c0e-9b51-2f1f6d1f9a01';
const BY_PLACE = 'b0b6a4f5-6d55-5c0e-9b51-2f1f6d1f9a02';

/**
 * The id of the nth event of a command: a retry yields the same ids, so the log itself refuses the doubling.
 * `scope` (the stream) keeps apart one Idempotency-Key that a tool uses for two zaken.
 */
export const eventIdFor = (commandId: string, index: number, scope = ''): string =>
  v5(`${scope}/${commandId}/${index}`, BY_COMMAND);

/** The id of an imported line that has none: importing the same file again yields the same id. */
export const eventIdAt = (stream: string, revision: Revision): string => v5(`${stream}@${revision}`, BY_PLACE);
