import { cijfers } from './cijfers/cijfers.ts';
import type { Uitslag } from './harnas.ts';
import { groot } from './groot/groot.ts';
import { herbouw } from './herbouw.ts';
import { herbouwGeheugen } from './herbouw-geheugen.ts';
import { lezen } from './lezen.ts';
import { opTrageSchijf } from './trage-schijf.ts';
import { opdrachten } from './opdrachten.ts';
import { peers } from './peers.ts';
import { schrijven } from './schrijven.ts';
import { vertraging } from './vertraging/vertraging.ts';

/** How long and how large: `kort` is for every build, the rest for figures that are written down. */
export type Omvang = Readonly<{ kort: boolean; ronden: number; ms: number }>;

export type Meting = Readonly<{
  doelen: readonly string[];
  meet: (omvang: Omvang) => Promise<readonly Uitslag[]>;
  /** Only when asked for: it needs what npm install does not bring. */
  opVerzoek?: 'peers';
}>;

/** The measurements by the goals they judge. */
export const METINGEN: readonly Meting[] = [
  { doelen: ['P1', 'P2'], meet: ({ ronden, ms }) => schrijven(ronden, ms, false) },
  { doelen: ['P2'], meet: opTrageSchijf },
  { doelen: ['P3'], meet: ({ ronden, ms }) => opdrachten(ronden, ms) },
  { doelen: ['P4', 'P5'], meet: ({ ronden, ms, kort }) => lezen(ronden, ms, kort ? 1000 : 10_000) },
  { doelen: ['P6'], meet: ({ ronden, kort }) => herbouw(kort ? 3 : ronden, kort ? 6000 : 20_000) },
  { doelen: ['P6 memory'], meet: async ({ kort }) => (kort ? [] : herbouwGeheugen(10_000_000)) },
  {
    doelen: ['P7'],
    meet: ({ ms, kort }) => vertraging(kort ? 200 : 1000, ms * 4, kort ? 1000 : 5000),
  },
  { doelen: ['P8'], meet: ({ kort }) => cijfers(kort ? 100 : 400, kort ? 200_000 : 1_000_000, 1000) },
  { doelen: ['P9', 'P5'], meet: ({ ronden, ms, kort }) => groot(ronden, ms, kort ? 1_000_000 : 10_000_000) },
  { doelen: ['P10'], meet: peers, opVerzoek: 'peers' },
];
