import { EventIdExists, OutcomeUnknown, WrongExpectedRevision } from '@tijdig/event-store';
import { Rejection } from '@tijdig/kernel';
import { Onbekend } from '@tijdig/platform';

const MEESTE = 3;

/** Somebody else was first, or it is not sure whether we were: reloading tells. */
const isOpnieuwTeProberen = (fout: unknown): boolean =>
  fout instanceof WrongExpectedRevision || fout instanceof EventIdExists || fout instanceof OutcomeUnknown;

/** What only a reloaded zaak can say. */
const isAntwoord = (fout: unknown): boolean => fout instanceof Rejection || fout instanceof Onbekend;

/**
 * Loads, decides and appends again after a lost race, at most three times. An outcome that was unknown stays so, whatever
 * fails after it, until a reloaded zaak tells.
 */
export const metPogingen = async <T>(probeer: () => Promise<T>): Promise<T> => {
  let onbekend: OutcomeUnknown | undefined;
  for (let poging = 1; ; poging += 1) {
    try {
      return await probeer();
    } catch (fout) {
      if (fout instanceof OutcomeUnknown) onbekend = fout;
      const isOpnieuw = isOpnieuwTeProberen(fout);
      if (onbekend && !isOpnieuw && !isAntwoord(fout)) throw onbekend;
      if (poging === MEESTE || !isOpnieuw) throw fout;
    }
  }
};
