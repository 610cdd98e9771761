import type { Dagnummer } from '@tijdig/kernel';
import { GROEPEN, type Filter, type Groep } from './groep.ts';

type Verdeling = Readonly<{
  profiel: string;
  /** In the order asked; `stap` always comes first, asked or not. */
  groepeer?: readonly (Groep | 'stap')[];
  filter?: Filter;
}>;

export type Werkvoorraadvraag = Verdeling & Readonly<{ peildatum: Dagnummer }>;
/** Both days included. */
export type Tijdigheidvraag = Verdeling & Readonly<{ periodeVan: Dagnummer; periodeTot: Dagnummer }>;

export const groepenVan = ({ groepeer = [] }: Verdeling): readonly Groep[] => [
  ...new Set(groepeer.filter((groep) => groep !== 'stap')),
];

/** By step alone and of everything: then, and only then, a norm for the whole says something. */
export const isHeelDeStap = (vraag: Verdeling): boolean =>
  groepenVan(vraag).length === 0 && GROEPEN.every((groep) => vraag.filter?.[groep] === undefined);
