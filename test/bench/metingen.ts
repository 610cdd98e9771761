import type { Uitslag } from './harnas.ts';
import { lezen } from './lezen.ts';
import { opTrageSchijf } from './trage-schijf.ts';
import { opdrachten } from './opdrachten.ts';
import { peers } from './peers.ts';
import { schrijven } from './schrijven.ts';

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
  { doelen: ['P10'], meet: peers, opVerzoek: 'peers' },
];
