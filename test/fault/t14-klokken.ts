const UUR = 3_600_000;
const DAG = 24 * UUR;

/** A wall clock that goes wrong: how far off it is, `na` milliseconds after the scene began. */
export type Scene = Readonly<{ naam: string; begin: number; afwijking: (na: number) => number }>;

const opeens =
  (sprong: number) =>
  (na: number): number =>
    na > 2 * UUR && na < 5 * UUR ? sprong : 0;

/** Forward, back, the two nights of the year, a leap day, a server that is set right by small steps, a wild one. */
export const SCENES: readonly Scene[] = [
  { naam: '+3 h', begin: Date.parse('2025-03-10T09:00:00Z'), afwijking: opeens(3 * UUR) },
  { naam: '−3 h', begin: Date.parse('2025-03-10T09:00:00Z'), afwijking: opeens(-3 * UUR) },
  { naam: '−3 h over midnight', begin: Date.parse('2025-03-10T21:00:00Z'), afwijking: opeens(-3 * UUR) },
  { naam: 'summer time begins', begin: Date.parse('2025-03-29T21:30:00Z'), afwijking: opeens(UUR) },
  { naam: 'summer time ends', begin: Date.parse('2025-10-25T21:30:00Z'), afwijking: opeens(-UUR) },
  { naam: 'leap day', begin: Date.parse('2024-02-28T20:00:00Z'), afwijking: opeens(-DAG) },
  { naam: 'NTP steps', begin: Date.parse('2025-06-02T07:00:00Z'), afwijking: (na) => (na % 7 < 3 ? -1800 : 900) },
  { naam: 'wild', begin: Date.parse('2025-06-02T07:00:00Z'), afwijking: (na) => (((na * 7919) % 13) - 6) * UUR },
];
