import type { Checkpoint } from '../bestand/checkpoint.ts';
import { Bouwwerk } from './bouwwerk.ts';
import type { Lading } from './lading.ts';

/** A new read model in the making, that nobody reads yet. */
export type Bouwplaats = Readonly<{
  /** Takes rows; resolves when more may come, rejects when it cannot go on. */
  neem(lading: Lading): Promise<void>;
  /** Indexes, and whose file it is and how far: from here on it is a read model. */
  voltooi(checkpoint: Checkpoint): Promise<void>;
  /** What was made is worth nothing. */
  staak(): Promise<void>;
}>;

/** In this thread: for a log so short that another thread costs more than it brings. */
export const bouwHier = (bestand: string): Bouwplaats => {
  const bouwwerk = new Bouwwerk(bestand);
  return {
    neem: async (lading) => bouwwerk.neem(lading),
    voltooi: async (checkpoint) => bouwwerk.voltooi(checkpoint),
    staak: async () => bouwwerk.staak(),
  };
};
