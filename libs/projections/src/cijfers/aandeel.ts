import type { Dagnummer } from '@tijdig/kernel';

/** k of n, as a whole percentage, half up; null of nothing. */
export type Aandeel = Readonly<{ k: number; n: number; percentage: number | null }>;

export const aandeel = (k: number, n: number): Aandeel => ({
  k,
  n,
  percentage: n === 0 ? null : Math.floor((200 * k + n) / (2 * n)),
});

/** The mean of the middle two when even; null of nothing. `dagen` ascending. */
export const mediaan = (dagen: readonly Dagnummer[]): number | null => {
  const n = dagen.length;
  if (n === 0) return null;
  return (dagen[Math.floor((n - 1) / 2)]! + dagen[Math.floor(n / 2)]!) / 2;
};

/** The ⌈0.9 n⌉-th smallest; null of nothing. `dagen` ascending. */
export const p90 = (dagen: readonly Dagnummer[]): number | null =>
  dagen.length === 0 ? null : dagen[Math.ceil((9 * dagen.length) / 10) - 1]!;
