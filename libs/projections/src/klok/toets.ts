import { voldoet, type Waar } from '@tijdig/normen';
import type { Zaakfeit } from '../feit/masker.ts';

/** What an event must be to count for a rule: its type in the mask, its fields as wanted. */
export type Toets = Readonly<{ masker: number; waar: Waar | undefined }>;

export const slaagt = (toets: Toets, feit: Zaakfeit): boolean =>
  (toets.masker & feit.masker) !== 0 && voldoet(toets.waar, feit.gebeurtenis);

export const slaagtVoorEen = (toetsen: readonly Toets[], feit: Zaakfeit): boolean => {
  for (const toets of toetsen) if (slaagt(toets, feit)) return true;
  return false;
};
