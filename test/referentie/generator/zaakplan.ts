import { plusDagen, plusMaanden } from '../datum.ts';
import { vooruit } from '../regel-2-termijn.ts';
import { gelijkgesteldeDagen } from '../profielen.ts';
import type { Soort } from '../begrippen.ts';
import { MAATREGELTYPEN } from './wereld.ts';
import type { Wereld } from './wereld.ts';

/** The outline of a zaak, from which its events follow. */
export type Zaakplan = Readonly<{
  zaakId: string;
  soort: Soort;
  maatregelType: string;
  gezinId: string | undefined;
  kennisgevingsdatum: string;
  ingangsdatum: string;
  einddatum: string | undefined;
  einde: string | null;
}>;

const GELIJK = new Set(gelijkgesteldeDagen);

/** A day on, just before or just after the edge. */
export const rond = ({ t }: Wereld, rand: string) => plusDagen(rand, t.een([-1, 0, 0, 1]));

/** A day on which something may be done within a term that often holds: an edge, or any day. */
export const binnenTermijn = (w: Wereld, s: string, aantal: number, dag: 'W' | 'K' | 'M') => {
  const rand = vooruit(s, { aantal, dag, atw: dag === 'K' && w.t.kans(0.3) }, GELIJK);
  return w.t.kans(0.5) ? rond(w, rand) : plusDagen(s, w.t.heel(0, dag === 'M' ? 30 * aantal : 2 * aantal));
};

/** Nothing happens later than this. */
export const HORIZON = '2026-11-15';

const BEGIN_GEWOON = '2022-01-03';
const BEGIN_GRILLIG = '2014-06-02';

/** Mostly recent; sometimes around a first `geldigVan`, the new year or a change of the clock. */
const eersteDag = (w: Wereld) => {
  const { t } = w;
  if (t.kans(0.12)) return rond(w, t.een(['2023-01-01', '2024-01-01', '2025-03-30', '2025-10-26', '2025-04-18']));
  if (w.grillig && t.kans(0.15))
    return rond(w, t.een(['2015-01-01', '2018-01-01', '2021-01-01', '2020-02-29', '2019-08-31']));
  return plusDagen(w.grillig && t.kans(0.4) ? BEGIN_GRILLIG : BEGIN_GEWOON, t.heel(0, 1500));
};

/** Six months and the deadline of the first are where a gezin turns over. */
const volgendeDag = (w: Wereld, vorige: Zaakplan): string => {
  const { t } = w;
  const d = vorige.kennisgevingsdatum;
  const randen = [d, d, vooruit(d, { aantal: 5, dag: 'W', atw: false }, GELIJK), plusDagen(d, 42), plusMaanden(d, 6)];
  const naEinde = vorige.einde === null ? [] : [plusMaanden(vorige.einde, 6), plusMaanden(vorige.einde, 6)];
  const dag = t.kans(0.8) ? rond(w, t.een([...randen, ...naEinde])) : plusDagen(d, t.heel(0, 700));
  return dag <= HORIZON ? dag : eersteDag(w);
};

const SOORTEN: readonly Soort[] = ['OTS', 'OTS', 'OTS', 'VOOGDIJ', 'VOOGDIJ', 'JR', 'JR', 'PREVENTIEF'];

const eindeVan = (w: Wereld, d: string, einddatum: string | undefined) => {
  const { t } = w;
  if (t.kans(0.45)) return null;
  if (einddatum !== undefined && t.kans(0.5)) return rond(w, einddatum);
  return plusDagen(d, t.een([t.heel(1, 60), t.heel(30, 700), w.grillig ? t.heel(-3, 8) : t.heel(5, 400)]));
};

const zaakplan = (w: Wereld, kennisgevingsdatum: string, gezinId: string | undefined): Zaakplan => {
  const { t } = w;
  const soort = t.een(SOORTEN);
  const ingangsdatum = plusDagen(kennisgevingsdatum, t.een([0, 0, -2, t.heel(-40, 0), t.heel(0, 20)]));
  const einddatum = t.kans(0.8) ? plusMaanden(ingangsdatum, t.een([1, 3, 6, 12, 12, 24])) : undefined;
  return {
    zaakId: t.uuid(),
    soort,
    maatregelType: t.een(MAATREGELTYPEN[soort]),
    gezinId: t.kans(0.93) ? gezinId : undefined,
    kennisgevingsdatum,
    ingangsdatum,
    einddatum,
    einde: eindeVan(w, kennisgevingsdatum, einddatum),
  };
};

/** So many zaken, in gezinnen of one to five. */
export const zaakplannen = (w: Wereld, aantal: number): readonly Zaakplan[] => {
  const plannen: Zaakplan[] = [];
  let vorige: Zaakplan | null = null;
  while (plannen.length < aantal) {
    const zelfdeGezin: boolean = vorige !== null && w.t.kans(0.55);
    const dag = zelfdeGezin && vorige ? volgendeDag(w, vorige) : eersteDag(w);
    vorige = zaakplan(w, dag, zelfdeGezin && vorige?.gezinId ? vorige.gezinId : w.t.een(w.gezinnen));
    plannen.push(vorige);
  }
  return plannen;
};
