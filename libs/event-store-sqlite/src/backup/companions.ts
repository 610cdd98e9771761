import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyDurably } from './durable.ts';

/** What small files are called that say something about the log beside them, such as an import that is not finished. */
export type Companions = RegExp;
export const NONE: Companions = /(?!)/;

export const companionsIn = (companions: Companions, folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => companions.test(name));

/** Copies those that were not copied yet. */
export const copyCompanions = async (companions: Companions, from: string, to: string): Promise<void> => {
  const copied = companionsIn(companions, to);
  for (const name of companionsIn(companions, from))
    if (!copied.includes(name)) await copyDurably(join(from, name), join(to, name));
};

/** One too many is harmless, so the new ones come before a switch and the old ones go after it. */
export const bringCompanions = (names: readonly string[], from: string, to: string): void => {
  for (const name of names) renameSync(join(from, name), join(to, name));
};

export const dropCompanions = (companions: Companions, keep: readonly string[], folder: string): void => {
  for (const name of companionsIn(companions, folder)) if (!keep.includes(name)) rmSync(join(folder, name));
};
