import type { Normcode } from '../normmeldingen.ts';

/** What is wrong, where in the data (`regels[1].norm.aantal`), and what fills the text of the code. */
export type Normfout = Readonly<{ code: Normcode; pad: string; details: Readonly<Record<string, string>> }>;

/** `waar` names profile, version and rule for people; `pad` is the place in the data. */
export type Plek = Readonly<{ waar: string; pad: string }>;

export const fout = (plek: Plek, code: Normcode, details: Readonly<Record<string, string>> = {}): Normfout => ({
  code,
  pad: plek.pad,
  details: { waar: plek.waar, pad: plek.pad, ...details },
});

export const veldIn = (plek: Plek, naam: string): Plek => ({ ...plek, pad: plek.pad ? `${plek.pad}.${naam}` : naam });
export const plaatsIn = (plek: Plek, index: number): Plek => ({ ...plek, pad: `${plek.pad}[${index}]` });

/** A name or code as it was given; anything else is not repeated in a message. */
export const getoond = (waarde: unknown): string =>
  (typeof waarde === 'string' && /^[A-Za-z0-9_.-]{1,64}$/.test(waarde)) || typeof waarde === 'number'
    ? String(waarde)
    : '(onleesbaar)';
