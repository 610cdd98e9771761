import type { Voortgangsregel } from './voortgang.ts';

/** A line that says how far `wat` is and how long it will take, from counts alone. */
export const metTempo = (regel: Voortgangsregel, wat: string): ((gedaan: number, totaal: number) => void) => {
  let begin: number | undefined;
  return (gedaan, totaal) => {
    begin ??= performance.now();
    const seconden = Math.max(0.001, (performance.now() - begin) / 1000);
    const perSeconde = Math.round(gedaan / seconden);
    const resterend = Math.max(0, Math.round((totaal - gedaan) / Math.max(1, perSeconde)));
    regel.toon({ wat, gedaan, totaal, perSeconde, resterend });
  };
};
