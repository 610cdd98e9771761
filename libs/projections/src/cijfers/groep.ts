import type { Dagnummer } from '@tijdig/kernel';
import type { Zaakstand } from '../rij.ts';
import { waardeOp } from '../stand/verloop.ts';

/** What a figure can be split by, beside the step. */
export const GROEPEN = ['regio', 'team', 'maatregelsoort', 'medewerker'] as const;
export type Groep = (typeof GROEPEN)[number];

/** The group a row is in; null for 'zonder'. */
export type Groepswaarde = string | null;

/** §4: the group of a zaak on a day. Absent stand: a zaak that is not known has no groups. */
export const groepOp = (groep: Groep, stand: Zaakstand | undefined, dag: Dagnummer): Groepswaarde => {
  if (!stand) return null;
  switch (groep) {
    case 'regio':
      return stand.regio;
    case 'maatregelsoort':
      return stand.soort;
    case 'team':
      return waardeOp(stand.team, dag);
    case 'medewerker':
      return waardeOp(stand.medewerker, dag);
  }
};

export type Groepen = Readonly<Partial<Record<Groep, Groepswaarde>>>;

/** Keeps the named groups of a key (null: 'zonder'); a key that is not here keeps all. */
export type Filter = Readonly<Partial<Record<Groep | 'stap', readonly Groepswaarde[]>>>;

export const gefilterdeGroepen = (filter: Filter): readonly Groep[] =>
  GROEPEN.filter((groep) => filter[groep] !== undefined);

export const houdt = (filter: Filter, sleutel: Groep | 'stap', waarde: Groepswaarde): boolean =>
  filter[sleutel]?.includes(waarde) ?? true;

/** By code point, null last. (Text compares by code unit, which differs where letters lie beyond U+FFFF.) */
export const opGroepswaarde = (a: Groepswaarde, b: Groepswaarde): number => {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  const [x, y] = [[...a], [...b]];
  for (let i = 0; i < x.length && i < y.length; i++)
    if (x[i] !== y[i]) return x[i]!.codePointAt(0)! - y[i]!.codePointAt(0)!;
  return x.length - y.length;
};
