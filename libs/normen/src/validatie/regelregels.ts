import { MAATREGELTYPE, SOORTEN, soortVan } from '@tijdig/zaak';
import { dekt } from '../dekking.ts';
import type { Termijn } from '../profiel.ts';
import { fout, veldIn } from './normfout.ts';
import { teltTerug, type Combinatieregel } from './reeksregels.ts';

/** Art. 4 Atw, and art. 1 lid 2: not for working days, long terms or terms counted back. */
const buitenAtw = ({ aantal = 0, dag }: Partial<Termijn>): boolean =>
  dag === 'W' || (dag === 'K' && aantal > 90) || (dag === 'M' && aantal > 3);

export const atwGeldt: Combinatieregel = (regel, plek) =>
  (['norm', 'tweedeTerm'] as const).flatMap((naam) => {
    const termijn = regel[naam];
    const mis = termijn?.atw && (buitenAtw(termijn) || (naam === 'norm' && teltTerug(regel)));
    return mis ? [fout(veldIn(veldIn(plek, naam), 'atw'), 'NORM_ATW_GELDT_NIET')] : [];
  });

export const gezinHeeftEenRegel: Combinatieregel = (regel, plek) =>
  regel.telEenheid === 'gezin' && !regel.gezinsregel
    ? [fout(veldIn(plek, 'gezinsregel'), 'NORM_GEZINSREGEL_ONTBREEKT')]
    : [];

/** Every soort that the rule covers needs a condition, or its zaken would never be done. */
export const elkeSoortHeeftEenEinde: Combinatieregel = ({ eind, soorten, typen }, plek) => {
  if (!eind?.length) return [];
  const gedekt = MAATREGELTYPE.filter((type) => dekt({ soorten: soorten ?? [], typen: typen ?? [] }, type));
  const zonder = SOORTEN.filter((soort) => {
    const types = gedekt.filter((type) => soortVan(type) === soort);
    return types.length > 0 && !types.some((type) => eind.some((voorwaarde) => dekt(voorwaarde, type)));
  });
  return zonder.length ? [fout(veldIn(plek, 'eind'), 'NORM_GEEN_VOORWAARDE', { soorten: zonder.join(', ') })] : [];
};
