type Opties = Readonly<{ ms: number; clients: number }>;

export function beantwoord(
  kenmerken: Readonly<Record<string, unknown>>,
  maten: Readonly<Record<string, (opties: never) => Promise<unknown>>>,
): void;
export function wacht(ms: number): Promise<void>;
export function perSeconde(opties: Opties, werk: () => Promise<unknown>): Promise<number>;
export function vertragingen(
  opties: Readonly<{ aantal: number }>,
  append: (nummer: number) => Promise<unknown>,
  wordtGezien: (nummer: number) => Promise<number>,
): Promise<number[]>;
export function opEenRij<A extends unknown[], T>(
  werk: (...argumenten: A) => Promise<T>,
): (...argumenten: A) => Promise<T>;
