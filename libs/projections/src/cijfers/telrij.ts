import type { Dagnummer } from '@tijdig/kernel';
import type { Werkstap } from '../rij.ts';
import type { VanZaak } from './bron.ts';

/** A row that counts as one: a werkstap of a zaak, or an episode of a gezin with the zaken it was put together from. */
export type Telrij = VanZaak<Werkstap> & Readonly<{ gezinId?: string | null; zaakIds?: readonly string[] }>;

export type Status = 'afgerond' | 'vervallen' | 'nog niet gestart' | 'over termijn' | 'open';

/** §3.7: the first that fits. */
export const statusOp = (rij: Omit<Werkstap, 'profiel' | 'stap'>, dag: Dagnummer): Status => {
  if (rij.eind !== null && rij.eind <= dag) return 'afgerond';
  if (rij.vervallen !== null && rij.vervallen <= dag) return 'vervallen';
  if (rij.vanaf > dag) return 'nog niet gestart';
  return rij.deadline < dag ? 'over termijn' : 'open';
};

export const isOpenOp = (rij: Werkstap, dag: Dagnummer): boolean =>
  rij.vanaf <= dag && (rij.eind === null || rij.eind > dag) && (rij.vervallen === null || rij.vervallen > dag);
