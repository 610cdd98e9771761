import { datumVan, type Dagnummer } from '@tijdig/kernel';
import { foutBij, type Fout } from '@tijdig/platform';

export type Periode = Readonly<{ periodeVan: Dagnummer; periodeTot: Dagnummer }>;

export const periodeIn = ({ periodeVan, periodeTot }: Periode) => ({
  periodeVan: datumVan(periodeVan),
  periodeTot: datumVan(periodeTot),
});

/** A period does not end before it begins. */
export const periodefouten = ({ periodeVan, periodeTot }: Partial<Periode>): readonly Fout[] => {
  if (periodeVan === undefined || periodeTot === undefined || periodeVan <= periodeTot) return [];
  return [foutBij('periodeVan', 'PERIODE_OMGEKEERD', { van: datumVan(periodeVan), tot: datumVan(periodeTot) })];
};

type Reeks = Readonly<{ begin: Dagnummer; peildata: readonly Dagnummer[] }>;

/** begin < p1 < … < pn. */
export const reeksfouten = ({ begin, peildata }: Partial<Reeks>): readonly Fout[] => {
  const oplopend = peildata?.every((dag, i) => dag > (peildata[i - 1] ?? begin ?? -Infinity)) ?? true;
  return oplopend ? [] : [foutBij('peildata', 'PEILDATA_VOLGORDE')];
};
