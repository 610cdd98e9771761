import type { Tellers, Uitslag } from './harnas.ts';
import type { machine } from './machine.ts';

const getal = (n: number): string =>
  Math.abs(n) >= 1000 ? `${(n / 1000).toFixed(n >= 100_000 ? 0 : 1)}k` : n >= 100 ? n.toFixed(0) : n.toFixed(2);

/** What was counted beside the times. */
export const tellerregel = (tellers: Tellers): string =>
  `        ${Object.entries(tellers)
    .map(([naam, n]) => `${naam} ${Number.isInteger(n) && n < 1e6 ? n : getal(n)}`)
    .join(', ')}`;

export const kop = ({ node, sqlite, kernen, processor, geheugenGB, belastingVooraf }: typeof machine): string =>
  `Node ${node}, SQLite ${sqlite}, ${kernen} cores (${processor}), ${geheugenGB} GB, load ${belastingVooraf} at the start`;

/** One line a goal: met or missed, and what was compared. */
export const regel = (uitslag: Uitslag): string => {
  const { id, wat, ons, tegen, waarde, grens, soort, gehaald, eenheid = '', medianen } = uitslag;
  const som = tegen === undefined ? ons : `${ons} ${getal(medianen[ons]!)} / ${tegen} ${getal(medianen[tegen]!)}`;
  const doel = `${soort === 'minstens' ? '≥' : '≤'} ${grens}${eenheid}`;
  return `${gehaald ? 'ok  ' : 'MISS'} ${id.padEnd(4)} ${wat.padEnd(48)} ${som} = ${getal(waarde)}${eenheid} (goal ${doel})`;
};
