import { setTimeout as wacht } from 'node:timers/promises';
import { p } from './verslag.ts';
import { Lijn, type Verzoek } from './vijandig/lijn.ts';

export type Ervaring = Readonly<{ requests: number; failed: number; p50: number; p99: number; max: number }>;

/** Somebody who just works: one request after another, with a little time between. */
export const werkGewoon = async (poort: number, verzoeken: readonly Verzoek[], duurMs: number): Promise<Ervaring> => {
  const lijn = new Lijn(poort);
  const ms: number[] = [];
  let failed = 0;
  const einde = performance.now() + duurMs;
  for (let i = 0; performance.now() < einde; i++) {
    const antwoord = await lijn.vraag(verzoeken[i % verzoeken.length]!);
    ms.push(antwoord.ms);
    if (antwoord.status !== 200) failed++;
    await wacht(5);
  }
  lijn.sluit();
  return { requests: ms.length, failed, p50: p(ms, 0.5), p99: p(ms, 0.99), max: p(ms, 1) };
};
