/** Code point order; the order of UTF-16 units is another one outside the basic plane. */
export const opCodepunt = (a: string, b: string) => {
  const links = [...a].map((teken) => teken.codePointAt(0) as number);
  const rechts = [...b].map((teken) => teken.codePointAt(0) as number);
  const verschil = links.findIndex((punt, i) => punt !== rechts[i]);
  if (verschil === -1) return links.length - rechts.length;
  return (links[verschil] as number) - (rechts[verschil] ?? -1);
};

/** Code point order, null last. */
export const nullLaatst = (a: string | null, b: string | null) => {
  if (a === null) return b === null ? 0 : 1;
  return b === null ? -1 : opCodepunt(a, b);
};
