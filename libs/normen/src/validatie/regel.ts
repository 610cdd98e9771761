import { gaveRegel, type GaveRegel } from './gaaf.ts';
import { getoond, plaatsIn, veldIn, type Normfout, type Plek } from './normfout.ts';
import {
  eindIsGeenVerval,
  reeksHeeftEenVoorwaarde,
  reeksIsVanEenSoort,
  reeksTeltPerZaak,
  type Combinatieregel,
} from './reeksregels.ts';
import { atwGeldt, elkeSoortHeeftEenEinde, gezinHeeftEenRegel } from './regelregels.ts';
import { regelvorm } from './regelvorm.ts';
import {
  alleenTerugHeeftEenDoeldatum,
  terugHeeftEenDoeldatum,
  terugKentGeenOvernamestart,
  terugKentGeenTweedeTerm,
} from './terugregels.ts';
import { isObject } from './vorm.ts';

const COMBINATIES: readonly Combinatieregel[] = [
  atwGeldt,
  reeksHeeftEenVoorwaarde,
  reeksTeltPerZaak,
  reeksIsVanEenSoort,
  eindIsGeenVerval,
  terugKentGeenOvernamestart,
  terugKentGeenTweedeTerm,
  terugHeeftEenDoeldatum,
  alleenTerugHeeftEenDoeldatum,
  gezinHeeftEenRegel,
  elkeSoortHeeftEenEinde,
];

/** A rule as far as it is sound, its place, and what is wrong with it by itself. */
export type GelezenRegel = Readonly<{
  regel: GaveRegel;
  plek: Plek;
  vormfouten: readonly Normfout[];
  combinatiefouten: readonly Normfout[];
}>;

const plekVan = (ruw: unknown, index: number, versie: Plek): Plek => {
  const stap = isObject(ruw) && ruw['stap'] !== undefined ? ` (${getoond(ruw['stap'])})` : '';
  return { ...plaatsIn(veldIn(versie, 'regels'), index), waar: `${versie.waar}, regel ${index + 1}${stap}` };
};

export const leesRegel = (ruw: unknown, index: number, versie: Plek): GelezenRegel => {
  const plek = plekVan(ruw, index, versie);
  const vormfouten = regelvorm(ruw, plek);
  const regel = gaveRegel(ruw, plek.pad, vormfouten);
  return { regel, plek, vormfouten, combinatiefouten: COMBINATIES.flatMap((past) => past(regel, plek)) };
};
