import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Aanroep } from './strace.ts';
import type { Toeval } from './verslag.ts';

const SECTOR = 512;

type Wijziging = Extract<Aanroep, { soort: 'schrijf' | 'kort' }>;
type Bestand = Readonly<{ vast: Buffer; los: readonly Wijziging[] }>;
const LEEG: Bestand = { vast: Buffer.alloc(0), los: [] };

const pasToe = (inhoud: Buffer, wijziging: Wijziging, lengte: number): Buffer => {
  if (wijziging.soort === 'kort') {
    const nieuw = Buffer.alloc(wijziging.lengte);
    inhoud.copy(nieuw, 0, 0, Math.min(inhoud.length, wijziging.lengte));
    return nieuw;
  }
  const bytes = wijziging.bytes.subarray(0, lengte);
  const nieuw = Buffer.alloc(Math.max(inhoud.length, wijziging.plek + bytes.length));
  inhoud.copy(nieuw);
  bytes.copy(nieuw, wijziging.plek);
  return nieuw;
};

const heel = (wijziging: Wijziging) => (wijziging.soort === 'schrijf' ? wijziging.bytes.length : 0);

/** What a disk holds of each file: what was flushed for certain, and the writes that may or may not have arrived. */
export class Schijf {
  private readonly bestanden = new Map<string, Bestand>();

  neem(aanroep: Aanroep): void {
    if (aanroep.soort === 'ack') return;
    const { vast, los } = this.bestanden.get(aanroep.pad) ?? LEEG;
    if (aanroep.soort === 'weg') this.bestanden.delete(aanroep.pad);
    else if (aanroep.soort === 'gemist') this.bestanden.set(aanroep.pad, { vast, los: [] });
    else if (aanroep.soort === 'sync')
      this.bestanden.set(aanroep.pad, { vast: los.reduce((inhoud, w) => pasToe(inhoud, w, heel(w)), vast), los: [] });
    else this.bestanden.set(aanroep.pad, { vast, los: [...los, aanroep] });
  }

  /** The power goes: each unflushed write arrived or not (½), and one in five of those that did is torn at a sector. */
  valUit(map: string, kies: Toeval): void {
    mkdirSync(map, { recursive: true });
    for (const [pad, { vast, los }] of this.bestanden) {
      const inhoud = los.reduce((tot, wijziging) => {
        if (kies() < 0.5) return tot;
        const gescheurd = kies() < 0.2 && heel(wijziging) > SECTOR;
        const sectoren = Math.ceil(heel(wijziging) / SECTOR);
        return pasToe(tot, wijziging, gescheurd ? SECTOR * Math.floor(kies() * sectoren) : heel(wijziging));
      }, vast);
      writeFileSync(join(map, basename(pad)), inhoud);
    }
  }
}
