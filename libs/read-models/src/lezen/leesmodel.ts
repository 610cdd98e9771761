import { setTimeout } from 'node:timers/promises';
import type { Dagnummer, Kennismoment } from '@tijdig/kernel';
import type { Position } from '@tijdig/event-store';
import type { MaatregelType } from '@tijdig/zaak';
import { leesCheckpoint, type Checkpoint } from '../bestand/checkpoint.ts';
import { LeesmodelOntbreekt } from '../bestand/fouten.ts';
import { huidigBestand } from '../bestand/map.ts';
import type { Statements } from '../bron/statements.ts';
import { LOPENDE_ZAKEN } from '../bron/vragen.ts';
import { digestVan } from '../digest/digest.ts';
import { leesGeparkeerd, type GeparkeerdeZaak } from '../geparkeerd.ts';
import { Lezer, type Momentopname } from './lezer.ts';

export type LopendeZaak = Readonly<{ zaakId: string; kennisgevingsdatum: Dagnummer; einde: Dagnummer | null }>;

const KIJK_WEER_MS = 2;

/** The read side: asks, never writes, and follows when a rebuild puts a new file in place. */
export class Leesmodel {
  readonly #folder: string;
  #lezer: Lezer | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Rows, norms and position inside one question belong together; throws LeesmodelOntbreekt when there is no file. */
  vraag<T>(kennismoment: Kennismoment, antwoord: (opname: Momentopname) => T): T {
    return this.#huidige().vraag(kennismoment, antwoord);
  }

  lopendeZaken(jeugdigeId: string, maatregelType: MaatregelType, dag: Dagnummer): readonly LopendeZaak[] {
    return this.#lees((sql) => sql.alle<LopendeZaak>(LOPENDE_ZAKEN, { jeugdigeId, maatregelType, dag }));
  }

  geparkeerd(): readonly GeparkeerdeZaak[] {
    return this.#lees(leesGeparkeerd);
  }

  checkpoint(): Checkpoint | undefined {
    return this.#lees(leesCheckpoint);
  }

  /** How far the rows follow the log. */
  positie(): Position {
    return this.checkpoint()?.positie ?? 0n;
  }

  /** False when the rows are not there in time. */
  async waitFor(position: Position, timeoutMs: number): Promise<boolean> {
    const uiterlijk = performance.now() + timeoutMs;
    while (!this.#isBij(position)) {
      if (performance.now() >= uiterlijk) return false;
      await setTimeout(KIJK_WEER_MS);
    }
    return true;
  }

  /** SHA-256 over all rows in canonical order: the same for everything built from the same log. */
  async digest(): Promise<string> {
    const lezer = new Lezer(this.#huidige().bestand);
    return lezer.leesRustig(digestVan).finally(() => lezer.sluit());
  }

  close(): void {
    this.#lezer?.sluit();
    this.#lezer = undefined;
  }

  #lees<T>(vraag: (sql: Statements) => T): T {
    return this.#huidige().lees(vraag);
  }

  #isBij(position: Position): boolean {
    return huidigBestand(this.#folder) !== undefined && this.positie() >= position;
  }

  #huidige(): Lezer {
    const bestand = huidigBestand(this.#folder);
    if (bestand === undefined) throw new LeesmodelOntbreekt(this.#folder);
    if (this.#lezer?.bestand === bestand) return this.#lezer;
    this.close();
    return (this.#lezer = this.#open(bestand));
  }

  /** Between looking and opening, a rebuild may have put a newer file in its place. */
  #open(bestand: string): Lezer {
    try {
      return new Lezer(bestand);
    } catch (fout) {
      const nieuwer = huidigBestand(this.#folder);
      if (nieuwer === undefined) throw new LeesmodelOntbreekt(this.#folder);
      if (nieuwer === bestand) throw fout;
      return this.#open(nieuwer);
    }
  }
}

export const openReadModel = ({ folder }: Readonly<{ folder: string }>): Leesmodel => new Leesmodel(folder);
