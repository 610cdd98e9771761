import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Kennismoment } from '@tijdig/kernel';
import type { Position } from '@tijdig/event-store';
import { leesCheckpoint, type Checkpoint } from '../bestand/checkpoint.ts';
import { LeesmodelOntbreekt } from '../bestand/fouten.ts';
import { huidigBestand } from '../bestand/map.ts';
import { isBruikbaar } from '../bestand/openen.ts';
import type { Statements } from '../bron/statements.ts';
import { ZAKEN_VAN_JEUGDIGE } from '../bron/vragen.ts';
import { digestVan } from '../digest/digest.ts';
import { leesGeparkeerd, type GeparkeerdeZaak } from '../geparkeerd.ts';
import { Lezer, type Momentopname } from './lezer.ts';

const KIJK_WEER_MS = 2;

/** The read side: asks, never writes, and follows when a rebuild puts a new file in place. */
export class Leesmodel {
  readonly #folder: string;
  #lezer: Lezer | undefined;
  #blik: Promise<Position | undefined> | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Rows, norms and position inside one question belong together; throws LeesmodelOntbreekt when there is no file. */
  vraag<T>(kennismoment: Kennismoment, antwoord: (opname: Momentopname) => T): T {
    return this.#huidige().vraag(kennismoment, antwoord);
  }

  /** Every zaak that was ever known to be of this jeugdige; whether it ran when, the log says. */
  zakenVan(jeugdigeId: string): readonly string[] {
    return this.#lees((sql) => sql.alle<{ zaakId: string }>(ZAKEN_VAN_JEUGDIGE, { jeugdigeId })).map(
      ({ zaakId }) => zaakId,
    );
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
    for (let staatOp = this.#staatOp(); staatOp === undefined || staatOp < position; staatOp = await this.#kijkWeer())
      if (performance.now() >= uiterlijk) return false;
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

  #staatOp(): Position | undefined {
    try {
      return this.positie();
    } catch (fout) {
      if (fout instanceof LeesmodelOntbreekt) return undefined;
      throw fout;
    }
  }

  /** However many wait, one looks. */
  #kijkWeer(): Promise<Position | undefined> {
    this.#blik ??= setTimeout(KIJK_WEER_MS).then(() => {
      this.#blik = undefined;
      return this.#staatOp();
    });
    return this.#blik;
  }

  #huidige(): Lezer {
    const bestand = huidigBestand(this.#folder);
    if (bestand === undefined) throw new LeesmodelOntbreekt(this.#folder);
    if (this.#lezer?.bestand === bestand) return this.#lezer;
    this.close();
    return (this.#lezer = this.#open(bestand));
  }

  /** A file of another release is about to be thrown away by the projector; until then there are no rows. */
  #lezerVan(bestand: string): Lezer {
    if (existsSync(bestand) && !isBruikbaar(bestand)) throw new LeesmodelOntbreekt(this.#folder);
    return new Lezer(bestand);
  }

  /** Between looking and opening, a rebuild may have put a newer file in its place. */
  #open(bestand: string): Lezer {
    try {
      return this.#lezerVan(bestand);
    } catch (fout) {
      const nieuwer = huidigBestand(this.#folder);
      if (nieuwer === undefined) throw new LeesmodelOntbreekt(this.#folder);
      if (nieuwer === bestand) throw fout;
      return this.#open(nieuwer);
    }
  }
}

export const openReadModel = ({ folder }: Readonly<{ folder: string }>): Leesmodel => new Leesmodel(folder);
