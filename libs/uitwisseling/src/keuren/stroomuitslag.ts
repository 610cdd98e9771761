import type { Oorzaak } from '../meldingen.ts';

/** What checking one stream of a file gives: everything by line number. */
export type Stroomuitslag = Readonly<{
  fouten: readonly (Oorzaak & Readonly<{ nr: number }>)[];
  waarschuwingen: readonly (Oorzaak & Readonly<{ nr: number }>)[];
  /** Lines that the log holds already, or that say nothing new. */
  overslaan: readonly number[];
  /** Lines to be recorded, and the id each gets. */
  nieuw: readonly Readonly<{ nr: number; eventId: string }>[];
  /** The revision of the first of them: how long the stream is in the log. */
  vanaf: number;
}>;

/** The same, being filled. */
export class Stroomboek {
  readonly #fouten: (Oorzaak & { nr: number })[] = [];
  readonly #waarschuwingen: (Oorzaak & { nr: number })[] = [];
  readonly #overslaan: number[] = [];
  readonly #nieuw: { nr: number; eventId: string }[] = [];
  readonly #vanaf: number;

  constructor(vanaf: number) {
    this.#vanaf = vanaf;
  }

  fout(nr: number, ...oorzaken: readonly Oorzaak[]): void {
    for (const oorzaak of oorzaken) this.#fouten.push({ ...oorzaak, nr });
  }

  waarschuw(nr: number, oorzaak: Oorzaak): void {
    this.#waarschuwingen.push({ ...oorzaak, nr });
  }

  slaOver(nr: number): void {
    this.#overslaan.push(nr);
  }

  isNieuw(nr: number, eventId: string): void {
    this.#nieuw.push({ nr, eventId });
  }

  get isFoutloos(): boolean {
    return this.#fouten.length === 0;
  }

  uitslag(): Stroomuitslag {
    return {
      fouten: this.#fouten,
      waarschuwingen: this.#waarschuwingen,
      overslaan: this.#overslaan,
      nieuw: this.#nieuw,
      vanaf: this.#vanaf,
    };
  }
}
