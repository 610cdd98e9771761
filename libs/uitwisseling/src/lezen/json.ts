/** Without a choice between two ways to read the same text, so that no text makes it slow. */
const TEKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]/g;

/** The first key that stands twice in one object of this (well-formed) JSON text. */
const dubbeleSleutel = (tekst: string): string | undefined => {
  const open: (Set<string> | null)[] = [];
  let vorig = '';
  for (const [teken] of tekst.matchAll(TEKEN)) {
    if (teken === '{') open.push(new Set());
    else if (teken === '[') open.push(null);
    else if (teken === '}' || teken === ']') open.pop();
    else if (teken === ':') {
      const naam = JSON.parse(vorig) as string;
      const sleutels = open.at(-1);
      if (sleutels?.has(naam)) return naam;
      sleutels?.add(naam);
    }
    vorig = teken;
  }
  return undefined;
};

/** Half a surrogate pair, which can only come from an escape: no two programs write it the same way. */
const heeftHalfTeken = (tekst: string): boolean =>
  /\\u[dD][89a-fA-F]/.test(tekst) &&
  [...tekst.matchAll(TEKEN)].some(([teken]) => teken.startsWith('"') && !(JSON.parse(teken) as string).isWellFormed());

export type Gelezen =
  | Readonly<{ waarde: unknown }>
  | Readonly<{
      code: 'GEEN_JSON' | 'DUBBELE_SLEUTEL' | 'HALF_TEKEN';
      details: Readonly<Record<string, string>>;
    }>;

/**
 * JSON without the one thing JSON.parse lets pass: a key that stands twice, of which another reader would keep the
 * other one. A text that JSON.stringify gives back letter for letter cannot hold one, so most lines cost no scan.
 */
export const leesJson = (tekst: string): Gelezen => {
  try {
    const waarde: unknown = JSON.parse(tekst);
    if (heeftHalfTeken(tekst)) return { code: 'HALF_TEKEN', details: {} };
    const dubbel = JSON.stringify(waarde) === tekst ? undefined : dubbeleSleutel(tekst);
    return dubbel === undefined ? { waarde } : { code: 'DUBBELE_SLEUTEL', details: { sleutel: dubbel.slice(0, 64) } };
  } catch {
    return { code: 'GEEN_JSON', details: {} };
  }
};
