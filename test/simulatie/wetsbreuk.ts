/** What must hold after every step; the names are those of the guarantees. */
export type Wet =
  'G1' | 'G2' | 'G3' | 'G4' | 'G5' | 'G6' | 'G7' | 'G9' | 'G12' | 'G13' | 'regels' | 'fout' | 'referentie';

export class Wetsbreuk extends Error {
  readonly wet: Wet;
  constructor(wet: Wet, uitleg: string) {
    super(`${wet}: ${uitleg}`);
    this.name = 'Wetsbreuk';
    this.wet = wet;
  }
}

export function eis(feit: unknown, wet: Wet, uitleg: () => string): asserts feit {
  if (!feit) throw new Wetsbreuk(wet, uitleg());
}
