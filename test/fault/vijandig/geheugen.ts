/** Least squares: by how much a figure grows a round, the first half left out as warming up. */
export const helling = (waarden: readonly number[]): number => {
  const laatste = waarden.slice(Math.floor(waarden.length / 2));
  const n = laatste.length;
  const x = (n - 1) / 2;
  const y = laatste.reduce((som, w) => som + w, 0) / n;
  const onder = laatste.reduce((som, _w, i) => som + (i - x) ** 2, 0);
  return onder === 0 ? 0 : laatste.reduce((som, w, i) => som + (i - x) * (w - y), 0) / onder;
};
