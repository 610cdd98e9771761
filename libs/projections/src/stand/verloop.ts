import type { Dagnummer } from '@tijdig/kernel';
import type { Verloop } from '../rij.ts';

type Groeiend = [vanaf: Dagnummer, waarde: string | null][];

/** Adds a value from a day on; the last of a day counts, and what says the same again adds nothing. */
export const vanaf = (verloop: Groeiend, dag: Dagnummer, waarde: string | null): void => {
  if (verloop.at(-1)?.[0] === dag) verloop.pop();
  if ((verloop.at(-1)?.[1] ?? null) !== waarde) verloop.push([dag, waarde]);
};

/** What held on a day; null before the first. */
export const waardeOp = (verloop: Verloop, dag: Dagnummer): string | null => {
  for (let i = verloop.length - 1; i >= 0; i--) if (verloop[i]![0] <= dag) return verloop[i]![1];
  return null;
};

export const zelfdeVerloop = (a: Verloop, b: Verloop): boolean =>
  a.length === b.length && a.every(([dag, waarde], i) => dag === b[i]![0] && waarde === b[i]![1]);
