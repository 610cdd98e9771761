import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { eventIdAt } from '@tijdig/event-store';
import { prepareSchema } from '../schema.ts';
import { LogWriter } from './log-writer.ts';
import type { AppendRequest, EncodedAppend, Outcome } from './protocol.ts';

const naar = (stream: string, expected: EncodedAppend['expected'], ...numbers: number[]): EncodedAppend => ({
  stream,
  expected,
  events: numbers.map((n) => ({
    eventId: eventIdAt('writer', n),
    type: 'ContactGevoerd',
    schemaVersie: 1,
    data: `{"n":${n}}`,
    metadata: '{}',
  })),
});
const vraag = (id: number, ...appends: EncodedAppend[]): AppendRequest => ({
  id,
  now: 1_700_000_000_000 + id,
  appends,
});
const kinds = (outcomes: readonly Outcome[]) =>
  outcomes.map((outcome) => ('refusal' in outcome ? outcome.refusal.kind : outcome.placed.length));

describe('de schrijver', () => {
  let folder: string;
  let path: string;
  let outside: DatabaseSync;
  let writer: LogWriter;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tijdig-schrijver-'));
    path = join(folder, 'log.sqlite');
    outside = new DatabaseSync(path);
    prepareSchema(outside, path);
    writer = new LogWriter(path);
  });
  afterEach(() => {
    writer.close();
    outside.close();
    rmSync(folder, { recursive: true });
  });
  const stored = () => outside.prepare('SELECT stream, revisie, positie FROM log ORDER BY positie').all();
  /** Grows by one at each commit, whatever the number of appends in it. */
  const commits = () => Number(outside.prepare('PRAGMA data_version').get()?.['data_version']);

  it('maakt van alles wat wacht één transactie, waarin ieder voor zich wordt beoordeeld', () => {
    const before = commits();
    const outcomes = writer.write([
      vraag(1, naar('zaak-a', 'no-stream', 1, 2)),
      vraag(2, naar('zaak-b', 'no-stream', 3), naar('zaak-a', 0, 4)),
      vraag(3, naar('zaak-c', 'no-stream', 5, 1)),
      vraag(4, naar('zaak-b', 'no-stream', 6)),
      vraag(5, naar('zaak-a', 1, 7)),
    ]);
    expect(kinds(outcomes)).toEqual([2, 'WrongExpectedRevision', 'EventIdExists', 1, 1]);
    expect(commits()).toBe(before + 1);
    expect(stored()).toMatchObject([
      { stream: 'zaak-a', revisie: 0, positie: 1 },
      { stream: 'zaak-a', revisie: 1, positie: 2 },
      { stream: 'zaak-b', revisie: 0, positie: 3 },
      { stream: 'zaak-a', revisie: 2, positie: 4 },
    ]);
  });

  it('schrijft niets als alles wordt geweigerd', () => {
    writer.write([vraag(1, naar('zaak-a', 'no-stream', 1))]);
    const before = commits();
    expect(kinds(writer.write([vraag(2, naar('zaak-a', 'no-stream', 2))]))).toEqual(['WrongExpectedRevision']);
    expect(commits()).toBe(before);
  });

  it('weigert bij een storing alles, ook wat al beoordeeld was, en gaat daarna vanzelf verder', () => {
    writer.write([vraag(1, naar('zaak-a', 'no-stream', 1))]);
    outside.exec('ALTER TABLE log RENAME TO weg');
    const failed = writer.write([vraag(2, naar('zaak-a', 0, 2)), vraag(3, naar('zaak-b', 'no-stream', 3))]);
    expect(kinds(failed)).toEqual(['StoreUnavailable', 'StoreUnavailable']);
    outside.exec('ALTER TABLE weg RENAME TO log');
    expect(stored()).toHaveLength(1);
    expect(kinds(writer.write([vraag(4, naar('zaak-a', 0, 2)), vraag(5, naar('zaak-a', 0, 4))]))).toEqual([
      1,
      'WrongExpectedRevision',
    ]);
    expect(stored()).toHaveLength(2);
  });

  it('laat een lezer die vasthoudt het afsluiten niet tegenhouden', () => {
    writer.write([vraag(1, naar('zaak-a', 'no-stream', 1))]);
    outside.exec('BEGIN; SELECT * FROM log');
    writer.write([vraag(2, naar('zaak-a', 0, 2))]);
    writer.checkpoint('PASSIVE');
    writer.close();
    outside.exec('COMMIT');
    expect(stored()).toHaveLength(2);
  });
});
