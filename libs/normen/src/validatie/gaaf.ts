import type { Norm, Normregel, Termijn } from '../profiel.ts';
import type { Normfout } from './normfout.ts';
import { isObject, type Gegevens } from './vorm.ts';

/** A rule as far as its fields are sound by themselves: what rules about combinations may rely on. */
export type GaveRegel = Partial<Omit<Normregel, 'norm' | 'tweedeTerm'>> &
  Readonly<{ norm?: Partial<Norm>; tweedeTerm?: Partial<Termijn> }>;

const ligtIn = (pad: string, fout: Normfout): boolean =>
  fout.pad === pad || fout.pad.startsWith(`${pad}.`) || fout.pad.startsWith(`${pad}[`);

const gaveVelden = (object: Gegevens, pad: string, fouten: readonly Normfout[]): Gegevens =>
  Object.fromEntries(
    Object.entries(object).flatMap(([naam, waarde]) => {
      const veld = `${pad}.${naam}`;
      const hier = fouten.filter((fout) => ligtIn(veld, fout));
      if (hier.length === 0) return [[naam, waarde]];
      const heelMis = hier.some((fout) => fout.pad === veld) || !isObject(waarde);
      return heelMis ? [] : [[naam, gaveVelden(waarde, veld, hier)]];
    }),
  );

export const gaveRegel = (ruw: unknown, pad: string, fouten: readonly Normfout[]): GaveRegel =>
  isObject(ruw) ? (gaveVelden(ruw, pad, fouten) as GaveRegel) : {};
