import type { Breuk, Rij } from './api.ts';

/** How a cell stands against its norm: said by a sign and a word, the colour only repeats it. */
export type Oordeel = Readonly<{ soort: 'goed' | 'niet' | 'geen'; teken: string; woord: string }>;

const GOED = (woord: string): Oordeel => ({ soort: 'goed', teken: '✓', woord });
const NIET = (woord: string): Oordeel => ({ soort: 'niet', teken: '▲', woord });
const GEEN: Oordeel = { soort: 'geen', teken: '', woord: 'geen norm' };

const isBreuk = (waarde: number | Breuk): waarde is Breuk => typeof waarde !== 'number';

/** Compared unrounded: 100 k against doel × n. */
export const oordeel = ({ norm }: Pick<Rij, 'norm'>, waarde: number | Breuk | null): Oordeel => {
  if (norm === null || waarde === null) return GEEN;
  if (isBreuk(waarde)) {
    if (waarde.n === 0) return GEEN;
    return 100 * waarde.k >= norm * waarde.n ? GOED('doel gehaald') : NIET('doel niet gehaald');
  }
  return waarde <= norm ? GOED('binnen de norm') : NIET('boven de norm');
};

/** The figure as people say it. */
export const tekstVan = (waarde: number | Breuk | null): string => {
  if (waarde === null) return 'n.v.t.';
  if (!isBreuk(waarde)) return String(waarde);
  return waarde.percentage === null ? 'geen afrondingen' : `${waarde.percentage}%`;
};

export const toelichtingVan = (waarde: number | Breuk | null): string =>
  waarde !== null && isBreuk(waarde) && waarde.n > 0 ? `${waarde.k} van ${waarde.n} op tijd` : '';
