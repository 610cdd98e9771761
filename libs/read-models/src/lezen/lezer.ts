import type { DatabaseSync } from 'node:sqlite';
import type { Kennismoment } from '@tijdig/kernel';
import type { Position } from '@tijdig/event-store';
import type { Rijenbron } from '@tijdig/projections';
import { leesCheckpoint } from '../bestand/checkpoint.ts';
import { openLezer } from '../bestand/openen.ts';
import { SqliteRijenbron } from '../bron/sqlite-rijenbron.ts';
import { statements, type Statements } from '../bron/statements.ts';
import { UITGESLOTEN } from '../bron/vragen.ts';
import { normenUit } from './normen-uit.ts';

/** What a question sees: rows, norms and position of one moment; `bronOp` for other kennismomenten of the same. */
export type Momentopname = Readonly<{
  bron: Rijenbron;
  bronOp: (kennismoment: Kennismoment) => Rijenbron;
  positie: Position;
}>;

/** One read connection on one generation of the file. */
export class Lezer {
  readonly bestand: string;
  readonly #db: DatabaseSync;
  readonly #sql: Statements;
  readonly #normen: ReturnType<typeof normenUit>;

  constructor(bestand: string) {
    this.bestand = bestand;
    this.#db = openLezer(bestand);
    this.#sql = statements(this.#db);
    this.#normen = normenUit(this.#sql);
  }

  /** Everything asked inside sees the same moment. */
  lees<T>(vraag: (sql: Statements) => T): T {
    this.#db.exec('BEGIN');
    try {
      return vraag(this.#sql);
    } finally {
      this.#db.exec('COMMIT');
    }
  }

  /** The same for what takes its time; nothing else may be asked of this reader meanwhile. */
  async leesRustig<T>(vraag: (sql: Statements) => Promise<T>): Promise<T> {
    this.#db.exec('BEGIN');
    return vraag(this.#sql).finally(() => this.#db.exec('COMMIT'));
  }

  vraag<T>(kennismoment: Kennismoment, antwoord: (opname: Momentopname) => T): T {
    return this.lees((sql) => {
      const positie = leesCheckpoint(sql)?.positie ?? 0n;
      const { aantal } = sql.een<{ aantal: number }>(UITGESLOTEN)!;
      const normen = this.#normen();
      const bronOp = (k: Kennismoment) => new SqliteRijenbron(sql, k, normen.op(k.tot), aantal);
      return antwoord({ bron: bronOp(kennismoment), bronOp, positie });
    });
  }

  sluit(): void {
    this.#db.close();
  }
}
