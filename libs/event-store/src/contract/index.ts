import { describe } from '@jest/globals';
import { appendContract } from './append.ts';
import { followContract } from './follow.ts';
import { historyContract } from './history.ts';
import { raceContract } from './race.ts';
import { readContract } from './read.ts';
import { Fresh, type Place } from './setup.ts';
import { timeContract } from './time.ts';

export type { OpenOptions, Place } from './setup.ts';

/** Everything the port promises; every adapter's test is a call of this with a way to make an empty log. */
export const eventStoreContract = (name: string, create: () => Promise<Place>): void => {
  describe(`de event store van ${name}`, () => {
    const fresh = new Fresh(create);
    appendContract(fresh);
    readContract(fresh);
    followContract(fresh);
    raceContract(fresh);
    timeContract(fresh);
    historyContract(fresh);
  });
};
