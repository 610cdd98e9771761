import type { DatabaseSync } from 'node:sqlite';
import { zetCheckpoint, type Checkpoint } from '../bestand/checkpoint.ts';
import { onthoudNorm } from '../bestand/normen.ts';
import { begin, verzegel } from '../bestand/openen.ts';
import { statements, type Statements } from '../bron/statements.ts';
import { parkeer } from '../geparkeerd.ts';
import { invoeger } from '../rijen/invoeger.ts';
import { BLINDE_VLEK, WERKSTAP, ZAAKSTAND } from '../rijen/tabel.ts';
import type { Lading } from './lading.ts';

/** A new read model in the making, that nobody reads yet. */
export type Bouwplaats = Readonly<{
  /** Takes rows; resolves when more may come, rejects when it cannot go on. */
  neem(lading: Lading): Promise<void>;
  /** Indexes, and whose file it is and how far: from here on it is a read model. */
  voltooi(checkpoint: Checkpoint): Promise<void>;
  /** What was made is worth nothing; whoever comes next clears it away. */
  staak(): Promise<void>;
}>;

/** The file itself: the rows come in the order of the log, indexes last. */
export class Bouwwerk {
  readonly #db: DatabaseSync;
  readonly #sql: Statements;
  readonly #voegIn: Readonly<Record<'werkstappen' | 'blindeVlekken' | 'standen', ReturnType<typeof invoeger>>>;
  #zaken = 0;
  #lijnen = 0;

  constructor(bestand: string) {
    this.#db = begin(bestand);
    this.#sql = statements(this.#db);
    this.#voegIn = {
      werkstappen: invoeger(this.#db, WERKSTAP),
      blindeVlekken: invoeger(this.#db, BLINDE_VLEK),
      standen: invoeger(this.#db, ZAAKSTAND),
    };
  }

  neem({ normen, zaken, lijnen, werkstappen, blindeVlekken, standen, geparkeerd }: Lading): void {
    this.#db.exec('BEGIN');
    for (const { positie, gebeurtenis } of normen) onthoudNorm(this.#sql, positie, gebeurtenis);
    for (const zaakId of zaken)
      this.#sql.een('INSERT INTO zaak (id, zaakId) VALUES (:id, :zaakId)', { id: ++this.#zaken, zaakId });
    for (const [profiel, stap] of lijnen)
      this.#sql.een('INSERT INTO lijn (id, profiel, stap) VALUES (:id, :profiel, :stap)', {
        id: ++this.#lijnen,
        profiel,
        stap,
      });
    this.#voegIn.werkstappen(werkstappen);
    this.#voegIn.blindeVlekken(blindeVlekken);
    this.#voegIn.standen(standen);
    for (const { parkering, sinds } of geparkeerd) parkeer(this.#sql, parkering, sinds);
    this.#db.exec('COMMIT');
  }

  voltooi(checkpoint: Checkpoint): void {
    zetCheckpoint(this.#sql, checkpoint);
    verzegel(this.#db);
    this.#db.close();
  }

  staak(): void {
    if (this.#db.isOpen) this.#db.close();
  }
}

/** In this thread: for a log so short that another thread costs more than it brings. */
export const bouwHier = (bestand: string): Bouwplaats => {
  const bouwwerk = new Bouwwerk(bestand);
  return {
    neem: async (lading) => bouwwerk.neem(lading),
    voltooi: async (checkpoint) => bouwwerk.voltooi(checkpoint),
    staak: async () => bouwwerk.staak(),
  };
};
