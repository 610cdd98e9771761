import type { Stap } from '@tijdig/zaak';
import { houdt, opGroepswaarde, type Filter, type Groep, type Groepen, type Groepswaarde } from './groep.ts';
import type { Stapbeeld, Stapvraag } from './stapbeeld.ts';

type Cel<T> = Readonly<{ stap: Stap; waarden: readonly Groepswaarde[]; telling: T }>;

/** Counts by step and groups; a cell comes into being with its first count. */
export type Tabel<T> = Readonly<{
  cellen: ReadonlyMap<string, Cel<T>>;
  cel: (stap: Stap, waarden: readonly Groepswaarde[]) => T;
}>;

const sleutelVan = (stap: Stap, waarden: readonly Groepswaarde[]): string => {
  let sleutel: string = stap;
  for (const waarde of waarden) sleutel += waarde === null ? '\n' : `\n.${waarde}`;
  return sleutel;
};

export const nieuweTabel = <T>(leeg: () => T): Tabel<T> => {
  const cellen = new Map<string, Cel<T>>();
  return {
    cellen,
    cel: (stap, waarden) => {
      const sleutel = sleutelVan(stap, waarden);
      let cel = cellen.get(sleutel);
      if (!cel) cellen.set(sleutel, (cel = { stap, waarden, telling: leeg() }));
      return cel.telling;
    },
  };
};

/** A line of a figure before its numbers are worked out. */
export type Regelbasis<T> = Readonly<{ vraag: Stapvraag; groepen: Groepen; telling: T }>;

/**
 * §5, lines: the version's steps in its order, then those it lacks that have rows. By step alone every step of the
 * version has a line, also of zeros; with more groups there is one a cell, by the groups in the order asked.
 */
export const regelsVan = <T>(
  { cellen, cel }: Tabel<T>,
  { eigen, andere }: Stapbeeld,
  groepen: readonly Groep[],
  filter: Filter,
): readonly Regelbasis<T>[] => {
  if (groepen.length === 0) for (const { stap } of eigen) if (houdt(filter, 'stap', stap)) cel(stap, []);
  const perStap = Map.groupBy(cellen.values(), ({ stap }) => stap);
  return [...eigen, ...andere].flatMap((vraag) =>
    (perStap.get(vraag.stap) ?? []).toSorted(opWaarden).map(({ waarden, telling }) => ({
      vraag,
      groepen: Object.fromEntries(groepen.map((groep, i) => [groep, waarden[i]!])),
      telling,
    })),
  );
};

const opWaarden = (a: Cel<unknown>, b: Cel<unknown>): number => {
  for (const [i, waarde] of a.waarden.entries()) {
    const verschil = opGroepswaarde(waarde, b.waarden[i]!);
    if (verschil !== 0) return verschil;
  }
  return 0;
};
