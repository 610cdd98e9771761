import type { Vervalgrond, Waar } from '../profiel.ts';
import type { GaveRegel } from './gaaf.ts';
import { fout, veldIn, type Normfout, type Plek } from './normfout.ts';

/** What may be wrong with sound fields together. */
export type Combinatieregel = (regel: GaveRegel, plek: Plek) => readonly Normfout[];

export const teltTerug = ({ norm }: GaveRegel): boolean => norm?.richting === 'terug';

const isReeks = (regel: GaveRegel): boolean => Boolean(regel.herhaalt) || teltTerug(regel);

const soortReeks = (regel: GaveRegel): string => (regel.herhaalt ? 'herhaalt' : 'richting terug');

export const reeksHeeftEenVoorwaarde: Combinatieregel = (regel, plek) =>
  isReeks(regel) && regel.eind && regel.eind.length > 1
    ? [fout(veldIn(plek, 'eind'), 'NORM_REEKS_VOORWAARDEN', { reeks: soortReeks(regel) })]
    : [];

export const reeksTeltPerZaak: Combinatieregel = (regel, plek) =>
  isReeks(regel) && regel.telEenheid === 'gezin'
    ? [fout(veldIn(plek, 'telEenheid'), 'NORM_REEKS_PER_GEZIN', { reeks: soortReeks(regel) })]
    : [];

export const reeksIsVanEenSoort: Combinatieregel = (regel, plek) =>
  regel.herhaalt && teltTerug(regel) ? [fout(veldIn(plek, 'herhaalt'), 'NORM_HERHAALT_EN_TERUG')] : [];

/** Can one event satisfy both? Not when a field must have a different value in each. */
const overlapt = (a: Waar = {}, b: Waar = {}): boolean =>
  Object.keys(a).every((veld) => !b[veld] || a[veld]!.some((waarde) => b[veld]!.includes(waarde)));

/** A decided lapse of the step itself is always a ground. */
const vervalgronden = (regel: GaveRegel): readonly Vervalgrond[] => [
  ...(regel.verval ?? []),
  ...(regel.stap ? [{ gebeurtenis: 'WerkstapVervallen', waar: { stap: [regel.stap] } } as const] : []),
];

export const eindIsGeenVerval: Combinatieregel = (regel, plek) => {
  if (!isReeks(regel)) return [];
  const gronden = vervalgronden(regel);
  const beide = (regel.eind ?? []).flatMap(({ gebeurtenissen, waar }) =>
    gronden.filter((g) => gebeurtenissen.includes(g.gebeurtenis) && overlapt(waar ?? {}, g.waar ?? {})),
  );
  return [...new Set(beide.map((g) => g.gebeurtenis))].map((gebeurtenis) =>
    fout(veldIn(plek, 'verval'), 'NORM_EIND_IS_VERVAL', { gebeurtenis }),
  );
};
