import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { eventIdAt, type NewEvent, type StreamAppend } from '@tijdig/event-store';
import { openStore, verifyFile, type FileReport } from '../index.ts';

const SEED = Number(process.env['TIJDIG_SEED'] ?? 20261128);
const FLIPS = 300;

/** A small generator with a seed that is printed, so that a failure comes back. */
const random = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

const feit = (stream: string, revision: number): NewEvent => ({
  eventId: eventIdAt(stream, revision),
  type: 'ContactGevoerd',
  schemaVersie: 1,
  gebeurdOp: '2025-03-10',
  data: { datum: '2025-03-10', vorm: 'FYSIEK', opmerking: 'x'.repeat(revision === 4 ? 6000 : 40 * revision) },
  metadata: { bron: 'proef', geregistreerdDoor: `medewerker-${revision}` },
});

const history = (streams: number, length: number): StreamAppend[] =>
  Array.from({ length: streams * length }, (_, n) => {
    const [stream, revision] = [`zaak-${n % streams}`, Math.floor(n / streams)];
    return { stream, expected: revision === 0 ? 'no-stream' : revision - 1, events: [feit(stream, revision)] };
  });

describe('een afgesloten logboek controleren', () => {
  const base = mkdtempSync(join(tmpdir(), 'tijdig-zegel-'));
  const folder = mkdtempSync(join(tmpdir(), 'tijdig-proef-'));
  const log = join(folder, 'log.sqlite');
  let original: Buffer;

  beforeAll(async () => {
    const store = await openStore({ folder: base });
    await store.append(history(40, 6));
    await store.append([{ stream: 'normprofiel-P', expected: 'no-stream', events: [feit('normprofiel-P', 0)] }]);
    await store.close();
    original = readFileSync(join(base, 'log.sqlite'));
  });
  beforeEach(() => {
    for (const file of readdirSync(folder)) rmSync(join(folder, file));
    for (const file of ['log.sqlite', 'log.zegel']) copyFileSync(join(base, file), join(folder, file));
  });
  afterAll(() => {
    for (const each of [base, folder]) rmSync(each, { recursive: true });
  });

  const flip = async (offset: number, mask = 0x01): Promise<FileReport> => {
    const changed = Buffer.from(original);
    changed[offset] = changed[offset]! ^ mask;
    writeFileSync(log, changed);
    return verifyFile(folder);
  };
  const first = (text: string, after = 0) => original.indexOf(text, after);
  const named = ({ bevindingen }: FileReport) =>
    bevindingen.some((finding) => finding.eventId !== undefined || finding.onderdeel !== undefined);
  /** Rewrites the file as somebody with a SQLite tool would, leaving the triggers as they were. */
  const rewrite = (sql: string) => {
    const db = new DatabaseSync(log, { enableForeignKeyConstraints: false });
    const triggers = db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all();
    for (const { name } of triggers) db.exec(`DROP TRIGGER "${String(name)}"`);
    db.exec(sql);
    for (const trigger of triggers) db.exec(String(trigger['sql']));
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    db.close();
  };
  const unsealed = async (sql: string): Promise<FileReport> => {
    rmSync(join(folder, 'log.zegel'));
    rewrite(sql);
    return verifyFile(folder);
  };

  it('is in orde als niemand eraan kwam, en laat niets achter', async () => {
    const report = await verifyFile(folder);
    expect(report).toMatchObject({ inOrde: true, zegel: 'klopt', gebeurtenissen: 241, stromen: 41, bevindingen: [] });
    expect(readdirSync(folder).sort()).toEqual(['log.sqlite', 'log.zegel']);
  });

  it('vindt elke veranderde byte, waar ook, en zegt waar het is', async () => {
    const next = random(SEED);
    for (let n = 0; n < FLIPS; n += 1) {
      const offset = Math.floor(next() * original.length);
      const report = await flip(offset, 1 << Math.floor(next() * 8));
      expect({ SEED, offset, ...report }).toMatchObject({ inOrde: false, zegel: 'gebroken' });
      expect({ SEED, offset, named: named(report), report }).toMatchObject({ named: true });
      expect(report.bevindingen.map(({ bladzijde }) => bladzijde)).toContain(Math.floor(offset / 4096) + 1);
    }
  }, 60_000);

  it('vindt elke veranderde byte in de kop van het bestand', async () => {
    for (let offset = 0; offset < 100; offset += 1) {
      const report = await flip(offset);
      expect({ offset, ...report }).toMatchObject({ inOrde: false });
      expect({ offset, named: named(report) }).toEqual({ offset, named: true });
    }
  }, 60_000);

  it('noemt de gebeurtenis waarvan de inhoud of de hash is veranderd', async () => {
    const content = await flip(first('medewerker-3') + 11);
    expect(content.bevindingen[0]).toMatchObject({
      soort: 'keten',
      revisie: 3,
      stream: expect.stringMatching(/^zaak-/),
    });
    const intact = await openStore({ folder: base });
    const [event] = await intact.readStream('zaak-7', { from: 2 });
    await intact.close();
    const hash = await flip(first(event!.hash) + 5, 0x01);
    expect(hash.bevindingen.map(({ eventId }) => eventId)).toContain(event!.eventId);
  });

  it('noemt de index en de vrije ruimte', async () => {
    const db = new DatabaseSync(join(base, 'log.sqlite'), { readOnly: true });
    const pages = db.prepare("SELECT name, pageno FROM dbstat WHERE name IN ('log_stream', 'log_eventId')").all();
    db.close();
    for (const { name, pageno } of pages) {
      const report = await flip(Number(pageno) * 4096 - 10);
      expect(report.bevindingen).toContainEqual(expect.objectContaining({ onderdeel: `index ${String(name)}` }));
    }
    const free = first('\0'.repeat(200), 8192) + 100;
    expect((await flip(free)).bevindingen).toMatchObject([{ soort: 'zegel', onderdeel: expect.any(String) }]);
  });

  it('vindt een afgekapt einde', async () => {
    truncateSync(log, original.length - 4096);
    expect(await verifyFile(folder)).toMatchObject({ inOrde: false, zegel: 'gebroken' });
    await expect(openStore({ folder })).rejects.toThrow(/is veranderd sinds het werd afgesloten|beschadigd/);
  });

  it('vindt een bijgeplaatst schrijflogboek en een veranderd zegel', async () => {
    writeFileSync(`${log}-wal`, 'iets');
    expect(await verifyFile(folder)).toMatchObject({ inOrde: false, zegel: 'gebroken' });
    rmSync(`${log}-wal`);
    const seal = readFileSync(join(folder, 'log.zegel'), 'utf8');
    writeFileSync(join(folder, 'log.zegel'), seal.replace('"grootte":', '"grootte":1'));
    expect(await verifyFile(folder)).toMatchObject({ inOrde: false, zegel: 'gebroken' });
  });

  it.each([
    ['de inhoud', `UPDATE log SET data = replace(data, 'FYSIEK', 'BELLEN') WHERE positie = 100`],
    ['de spatiëring', `UPDATE log SET data = replace(data, '":', '": ') WHERE positie = 100`],
    ['wie het vastlegde', `UPDATE log SET metadata = '{}' WHERE positie = 100`],
    ['de datum', `UPDATE log SET gebeurdOp = '2025-03-09' WHERE positie = 100`],
    ['het moment', 'UPDATE log SET geregistreerdOp = geregistreerdOp - 1 WHERE positie = 100'],
    ['het moment van het logboek', 'UPDATE log SET logMoment = geregistreerdOp + 1 WHERE positie = 100'],
    ['het soort', `UPDATE log SET type = 'EersteF2FGevoerd' WHERE positie = 100`],
    ['de versie', 'UPDATE log SET schemaVersie = 2 WHERE positie = 100'],
    ['het id', `UPDATE log SET eventId = 'x' WHERE positie = 100`],
    ['de stroom', `UPDATE log SET stream = 'zaak-nieuw' WHERE positie = 100`],
    ['de hash', `UPDATE log SET hash = vorigeHash WHERE positie = 100`],
    ['de vorige hash', `UPDATE log SET vorigeHash = hash WHERE positie = 100`],
    ['de keten van het logboek', `UPDATE log SET logHash = zeroblob(32) WHERE positie = 100`],
  ])('noemt zonder zegel de gebeurtenis waarvan %s is veranderd', async (_wat, sql) => {
    const report = await unsealed(sql);
    expect(report).toMatchObject({ inOrde: false, zegel: 'ontbreekt' });
    expect(report.bevindingen[0]).toMatchObject({ positie: 100n });
  });

  it.each([
    ['een verwijderde gebeurtenis', 'DELETE FROM log WHERE positie = 100', { positie: 101n }],
    ['een verwijderde stroom', `DELETE FROM log WHERE stream = 'zaak-0'`, { positie: 2n }],
    ['een verwijderd einde', 'DELETE FROM log WHERE positie > 239', { soort: 'volgorde' }],
    [
      'twee verwisselde gebeurtenissen van verschillende stromen',
      'UPDATE log SET positie = -1 WHERE positie = 7; UPDATE log SET positie = 7 WHERE positie = 8; UPDATE log SET positie = 8 WHERE positie = -1',
      { positie: 7n },
    ],
    [
      'twee verwisselde gebeurtenissen van één stroom',
      `UPDATE log SET revisie = -1 WHERE stream = 'zaak-0' AND revisie = 2; UPDATE log SET revisie = 2 WHERE stream = 'zaak-0' AND revisie = 3; UPDATE log SET revisie = 3 WHERE revisie = -1`,
      { stream: 'zaak-0' },
    ],
  ])('vindt zonder zegel %s', async (_wat, sql, place) => {
    const report = await unsealed(sql);
    expect(report).toMatchObject({ inOrde: false, zegel: 'ontbreekt' });
    expect(report.bevindingen[0]).toMatchObject(place);
  });

  it('vindt dat de beveiliging tegen wijzigen is weggehaald', async () => {
    rmSync(join(folder, 'log.zegel'));
    const db = new DatabaseSync(log);
    db.exec('DROP TRIGGER log_geen_UPDATE');
    db.close();
    const report = await verifyFile(folder);
    expect(report.bevindingen).toMatchObject([{ soort: 'structuur', onderdeel: 'log_geen_UPDATE' }]);
  });

  it('controleert een logboek dat niet is afgesloten, en een dat in gebruik is', async () => {
    rmSync(join(folder, 'log.zegel'));
    expect(await verifyFile(folder)).toMatchObject({ inOrde: true, zegel: 'ontbreekt' });
    const store = await openStore({ folder });
    await store.append([{ stream: 'zaak-x', expected: 'no-stream', events: [feit('zaak-x', 0)] }]);
    expect(await verifyFile(folder)).toMatchObject({ inOrde: true, zegel: 'in gebruik', gebeurtenissen: 242 });
    await store.close();
    expect(await verifyFile(folder)).toMatchObject({ inOrde: true, zegel: 'klopt', gebeurtenissen: 242 });
    expect(existsSync(`${log}-wal`)).toBe(false);
  });
});
