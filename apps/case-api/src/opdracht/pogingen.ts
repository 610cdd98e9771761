import { EventIdExists, OutcomeUnknown, WrongExpectedRevision } from '@tijdig/event-store';

const MEESTE = 3;

/** Somebody else was first, or it is not sure whether we were: reloading tells. */
const isOpnieuwTeProberen = (fout: unknown): boolean =>
  fout instanceof WrongExpectedRevision || fout instanceof EventIdExists || fout instanceof OutcomeUnknown;

/** Loads, decides and appends again after a lost race, at most three times. */
export const metPogingen = async <T>(probeer: () => Promise<T>): Promise<T> => {
  for (let poging = 1; ; poging += 1) {
    try {
      return await probeer();
    } catch (fout) {
      if (poging === MEESTE || !isOpnieuwTeProberen(fout)) throw fout;
    }
  }
};
