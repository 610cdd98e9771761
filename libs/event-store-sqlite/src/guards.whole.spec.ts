import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { eventIdAt, type NewEvent } from '@tijdig/event-store';
import { requireSafeSqlite } from './connection.ts';
import { openReader, openStore } from './index.ts';
import { FORMAT } from './schema.ts';

const feit = (n: number): NewEvent => ({
  eventId: eventIdAt('guards', n),
  type: 'ContactGevoerd',
  schemaVersie: 1,
  data: { n },
  metadata: {},
});

describe('de map met het logboek', () => {
  let folder: string;
  let log: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tijdig-map-'));
    log = join(folder, 'log.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const withLog = async (change: (db: DatabaseSync) => void) => {
    const store = await openStore({ folder });
    await store.append([{ stream: 'zaak-a', expected: 'no-stream', events: [feit(0), feit(1)] }]);
    await store.close();
    rmSync(join(folder, 'log.zegel'));
    const db = new DatabaseSync(log);
    change(db);
    db.close();
  };

  it('wordt gemaakt als zij er niet is, en blijft na sluiten achter met alleen wat nodig is', async () => {
    const deep = join(folder, 'nieuw', 'map');
    const store = await openStore({ folder: deep });
    await store.append([{ stream: 'zaak-a', expected: 'no-stream', events: [feit(0)] }]);
    expect(existsSync(join(deep, 'log.zegel'))).toBe(false);
    await store.close();
    await store.close();
    expect(readdirSync(deep).sort()).toEqual(['log.sqlite', 'log.zegel', 'tijdig.lock']);
  });

  it.each([
    ['wijzigen', "UPDATE log SET data = '{}'"],
    ['verwijderen', 'DELETE FROM log'],
    ['vervangen', 'PRAGMA recursive_triggers=ON; INSERT OR REPLACE INTO log SELECT * FROM log WHERE positie = 1'],
    ['het kenmerk wijzigen', "UPDATE meta SET waarde = 'x'"],
    ['het kenmerk verwijderen', 'DELETE FROM meta'],
  ])('laat niemand het logboek %s', async (_wat, sql) => {
    await withLog((db) => expect(() => db.exec(sql)).toThrow(/alleen aangevuld, nooit gewijzigd/));
    const reader = await openReader({ folder });
    expect(await reader.readAll()).toHaveLength(2);
    await reader.close();
  });

  it('flusht wat tegelijk komt samen, en telt het', async () => {
    const store = await openStore({ folder });
    const appends = Array.from({ length: 20 }, (_, n) =>
      store.append([{ stream: `zaak-${n}`, expected: 'no-stream', events: [feit(n)] }]),
    );
    expect(store.stats()).toMatchObject({ appends: 0, waiting: 20 });
    await Promise.all(appends);
    expect(store.stats()).toEqual({ appends: 20, refused: 0, events: 20, flushes: 1, waiting: 0 });
    await store.close();
  });

  it('legt bij sluiten nog vast wat al gevraagd was', async () => {
    const store = await openStore({ folder });
    const asked = store.append([{ stream: 'zaak-a', expected: 'no-stream', events: [feit(0)] }]);
    await store.close();
    await expect(asked).resolves.toMatchObject({ position: 1n });
    const reader = await openReader({ folder });
    expect(await reader.readAll()).toHaveLength(1);
    await reader.close();
  });

  it('weigert een bestand van iets anders', async () => {
    const db = new DatabaseSync(log);
    db.exec('CREATE TABLE iets (a)');
    db.close();
    await expect(openStore({ folder })).rejects.toThrow(`${log} is geen logboek van Tijdig`);
    await expect(openReader({ folder })).rejects.toThrow(`${log} is geen logboek van Tijdig`);
  });

  it('weigert een bestand dat geen database is', async () => {
    writeFileSync(log, 'dit is tekst, geen logboek. '.repeat(100));
    await expect(openStore({ folder })).rejects.toThrow(`${log} is geen leesbaar logboek`);
  });

  it('weigert een logboek van een nieuwere Tijdig', async () => {
    await withLog((db) => db.exec(`PRAGMA user_version=${FORMAT + 1}`));
    await expect(openStore({ folder })).rejects.toThrow('gemaakt met een nieuwere Tijdig');
    await expect(openReader({ folder })).rejects.toThrow('Werk Tijdig bij');
  });

  it('weigert een logboek dat bij het sluiten ergens anders eindigde', async () => {
    const store = await openStore({ folder });
    await store.append([{ stream: 'zaak-a', expected: 'no-stream', events: [feit(0)] }]);
    await store.close();
    const other = mkdtempSync(join(tmpdir(), 'tijdig-ander-'));
    await (await openStore({ folder: other })).close();
    rmSync(log);
    new DatabaseSync(join(other, 'log.sqlite')).exec(`VACUUM INTO '${log}'`);
    await expect(openStore({ folder })).rejects.toThrow(/is veranderd sinds het werd afgesloten.*Verwijder dan/);
    rmSync(join(folder, 'log.zegel'));
    await (await openStore({ folder })).close();
    rmSync(other, { recursive: true });
  });

  it('heeft één schrijver, ook binnen één proces', async () => {
    const store = await openStore({ folder });
    await expect(openStore({ folder })).rejects.toThrow(`De gegevensmap ${folder} is al in gebruik`);
    await store.append([{ stream: 'zaak-a', expected: 'no-stream', events: [feit(0)] }]);
    await store.close();
    await (await openStore({ folder })).close();
  });

  it('zegt tegen een lezer dat er nog geen logboek is', async () => {
    await expect(openReader({ folder })).rejects.toThrow(`In ${folder} staat geen logboek`);
  });

  it.each(['3.51.2', '3.40.1', '2.99.9', '', undefined])('weigert SQLite %s', (version) => {
    expect(() => requireSafeSqlite(version)).toThrow('werk Node bij');
  });
  it.each(['3.51.3', '3.53.4', '4.0.0'])('neemt SQLite %s', (version) => {
    expect(() => requireSafeSqlite(version)).not.toThrow();
  });
});
