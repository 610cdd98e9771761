import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseSync } from 'node:sqlite';
import { eventIdAt, type NewEvent } from '@tijdig/event-store';
import {
  checkBackup,
  openReader,
  openStore,
  restoreBackup,
  takeBackup,
  verifyFile,
  type SqliteStore,
} from '../index.ts';

const feit = (n: number): NewEvent => ({
  eventId: eventIdAt('kopie', n),
  type: 'ContactGevoerd',
  schemaVersie: 1,
  data: { n, vulling: 'x'.repeat(300) },
  metadata: {},
});
const STAND = /^stand\.json$/;
const SOFTWARE = { software: 'tijdig test', moment: '2025-06-02T10:00:00.000Z' };

describe('een reservekopie van het logboek', () => {
  let around: string;
  let folder: string;
  let target: string;
  beforeEach(() => {
    around = mkdtempSync(join(tmpdir(), 'tijdig-kopie-'));
    folder = join(around, 'data');
    target = join(around, 'kopie');
  });
  afterEach(() => rmSync(around, { recursive: true }));

  const record = async (store: SqliteStore, from: number, to: number) => {
    for (let n = from; n < to; n += 1)
      await store.append([{ stream: `zaak-${n}`, expected: 'no-stream', events: [feit(n)] }]);
  };
  const closedLog = async (events: number) => {
    const store = await openStore({ folder });
    await record(store, 0, events);
    await store.close();
  };
  const take = (to = target) => takeBackup({ folder, target: to, ...SOFTWARE });
  const eventsIn = async (data: string) => {
    const reader = await openReader({ folder: data });
    const events = await reader.readAll({ raw: true });
    await reader.close();
    return events;
  };

  it('is het begin van wat er doorloopt, terwijl Tijdig gewoon vastlegt', async () => {
    const store = await openStore({ folder });
    await record(store, 0, 200);
    let writing = true;
    const writer = (async () => {
      for (let n = 200; writing; n += 1) await record(store, n, n + 1);
    })();
    const { inOrde, manifest } = await take();
    writing = false;
    await writer;
    expect(inOrde).toBe(true);
    expect(manifest.gebeurtenissen).toBeGreaterThanOrEqual(200);
    const all = await store.readAll({ raw: true, limit: manifest.gebeurtenissen });
    expect(await eventsIn(target)).toEqual(all);
    expect(manifest).toMatchObject({ logId: store.logId, positie: all.length, hash: all.at(-1)!.hash });
    await store.close();
  });

  it('bestaat uit een logboek met zegel en een manifest, en is zelf een gegevensmap', async () => {
    await closedLog(3);
    const { manifest } = await take();
    expect(readdirSync(target).sort()).toEqual(['log.sqlite', 'log.zegel', 'reservekopie.json']);
    expect(manifest).toMatchObject({ gebeurtenissen: 3, ...SOFTWARE });
    expect(await verifyFile(target)).toMatchObject({ inOrde: true, zegel: 'klopt', gebeurtenissen: 3 });
    expect(await checkBackup(target)).toMatchObject({ inOrde: true, manifest });
  });

  it('mag ook leeg zijn', async () => {
    await closedLog(0);
    expect(await take()).toMatchObject({ inOrde: true, manifest: { positie: 0, hash: '', gebeurtenissen: 0 } });
    await restoreBackup({ backup: target, folder: join(around, 'nieuw') });
    expect(await eventsIn(join(around, 'nieuw'))).toEqual([]);
  });

  it('overschrijft niets, en laat bij een weigering niets achter', async () => {
    await closedLog(1);
    await take();
    await expect(take()).rejects.toThrow(`${target} bestaat al en wordt niet overschreven`);
    await expect(take(join(around, 'weg', 'kopie'))).rejects.toThrow('De map');
    await expect(takeBackup({ folder: around, target: join(around, 'b'), ...SOFTWARE })).rejects.toThrow(
      `In ${around} staat geen logboek`,
    );
    expect(readdirSync(around).sort()).toEqual(['data', 'kopie']);
  });

  it('wordt niet bewaard van een logboek waarmee iets is gebeurd', async () => {
    await closedLog(3);
    const db = new DatabaseSync(join(folder, 'log.sqlite'));
    db.exec("DROP TRIGGER log_geen_UPDATE; UPDATE log SET gebeurdOp = '2020-01-01' WHERE positie = 2");
    db.close();
    const { inOrde, bevindingen } = await take();
    expect(inOrde).toBe(false);
    expect(bevindingen[0]).toMatchObject({ soort: 'keten', positie: 2n });
    expect(readdirSync(around)).toEqual(['data']);
  });

  it('neemt mee wat over het logboek gezegd wordt', async () => {
    await closedLog(1);
    writeFileSync(join(folder, 'stand.json'), 'half');
    await takeBackup({ folder, target, ...SOFTWARE, companions: STAND });
    const other = join(around, 'nieuw');
    await restoreBackup({ backup: target, folder: other, companions: STAND });
    expect(readFileSync(join(other, 'stand.json'), 'utf8')).toBe('half');
  });

  describe('terugzetten', () => {
    it('levert precies het logboek van de kopie, gezegeld, waarop Tijdig verder kan', async () => {
      await closedLog(5);
      await take();
      rmSync(folder, { recursive: true });
      expect(await restoreBackup({ backup: target, folder })).toMatchObject({ inOrde: true });
      expect(await verifyFile(folder)).toMatchObject({ inOrde: true, zegel: 'klopt', gebeurtenissen: 5 });
      expect(await eventsIn(folder)).toEqual(await eventsIn(target));
      const store = await openStore({ folder });
      await record(store, 5, 6);
      await store.close();
      expect(await verifyFile(folder)).toMatchObject({ inOrde: true, zegel: 'klopt', gebeurtenissen: 6 });
    });

    it('lukt ook van een kopie waarin niets geschreven kan worden', async () => {
      await closedLog(2);
      await take();
      for (const name of readdirSync(target)) chmodSync(join(target, name), 0o400);
      const other = join(around, 'nieuw');
      await restoreBackup({ backup: target, folder: other });
      const store = await openStore({ folder: other });
      await record(store, 2, 3);
      await store.close();
    });

    it('weigert een map waarin al een logboek staat, of waarop een Tijdig draait', async () => {
      await closedLog(1);
      await take();
      await expect(restoreBackup({ backup: target, folder })).rejects.toThrow('staat al een logboek');
      const store = await openStore({ folder });
      await expect(restoreBackup({ backup: target, folder, replaceAs: 'oud' })).rejects.toThrow('al in gebruik');
      await store.close();
    });

    it('weigert zolang er nog iemand in het logboek leest', async () => {
      await closedLog(1);
      await take();
      const reader = await openReader({ folder });
      await reader.readAll();
      await expect(restoreBackup({ backup: target, folder, replaceAs: 'oud' })).rejects.toThrow('leest nog');
      await reader.close();
      expect(await restoreBackup({ backup: target, folder, replaceAs: 'oud' })).toMatchObject({ inOrde: true });
    });

    it('bewaart wat er stond, ook wat na een stroomuitval nog niet in het ene bestand stond', async () => {
      const store = await openStore({ folder });
      await record(store, 0, 2);
      await take();
      await record(store, 2, 4);
      await wait(0);
      const crashed = join(around, 'uitgevallen');
      cpSync(folder, crashed, { recursive: true });
      await store.close();
      writeFileSync(join(crashed, 'stand.json'), 'half');
      let counted = 0;
      const { kept } = await restoreBackup({
        backup: target,
        folder: crashed,
        replaceAs: 'oud',
        companions: STAND,
        beforeSwitch: () => (counted += 1),
      });
      expect(counted).toBe(1);
      expect(kept).toBe(join(crashed, 'oud'));
      expect(await eventsIn(crashed)).toHaveLength(2);
      expect(existsSync(join(crashed, 'stand.json'))).toBe(false);
      expect(readFileSync(join(kept!, 'stand.json'), 'utf8')).toBe('half');
      expect(await verifyFile(kept!)).toMatchObject({ inOrde: true, gebeurtenissen: 4 });
      expect(await verifyFile(crashed)).toMatchObject({ inOrde: true, zegel: 'klopt', gebeurtenissen: 2 });
    });

    it('redt een map met een logboek dat onleesbaar is, en bewaart ook dat', async () => {
      await closedLog(2);
      await take();
      writeFileSync(join(folder, 'log.sqlite'), 'geen logboek '.repeat(500));
      const { kept } = await restoreBackup({ backup: target, folder, replaceAs: 'oud' });
      expect(readdirSync(kept!).sort()).toEqual(['log.sqlite', 'log.zegel']);
      expect(await verifyFile(folder)).toMatchObject({ inOrde: true, zegel: 'klopt', gebeurtenissen: 2 });
    });

    it.each([
      ['een byte in het logboek', 'log.sqlite', 9000],
      ['een byte in het zegel', 'log.zegel', 200],
    ])('weigert een kopie met %s veranderd', async (_what, name, at) => {
      await closedLog(20);
      await take();
      const bytes = readFileSync(join(target, name));
      bytes[at] = bytes[at]! ^ 1;
      writeFileSync(join(target, name), bytes);
      rmSync(folder, { recursive: true });
      const report = await restoreBackup({ backup: target, folder });
      expect(report.inOrde).toBe(false);
      expect(report.bevindingen.length).toBeGreaterThan(0);
      expect(existsSync(join(folder, 'log.sqlite'))).toBe(false);
    });

    it('weigert een map die geen kopie is, en een manifest waaraan is geknoeid', async () => {
      await closedLog(1);
      await take();
      const other = join(around, 'nieuw');
      await expect(restoreBackup({ backup: folder, folder: other })).rejects.toThrow('is geen reservekopie');
      const path = join(target, 'reservekopie.json');
      writeFileSync(path, readFileSync(path, 'utf8').replace('"positie": 1', '"positie": 2'));
      await expect(restoreBackup({ backup: target, folder: other })).rejects.toThrow('veranderd of beschadigd');
    });
  });
});
