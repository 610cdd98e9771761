import type { Dagnummer } from '@tijdig/kernel';

/**
 * A relational interval tree (Kriegel, Pötke, Seidl, VLDB 2000): a virtual binary tree over the days, of which only the
 * node number is stored. An interval hangs on the highest node inside it, so whatever contains a day hangs on one of
 * the at most 22 nodes on the way from the root to that day. docs/adr/0003-interval-index.md says why.
 */
const BITS = 22;
/** Tree place 1 is this day, in the year 874: every day that a date can hold has a place. */
const NULDAG = -400_000;

/** Later than any day: the end of an interval that has none. */
export const OOIT: Dagnummer = 2 ** BITS - 1 + NULDAG;

/** An interval of days, both included. */
export type Dagen = Readonly<{ van: Dagnummer; tot: Dagnummer }>;

/** The node on which an interval hangs: of the places in it, the one with the most trailing zeros. */
export const knoopVan = ({ van, tot }: Dagen): number => {
  const [onder, boven] = [van - NULDAG, tot - NULDAG];
  const hoogsteVerschil = 31 - Math.clz32((onder - 1) ^ boven);
  return (boven >> hoogsteVerschil) << hoogsteVerschil;
};

const hoogte = (knoop: number): number => 31 - Math.clz32(knoop & -knoop);

/** The nodes on which an interval that contains all of `dagen` can hang, as seen from `dagen`. */
export type Pad = Readonly<{ links: readonly number[]; rechts: readonly number[] }>;

/** Left of `dagen`, and right of or inside them. The day of a node is compared as a place in the tree. */
export const padNaar = (dagen: Dagen): Pad => {
  const start = knoopVan(dagen);
  const links: number[] = [];
  const rechts = [start];
  for (let h = hoogte(start) + 1; h < BITS; h++) {
    const knoop = ((start >> (h + 1)) << (h + 1)) | (1 << h);
    (knoop < start ? links : rechts).push(knoop);
  }
  return { links, rechts };
};

/** The day in the middle of a node. */
export const dagVanKnoop = (knoop: number): Dagnummer => knoop + NULDAG;
