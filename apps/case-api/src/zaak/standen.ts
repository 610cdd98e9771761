import type { Stand } from './stand.ts';

/**
 * How the zaken stood that were recorded in last, up to a number of events in all (about 300 bytes each). What is
 * taken is gone until it is put back, so that after a lost race or an unknown outcome the log is read again.
 */
export class Standen {
  private readonly meeste: number;
  private readonly bewaard = new Map<string, Stand>();
  private gewicht = 0;

  constructor(meesteGebeurtenissen: number) {
    this.meeste = meesteGebeurtenissen;
  }

  neem(zaakId: string): Stand | undefined {
    const stand = this.bewaard.get(zaakId);
    if (stand) this.haalWeg(zaakId, stand);
    return stand;
  }

  bewaar(zaakId: string, stand: Stand): void {
    this.neem(zaakId);
    this.bewaard.set(zaakId, stand);
    this.gewicht += stand.sleutels.length;
    for (const [oudste, oud] of this.bewaard) {
      if (this.gewicht <= this.meeste) break;
      this.haalWeg(oudste, oud);
    }
  }

  private haalWeg(zaakId: string, stand: Stand): void {
    this.bewaard.delete(zaakId);
    this.gewicht -= stand.sleutels.length;
  }
}
