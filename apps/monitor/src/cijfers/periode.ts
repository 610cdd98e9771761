import { datumVan, type Dagnummer } from '@tijdig/kernel';
import { foutBij, Invoerfout } from '@tijdig/platform';

export type Periode = Readonly<{ periodeVan: Dagnummer; periodeTot: Dagnummer }>;

/** The period as dates; refused when it ends before it begins. */
export const periodeIn = ({ periodeVan, periodeTot }: Periode) => {
  const [van, tot] = [datumVan(periodeVan), datumVan(periodeTot)];
  if (periodeVan > periodeTot) throw new Invoerfout([foutBij('periodeVan', 'PERIODE_OMGEKEERD', { van, tot })]);
  return { periodeVan: van, periodeTot: tot };
};

/** begin < p1 < … < pn. */
export const eisOplopend = (begin: Dagnummer, peildata: readonly Dagnummer[]): void => {
  const oplopend = peildata.every((dag, i) => dag > (peildata[i - 1] ?? begin));
  if (!oplopend) throw new Invoerfout([foutBij('peildata', 'PEILDATA_VOLGORDE')]);
};
