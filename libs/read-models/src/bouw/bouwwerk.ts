import type { DatabaseSync } from 'node:sqlite';
import { zetCheckpoint, type Checkpoint } from '../bestand/checkpoint.ts';
import { onthoudNorm } from '../bestand/normen.ts';
import { begin, verzegel } from '../bestand/openen.ts';
import { statements, type Statements } from '../bron/statements.ts';
import { parkeer } from '../geparkeerd.ts';
import { invoeger } from '../rijen/invoeger.ts';
import { BLINDE_VLEK, WERKSTAP, ZAAKSTAND } from '../rijen/tabel.ts';
import type { Lading } from './lading.ts';

const NIEUWE_ZAAK = 'INSERT INTO zaak (id, zaakId) VALUES (:id, :zaakId)';
const NIEUWE_LIJN = 'INSERT INTO lijn (id, profiel, stap) VALUES (:id, :profiel, :stap)';

/** The file itself: the rows come in the order of the log, indexes last. */
export class Bouwwerk {
  readonly #db: DatabaseSync;
  readonly #sql: Statements;
  readonly #voegIn: Readonly<Record<'werkstappen' | 'blindeVlekken' | 'standen', ReturnType<typeof invoeger>>>;

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
    for (const norm of normen) onthoudNorm(this.#sql, norm);
    for (const [id, zaakId] of zaken) this.#sql.een(NIEUWE_ZAAK, { id, zaakId });
    for (const [id, profiel, stap] of lijnen) this.#sql.een(NIEUWE_LIJN, { id, profiel, stap });
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
