import { getal } from './scherm.ts';

export type Stand = Readonly<{
  wat: string;
  gedaan: number;
  totaal: number;
  perSeconde: number;
  resterend: number | null;
}>;

/** On a screen the line is rewritten; in a log file a line now and then is enough. */
const STILTE_MS = 5000;

const duur = (seconden: number): string => (seconden < 90 ? `${seconden} s` : `${Math.round(seconden / 60)} min`);

const alsTekst = ({ wat, gedaan, totaal, perSeconde, resterend }: Stand): string => {
  const rest = resterend === null ? '' : `, nog ${duur(resterend)}`;
  return `${wat}: ${getal(gedaan)} van ${getal(totaal)} (${getal(perSeconde)} per seconde${rest})`;
};

/** Shows how far a long command is, on standard error. */
export class Voortgangsregel {
  #laatst = performance.now();
  #breedte = 0;

  toon(stand: Stand): void {
    if (process.stderr.isTTY) this.#herschrijf(alsTekst(stand));
    else if (performance.now() - this.#laatst >= STILTE_MS) {
      this.#laatst = performance.now();
      process.stderr.write(`${alsTekst(stand)}\n`);
    }
  }

  /** Leaves a clean line for what is said next. */
  klaar(): void {
    if (this.#breedte > 0) this.#herschrijf('');
    this.#breedte = 0;
  }

  #herschrijf(tekst: string): void {
    process.stderr.write(`\r${tekst.padEnd(this.#breedte)}${tekst === '' ? '\r' : ''}`);
    this.#breedte = tekst.length;
  }
}
