import { dagnummer, eindeVanDag, isDatum, lokaleDag, momentVan, type Dagnummer, type Moment } from './datum.ts';

/** As known when: everything recorded at or before `tot`; `sluitdag` is the last day whose end has been seen. */
export type Kennismoment = Readonly<{ tot: Moment; sluitdag: Dagnummer }>;

/** The whole log, asked at `nu`: every event counts, and yesterday is the last day that is over. */
export const alles = (nu: Moment): Kennismoment => ({ tot: Number.MAX_SAFE_INTEGER, sluitdag: lokaleDag(nu) - 1 });

/** A date means the end of that day; an instant means itself. Undefined when the text is neither. */
export const kennismomentVan = (tekst: string): Kennismoment | undefined => {
  if (isDatum(tekst)) {
    const dag = dagnummer(tekst);
    return { tot: eindeVanDag(dag), sluitdag: dag };
  }
  const moment = momentVan(tekst);
  return moment === undefined ? undefined : { tot: moment, sluitdag: lokaleDag(moment) - 1 };
};
