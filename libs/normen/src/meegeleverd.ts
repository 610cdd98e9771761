import type { Vaststelling } from './catalogus.ts';
import BJZL_2023 from './profielen/BJZL-2023.json' with { type: 'json' };
import JBB_2021 from './profielen/JBB-2021.json' with { type: 'json' };
import JBN_2025 from './profielen/JBN-2025.json' with { type: 'json' };
import JBRR_2018 from './profielen/JBRR-2018.json' with { type: 'json' };
import WETTELIJK from './profielen/WETTELIJK.json' with { type: 'json' };
import type { Profielversie } from './profiel.ts';

/** The profiles that ship; what a JSON file cannot say in types, the validation test says. */
export const MEEGELEVERDE_PROFIELEN = [WETTELIJK, JBRR_2018, BJZL_2023, JBB_2021, JBN_2025] as readonly Profielversie[];

/** Fridays after Ascension Day, equated by royal decree. */
export const MEEGELEVERDE_DAGEN = [
  { datum: '2025-05-30', grondslag: 'Atw-art.3-lid-3' },
  { datum: '2026-05-15', grondslag: 'Atw-art.3-lid-3' },
] as const;

/** Recorded at this moment in an empty log, before anything else: known at every kennismoment from then on. */
export const MEEGELEVERD_OP = '2000-01-01T00:00:00.000Z';

/** The first events of an empty log. */
export const MEEGELEVERD: readonly Vaststelling[] = [
  ...MEEGELEVERDE_PROFIELEN.map((data) => ({ type: 'NormprofielVastgesteld', data }) as const),
  ...MEEGELEVERDE_DAGEN.map((data) => ({ type: 'GelijkgesteldeDagVastgesteld', data }) as const),
];
