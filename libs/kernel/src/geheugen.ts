/** More than a lifetime of days, and the hours of twenty years. */
const MEESTE = 200_000;

/**
 * Works each out once. Forgets all when there are many, so that no row of questions makes it grow without end.
 * `maak` is a function of its argument alone.
 */
export const onthouden = <K, V extends NonNullable<unknown>>(maak: (sleutel: K) => V): ((sleutel: K) => V) => {
  const bekend = new Map<K, V>();
  return (sleutel) => {
    let waarde = bekend.get(sleutel);
    if (waarde === undefined) {
      waarde = maak(sleutel);
      if (bekend.size >= MEESTE) bekend.clear();
      bekend.set(sleutel, waarde);
    }
    return waarde;
  };
};
