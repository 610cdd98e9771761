import { plusDagen } from '../datum.ts';
import { lokaleDatum } from '../tijd.ts';
import type { Kennismoment } from '../vragen.ts';
import { LAATSTE, middernacht } from './moment.ts';
import type { Toeval } from './toeval.ts';
import type { Randen } from './vraagtekens.ts';

const instant = (ms: number) => new Date(ms).toISOString();

/** The nights in which the clock changes. */
const KLOK = ['2022-10-30', '2023-03-26', '2024-03-31', '2024-10-27', '2025-03-30', '2025-10-26', '2026-03-29'];

/** The same instant with an offset instead of Z, or with more digits than count. */
const anders = (t: Toeval, ms: number) => {
  if (t.kans(0.1)) return instant(ms + 3_600_000).replace('Z', '+01:00');
  return t.kans(0.1) ? instant(ms).replace('Z', `${t.heel(0, 999)}Z`) : instant(ms);
};

/** A moment at which, or a millisecond beside which, something becomes known; or its day; or now. */
export const kennismoment = (t: Toeval, { momenten }: Randen): Kennismoment => {
  if (t.kans(0.13) || momenten.length === 0) return null;
  if (t.kans(0.08)) return anders(t, middernacht(plusDagen(t.een(KLOK), t.heel(0, 1))) + t.heel(-1, 1));
  const ms = t.kans(0.6) ? Math.max(t.een(momenten), t.een(momenten)) : t.een(momenten);
  if (t.kans(0.4)) return anders(t, Math.min(LAATSTE, ms + t.een([-1, 0, 0, 1])));
  if (t.kans(0.3)) return anders(t, middernacht(lokaleDatum(ms)) + t.een([-1, 0, 86_399_999, 86_400_000]));
  return plusDagen(lokaleDatum(ms), t.een([-1, 0, 0, 1]));
};
