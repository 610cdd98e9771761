import type { DatabaseSync } from 'node:sqlite';
import {
  NotCanonical,
  canonical,
  explain,
  faultOf,
  hashOfLink,
  isoOf,
  type ChainFault,
  type Head,
  type Link,
} from '@tijdig/event-store';
import { COLUMNS, type Row } from '../row.ts';
import { EMPTY_LOG, nextLogHash, type LogHead } from '../writer/log-head.ts';
import type { Finding } from './report.ts';

/** How far the reading is, for whoever waits. */
export type Checking = (done: number, total: number) => void;

type LogRow = Row & Readonly<{ logMoment: number | null; logHash: string }>;
type StreamEnd = Readonly<{ revisie: number; hash: string; geregistreerdOp: string }>;

const PAGE = 1000;
const AT_MOST = 20;
const ROWS = `SELECT ${COLUMNS}, logMoment, lower(hex(logHash)) AS logHash FROM log NOT INDEXED
              WHERE positie > ? ORDER BY positie LIMIT ${PAGE}`;
const NEXT = 'SELECT vorigeHash FROM log WHERE stream = ? AND revisie = ?';

/** The text as it would have been recorded; undefined when it is no JSON any more. */
const recanonical = (text: string): string | undefined => {
  try {
    return canonical(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof NotCanonical) return undefined;
    throw error;
  }
};

/** Recomputes every stream's chain and that of the log, in log order, reading page by page. */
export class EventCheck {
  readonly findings: Finding[] = [];
  readonly streams = new Map<string, StreamEnd>();
  count = 0;
  last: LogRow | undefined;
  private readonly db: DatabaseSync;
  private expected: LogHead = EMPTY_LOG;

  constructor(db: DatabaseSync) {
    this.db = db;
  }

  get head(): Head {
    if (!this.last) return undefined;
    const { positie, hash, geregistreerdOp, logMoment } = this.last;
    return { position: BigInt(positie), hash, recordedAt: isoOf(logMoment ?? geregistreerdOp) };
  }

  /** What was recorded before it began must all be there at the end; a running store may have added to it. */
  run(checking: Checking = () => undefined): void {
    const given = this.given();
    const statement = this.db.prepare(ROWS);
    for (let after = 0; this.findings.length < AT_MOST; after = this.last!.positie) {
      const rows = statement.all(after) as unknown as readonly LogRow[];
      for (const row of rows) this.check(row);
      checking(this.count, given);
      if (rows.length < PAGE) return this.checkEnd(given);
    }
  }

  private check(row: LogRow): void {
    this.count += 1;
    this.checkPlace(row);
    this.checkText(row);
    this.checkChain(row);
    this.last = row;
  }

  private checkPlace(row: LogRow): void {
    if (row.positie !== this.expected.positie + 1) {
      const gap = `${this.expected.positie + 1} tot en met ${row.positie - 1}`;
      this.report(row, 'volgorde', `positie ${gap} ontbreekt: daar is iets verwijderd`);
    }
    const moment = Math.max(row.geregistreerdOp, this.expected.moment ?? row.geregistreerdOp);
    if ((row.logMoment ?? row.geregistreerdOp) !== moment)
      this.report(row, 'volgorde', 'het moment van het logboek klopt niet met wat ervoor staat');
    if (row.logHash !== nextLogHash(this.expected.logHash, row.hash))
      this.report(row, 'volgorde', 'de keten over het hele logboek klopt niet: de volgorde of een hash is veranderd');
    this.expected = { positie: row.positie, moment, logHash: row.logHash };
  }

  private checkText(row: LogRow): void {
    for (const field of ['data', 'metadata'] as const)
      if (recanonical(row[field]) !== row[field])
        this.report(row, 'keten', `${field} is niet de tekst die is vastgelegd`);
  }

  private checkChain(row: LogRow): void {
    const link: Link = { ...row, geregistreerdOp: isoOf(row.geregistreerdOp) };
    const computed = hashOfLink(link, row.data, row.metadata);
    const fault = faultOf({ ...link, positie: 0n, hash: row.hash }, computed, this.streams.get(row.stream));
    if (fault) this.report(row, 'keten', this.explain(row, fault, computed));
    const { revisie, hash } = row;
    this.streams.set(row.stream, { revisie, hash, geregistreerdOp: link.geregistreerdOp });
  }

  /** The next event of the stream still knows the hash that was recorded: that tells content and hash apart. */
  private explain(row: LogRow, fault: ChainFault, computed: string): string {
    if (fault !== 'hash') return explain(fault);
    const next = this.db.prepare(NEXT).get(row.stream, row.revisie + 1)?.['vorigeHash'];
    if (next === computed) return 'de vastgelegde hash is veranderd; de inhoud is nog dezelfde';
    return explain(fault);
  }

  /** AUTOINCREMENT remembers the highest position ever given. */
  private given(): number {
    return Number(this.db.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'log'").get()?.['seq'] ?? 0);
  }

  private checkEnd(given: number): void {
    const found = this.last?.positie ?? 0;
    if (given <= found) return;
    const melding = `Het logboek eindigt op positie ${found}, maar er is tot en met ${given} vastgelegd: het einde is verwijderd.`;
    this.findings.push({ soort: 'volgorde', melding });
  }

  private report({ stream, revisie, positie, eventId }: LogRow, soort: Finding['soort'], reason: string): void {
    if (this.findings.length >= AT_MOST) return;
    const melding = `Gebeurtenis ${eventId} (stroom ${stream}, revisie ${revisie}, positie ${positie}): ${reason}.`;
    this.findings.push({ soort, melding, stream, revisie, positie: BigInt(positie), eventId });
  }
}
