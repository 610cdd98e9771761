import type { DatabaseSync } from 'node:sqlite';
import type { Moment } from '@tijdig/kernel';
import type { Position } from '@tijdig/event-store';
import type { NormOpgetekend } from '@tijdig/normen';
import type { Tijdlijn, Wijzigingen } from '@tijdig/projections';
import { leesCheckpoint, type Checkpoint } from '../bestand/checkpoint.ts';
import { TweedeProjector } from '../bestand/fouten.ts';
import { statements, type Statements } from '../bron/statements.ts';
import { leesNormen, onthoudNorm, type Norm } from '../bestand/normen.ts';
import { leesGeparkeerd, parkeer, type GeparkeerdeZaak, type Parkering } from '../geparkeerd.ts';
import { zaakschrijver, type Zaakschrijver } from '../rijen/zaakschrijver.ts';

const SQLITE_BUSY = 5;
const isBezet = (fout: unknown): boolean =>
  fout instanceof Error && 'errcode' in fout && ((fout.errcode as number) & 0xff) === SQLITE_BUSY;

const VERZET_CHECKPOINT = `
  UPDATE checkpoint SET positie = :naar, hash = :hash, moment = max(moment, :moment)
  WHERE positie = :van AND logId = :logId RETURNING positie`;

/** The only hand that writes in the read model in use: rows, norms, parked zaken and the checkpoint. */
export class Schrijver {
  readonly bestand: string;
  readonly sql: Statements;
  readonly #db: DatabaseSync;
  readonly #zaken: Zaakschrijver;

  constructor(bestand: string, db: DatabaseSync) {
    this.bestand = bestand;
    this.#db = db;
    this.sql = statements(db);
    this.#zaken = zaakschrijver(db);
  }

  /** All of it is written, or nothing. */
  async samen<T>(werk: () => T | Promise<T>): Promise<T> {
    this.#begin();
    try {
      const uitkomst = await werk();
      this.#db.exec('COMMIT');
      return uitkomst;
    } catch (fout) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      this.#zaken.vergeet();
      throw fout;
    }
  }

  get checkpoint(): Checkpoint | undefined {
    return leesCheckpoint(this.sql);
  }

  /** If it stands elsewhere than we left it, another projector moved it, and rows with it. */
  eis({ logId, positie }: Checkpoint): void {
    const { checkpoint } = this;
    if (checkpoint?.logId !== logId || checkpoint.positie !== positie) throw new TweedeProjector(this.bestand);
  }

  /** Only from where we left it. */
  verzet(van: Checkpoint, naar: Readonly<{ positie: Position; hash: string; moment: Moment }>): Checkpoint {
    const verzet = this.sql.een(VERZET_CHECKPOINT, {
      naar: naar.positie,
      hash: naar.hash,
      moment: naar.moment,
      van: van.positie,
      logId: van.logId,
    });
    if (!verzet) throw new TweedeProjector(this.bestand);
    return { ...van, ...naar };
  }

  get normen(): readonly NormOpgetekend[] {
    return leesNormen(this.sql);
  }

  onthoudNorm(norm: Norm): void {
    onthoudNorm(this.sql, norm);
  }

  pasToe(zaakId: string, wijzigingen: Wijzigingen): void {
    this.#zaken.pasToe(zaakId, wijzigingen);
  }

  vervang(zaakId: string, tijdlijn: Tijdlijn): void {
    this.#zaken.vervang(zaakId, tijdlijn);
  }

  /** Takes the rows of a zaak out of every number. */
  parkeer(parkering: Parkering, sinds: Moment): void {
    this.#zaken.verwijder(parkering.zaakId);
    parkeer(this.sql, parkering, sinds);
  }

  laatWachten(zaakId: string, aantal: number): void {
    this.sql.een('UPDATE geparkeerd SET wachtend = wachtend + :aantal WHERE zaakId = :zaakId', { zaakId, aantal });
  }

  haalUitParkeerstand(zaakId: string): void {
    this.sql.een('DELETE FROM geparkeerd WHERE zaakId = :zaakId', { zaakId });
  }

  get geparkeerd(): readonly GeparkeerdeZaak[] {
    return leesGeparkeerd(this.sql);
  }

  /** A few zaken at a time, after the one given: there may be more than fit in memory. */
  zakenNa(zaakId: string, aantal: number): readonly string[] {
    return this.sql
      .alle<{ zaakId: string }>('SELECT zaakId FROM zaak WHERE zaakId > :zaakId ORDER BY zaakId LIMIT :aantal', {
        zaakId,
        aantal,
      })
      .map((rij) => rij.zaakId);
  }

  sluit(): void {
    this.#db.close();
  }

  #begin(): void {
    try {
      this.#db.exec('BEGIN IMMEDIATE');
    } catch (fout) {
      throw isBezet(fout) ? new TweedeProjector(this.bestand, { cause: fout }) : fout;
    }
  }
}
