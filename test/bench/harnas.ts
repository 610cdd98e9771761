import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One way of doing a thing; a round does it for a while and says how many a second (or how long, for `tijd`). */
export type Kandidaat = Readonly<{ naam: string; ronde: () => Promise<number> }>;

/** A goal: the median of `ons` against that of `tegen` in the same run; without `tegen` the median itself. */
export type Doel = Readonly<{
  id: string;
  wat: string;
  ons: string;
  tegen?: string;
  grens: number;
  soort: 'minstens' | 'hoogstens';
  eenheid?: string;
}>;

export type Tellers = Readonly<Record<string, number>>;

export type Uitslag = Doel &
  Readonly<{
    waarde: number;
    gehaald: boolean;
    ronden: number;
    medianen: Readonly<Record<string, number>>;
    tellers?: Tellers;
  }>;

export const mediaan = (waarden: readonly number[]): number => {
  const s = [...waarden].sort((a, b) => a - b);
  const m = s.length >> 1;
  return s.length % 2 ? s[m]! : (s[m - 1]! + s[m]!) / 2;
};

export const percentiel = (waarden: readonly number[], p: number): number => {
  const s = [...waarden].sort((a, b) => a - b);
  return s[Math.min(s.length - 1, Math.ceil(p * s.length) - 1)]!;
};

/** Runs the candidates A B A B …, after one warm-up round each, and gives the rounds of each. */
export const omEnOm = async (kandidaten: readonly Kandidaat[], ronden: number): Promise<Map<string, number[]>> => {
  const gemeten = new Map(kandidaten.map(({ naam }) => [naam, [] as number[]]));
  for (const { ronde } of kandidaten) await ronde();
  for (let r = 0; r < ronden; r++) {
    for (const { naam, ronde } of r % 2 ? [...kandidaten].reverse() : kandidaten) {
      (globalThis as { gc?: () => void }).gc?.();
      gemeten.get(naam)!.push(await ronde());
    }
  }
  return gemeten;
};

/** Judges goals on what was measured. */
export const beoordeel = (
  gemeten: ReadonlyMap<string, readonly number[]>,
  doelen: readonly Doel[],
  tellers?: Tellers,
): Uitslag[] => {
  const medianen = Object.fromEntries([...gemeten].map(([naam, waarden]) => [naam, mediaan(waarden)]));
  return doelen.map((doel) => {
    const waarde = medianen[doel.ons]! / (doel.tegen === undefined ? 1 : medianen[doel.tegen]!);
    const gehaald = doel.soort === 'minstens' ? waarde >= doel.grens : waarde <= doel.grens;
    const ronden = gemeten.get(doel.ons)!.length;
    return { ...doel, waarde, gehaald, ronden, medianen, ...(tellers && { tellers }) };
  });
};

/** Does `werk` until `ms` have passed; how many a second. */
export const perSeconde = async (ms: number, werk: () => Promise<number> | number): Promise<number> => {
  const begin = performance.now();
  let aantal = 0;
  while (performance.now() - begin < ms) aantal += await werk();
  return (aantal * 1000) / (performance.now() - begin);
};

/** A folder for one measurement, gone afterwards. */
export const inMap = async <T>(werk: (map: string) => Promise<T>): Promise<T> => {
  const map = mkdtempSync(join(tmpdir(), 'tijdig-bench-'));
  try {
    return await werk(map);
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
};
