import type { Filter } from '@tijdig/projections';
import { periodefouten, reeksfouten } from '../cijfers/periode.ts';
import type { Waarden } from './vraagvorm.ts';
import { Vraagvorm } from './vraagvorm.ts';

const FILTERS = ['stap', 'regio', 'team', 'maatregelsoort', 'medewerker'] as const;
const KENNIS = ['kennismoment', 'minPositie'] as const;
const CIJFER = [...KENNIS, 'profiel', ...FILTERS] as const;
const BLADZIJDE = ['pagina', 'aantal'] as const;

export const WERKVOORRAAD = new Vraagvorm({ mag: ['peildatum', 'groepeer', ...CIJFER] });
export const WERKVOORRAAD_RIJEN = new Vraagvorm({ mag: ['peildatum', 'telVoorraad', ...CIJFER, ...BLADZIJDE] });
export const TIJDIGHEID = new Vraagvorm({
  verplicht: ['periodeVan', 'periodeTot'],
  mag: ['groepeer', ...CIJFER],
  samen: periodefouten,
});
export const TIJDIGHEID_RIJEN = new Vraagvorm({
  verplicht: ['periodeVan', 'periodeTot'],
  mag: ['cohort', 'inTijd', ...CIJFER, ...BLADZIJDE],
  samen: periodefouten,
});
export const EFFECT = new Vraagvorm({
  verplicht: ['begin', 'peildata'],
  mag: ['kennismomentOfPeildatum', 'minPositie', 'profiel', ...FILTERS],
  samen: reeksfouten,
});
export const ZAAK = new Vraagvorm({ mag: ['peildatum', ...KENNIS] });
export const ZAAKWERKSTAPPEN = new Vraagvorm({ mag: ['peildatum', 'profiel', 'stap', ...KENNIS] });
export const GEBEURTENISSEN = new Vraagvorm({ mag: KENNIS });
export const NORMEN = new Vraagvorm({ mag: KENNIS });
export const NIETS = new Vraagvorm({ mag: [] });

export type Vraag<F> = F extends Vraagvorm<infer V, infer M> ? Waarden<V, M> : never;

type Filterwaarden = Readonly<{ [F in (typeof FILTERS)[number]]?: readonly (string | null)[] }>;

/** What a question keeps; a key that was not given keeps all. */
export const filterVan = (vraag: Filterwaarden): Filter =>
  Object.fromEntries(FILTERS.filter((f) => vraag[f] !== undefined).map((f) => [f, vraag[f]!]));
