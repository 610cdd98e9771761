import type { Moment } from '@tijdig/kernel';

/** A value that changes at moments: `standen[i]` holds from `momenten[i]` until the next. */
export type Verloop<S> = Readonly<{ momenten: readonly Moment[]; standen: readonly S[] }>;

/** Index of the last moment at or before this one; -1 before the first. */
export const plaatsOp = (momenten: readonly Moment[], moment: Moment): number => {
  let [van, tot] = [0, momenten.length];
  while (van < tot) {
    const midden = (van + tot) >>> 1;
    if (momenten[midden]! <= moment) van = midden + 1;
    else tot = midden;
  }
  return van - 1;
};

export const standOp = <S>({ momenten, standen }: Verloop<S>, moment: Moment): S | undefined =>
  standen[plaatsOp(momenten, moment)];
