import type { Dagnummer } from '@tijdig/kernel';
import { dagVanKnoop, OOIT, padNaar, type Dagen } from './knoop.ts';
import { inSoort, SOORT } from './ligging.ts';

/** Look on this node for rows whose end (left) or begin (right) lies between these days. */
export type Zoekstap = readonly [knoop: number, onder: Dagnummer, boven: Dagnummer];
export type Zoekpad = Readonly<{ links: readonly Zoekstap[]; rechts: readonly Zoekstap[] }>;

const OERTIJD: Dagnummer = -400_000;

const samen = (paden: readonly Zoekpad[]): Zoekpad => ({
  links: paden.flatMap((p) => p.links),
  rechts: paden.flatMap((p) => p.rechts),
});

/** Rows of a kind whose days contain all of `dagen` and end no later than `uiterlijk`. */
const bevat = (soort: number, dagen: Dagen, uiterlijk: Dagnummer): Zoekpad => {
  const { links, rechts } = padNaar(dagen);
  return {
    links: links.map((k) => [inSoort(soort, k), dagen.tot, uiterlijk] as const),
    rechts: rechts
      .filter((k) => dagVanKnoop(k) <= uiterlijk)
      .map((k) => [inSoort(soort, k), OERTIJD, dagen.van] as const),
  };
};

/**
 * Where the rows hang that were open on `peildag` as known on `kennisdag`. A row without known end was open on the
 * peildag and still believed so on the kennisdag, so it contains both; a row whose end was known afterwards ended
 * after the peildag and by the kennisdag.
 */
export const zoekpad = (peildag: Dagnummer, kennisdag: Dagnummer): Zoekpad => {
  const opPeildag = { van: peildag, tot: peildag };
  return samen([
    bevat(SOORT.lopend, { van: Math.min(peildag, kennisdag), tot: kennisdag }, OOIT),
    ...(peildag < kennisdag ? [bevat(SOORT.achteraf, opPeildag, kennisdag - 1)] : []),
    bevat(SOORT.vooruit, opPeildag, OOIT),
  ]);
};

/** Where the rows hang that were believed to be without end on a kennisdag. */
export const lopendOp = (kennisdag: Dagnummer): Zoekpad =>
  bevat(SOORT.lopend, { van: kennisdag, tot: kennisdag }, OOIT);
