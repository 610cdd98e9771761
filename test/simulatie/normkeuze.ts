import { MEEGELEVERDE_PROFIELEN } from '@tijdig/normen';
import type { Toeval } from '../referentie/generator/toeval.ts';
import type { Verzoek } from './balie.ts';
import { dag } from './zicht.ts';

/** An organisation lays down an equated day, or the next version of a profile with other terms. */
export const kiesNorm = (t: Toeval, vandaag: number): Omit<Verzoek, 'sleutel'> => {
  if (t.kans(0.5)) {
    const datum = dag(vandaag + t.heel(-30, 60));
    return { type: 'StelGelijkgesteldeDagVast', lichaam: { datum, grondslag: `KB-${t.heel(1, 99)}` } };
  }
  const basis = t.een(MEEGELEVERDE_PROFIELEN);
  const regels = basis.regels.map((regel) => ({
    ...regel,
    norm: { ...regel.norm, aantal: Math.max(1, regel.norm.aantal + t.een([0, 0, -1, 1, 2])) },
  }));
  const versie = basis.versie + t.heel(1, 3);
  const geldigVan = dag(vandaag + t.een([0, 0, 1, t.heel(0, 60)]));
  return { type: 'StelNormprofielVast', lichaam: { ...basis, versie, geldigVan, regels } };
};
