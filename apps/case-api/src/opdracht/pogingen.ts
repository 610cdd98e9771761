import { EventIdExists, OutcomeUnknown, StoreUnavailable, WrongExpectedRevision } from '@tijdig/event-store';

const MEESTE = 3;

/** Somebody else was first, or it is not sure whether we were: reloading tells. */
const isOpnieuwTeProberen = (fout: unknown): boolean =>
  fout instanceof WrongExpectedRevision || fout instanceof EventIdExists || fout instanceof OutcomeUnknown;

/**
 * Loads, decides and appends again after a lost race, at most three times. Once an outcome was unknown, a store that
 * takes nothing more makes it no less so: only reloading could tell that nothing was recorded.
 */
export const metPogingen = async <T>(probeer: () => Promise<T>): Promise<T> => {
  let onbekend: OutcomeUnknown | undefined;
  for (let poging = 1; ; poging += 1) {
    try {
      return await probeer();
    } catch (fout) {
      if (fout instanceof OutcomeUnknown) onbekend = fout;
      if (onbekend && fout instanceof StoreUnavailable) throw onbekend;
      if (poging === MEESTE || !isOpnieuwTeProberen(fout)) throw fout;
    }
  }
};
