import type { Antwoord, Lijn } from './lijn.ts';

/** What is expected of an answer to hostile input. */
export type Verwacht =
  /** Refused, as a problem. */
  | 'geweigerd'
  /** Hostile only in its size or shape: refused or answered, never a fault. */
  | 'beheerst'
  /** No request at all: refused, or hung up on. */
  | 'geweigerd of stil';

export type Oordeel = (antwoord: Antwoord, verwacht: Verwacht) => string | undefined;

/** What our machinery would say if a problem let it through. */
const LEK = /node_modules|\bat \S+ \(|\.[jt]s:\d+|SQLITE|Unexpected token|\bError\b|\b(is not|must be|invalid)\b/;

const probleemfout = ({ koppen, tekst }: Antwoord, codes: ReadonlySet<string>): string | undefined => {
  if (!koppen.get('content-type')?.startsWith('application/problem+json')) return 'no problem+json';
  const { code, title, detail } = JSON.parse(tekst) as Readonly<Record<string, unknown>>;
  if (typeof code !== 'string' || !codes.has(code)) return `unknown code ${String(code)}`;
  if (typeof title !== 'string' || typeof detail !== 'string' || !/[a-z]{2,} [a-z]/.test(detail)) return 'no text';
  return LEK.test(`${title} ${detail}`) ? `leaks: ${detail.slice(0, 80)}` : undefined;
};

/** Judges answers by the codes that the product itself lists; undefined: nothing wrong. */
export const maakOordeel = async (lijn: Lijn): Promise<Oordeel> => {
  const { tekst } = await lijn.vraag({ methode: 'GET', pad: '/v1/meldingen' });
  const { meldingen } = JSON.parse(tekst) as { meldingen: readonly { code: string }[] };
  const codes = new Set(meldingen.map(({ code }) => code));
  return (antwoord, verwacht) => {
    const { status } = antwoord;
    if (status === 0) return verwacht === 'geweigerd of stil' ? undefined : 'no answer';
    if (status >= 500) return `status ${status}`;
    if (status >= 400) return probleemfout(antwoord, codes);
    return verwacht === 'beheerst' ? undefined : `accepted with ${status}`;
  };
};
