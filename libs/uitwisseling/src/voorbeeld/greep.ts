/** A number from 0 up to `tot` that looks arbitrary and is always the same for the same zaak and subject. */
export const greep = (nummer: number, onderwerp: string, tot: number): number => {
  let h = 0x811c9dc5;
  for (const teken of `${nummer}/${onderwerp}`) h = Math.imul(h ^ teken.charCodeAt(0), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x45d9f3b);
  return ((h ^ (h >>> 15)) >>> 0) % tot;
};

/** One zaak in so many. */
export const eenOp = (nummer: number, onderwerp: string, hoeveel: number): boolean =>
  greep(nummer, onderwerp, hoeveel) === 0;
