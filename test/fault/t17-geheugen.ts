import { readFileSync } from 'node:fs';

const PER_MS = 2000;
/** A process first fills its caches; that says nothing about a leak. */
const OPWARMEN_MS = 120_000;

type Punt = Readonly<{ ms: number; mb: number }>;

const residentMb = (pid: number): number | undefined => {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return undefined;
  }
};

/** Least squares, in MB a minute. */
const helling = (punten: readonly Punt[]): number => {
  const n = punten.length;
  const [x, y] = [punten.reduce((s, p) => s + p.ms, 0) / n, punten.reduce((s, p) => s + p.mb, 0) / n];
  const boven = punten.reduce((s, p) => s + (p.ms - x) * (p.mb - y), 0);
  const onder = punten.reduce((s, p) => s + (p.ms - x) ** 2, 0);
  return onder === 0 ? 0 : (boven / onder) * 60_000;
};

/** Looks how large each life of the process gets, and how fast the longest one grew once it was warm. */
export class Geheugenmeter {
  readonly #levens: Punt[][] = [];
  readonly #timer: NodeJS.Timeout;
  #pid = 0;
  #begin = 0;

  constructor() {
    this.#timer = setInterval(() => this.#kijk(), PER_MS);
  }

  volg(pid: number): void {
    this.#pid = pid;
    this.#begin = performance.now();
    this.#levens.push([]);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  get figuren() {
    const langste = this.#levens.toSorted((a, b) => b.length - a.length)[0] ?? [];
    const warm = langste.filter(({ ms }) => ms >= OPWARMEN_MS);
    const meeste = Math.max(0, ...this.#levens.flat().map(({ mb }) => mb));
    return {
      rssMaxMb: Math.round(meeste),
      rssSlopeMbPerMinute: warm.length > 5 ? Math.round(helling(warm) * 10) / 10 : null,
      longestLifeSeconds: Math.round((langste.at(-1)?.ms ?? 0) / 1000),
    };
  }

  #kijk(): void {
    const mb = residentMb(this.#pid);
    if (mb !== undefined) this.#levens.at(-1)?.push({ ms: performance.now() - this.#begin, mb });
  }
}
