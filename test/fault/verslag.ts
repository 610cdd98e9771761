import { execFileSync } from 'node:child_process';

/** What every fault test prints: one JSON line, the same keys where they apply. */
export type Verslag = Readonly<{
  id: string;
  wat: string;
  seed: number;
  rounds: number;
  pass: boolean;
  /** The same test against an engine with the protection off; it must fail, or the test proves nothing. */
  control?: Readonly<{ wat: string; failed: boolean } & Record<string, number | string | boolean>>;
}> &
  Readonly<Record<string, unknown>>;

/** How long and with which chance a test runs. */
export type Opties = Readonly<{ seed: number; kort: boolean; minuten: number }>;
export type Fouttest = Readonly<{ id: string; draai: (opties: Opties) => Promise<Verslag> }>;

export const commit = (): string => {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'unknown';
  }
};

/** A small seeded generator (mulberry32): the same seed, the same faults. */
export type Toeval = () => number;
export const toeval = (seed: number): Toeval => {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

export const p = (waarden: readonly number[], deel: number): number => {
  const s = [...waarden].sort((a, b) => a - b);
  return s.length ? Math.round(s[Math.min(s.length - 1, Math.ceil(deel * s.length) - 1)]! * 10) / 10 : 0;
};
