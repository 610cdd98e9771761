import type { Voortgang } from '@tijdig/read-models';

/** How far the rows are, for whoever watches the start. */
export const alsMelding = ({ positie, totaal, perSeconde, resterend }: Voortgang): string => {
  const nog = resterend === null ? '' : `, nog ongeveer ${resterend} s`;
  return `cijfers bijwerken: ${positie} van ${totaal} (${perSeconde} gebeurtenissen per seconde${nog})`;
};
