import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { eventIdFor, type JsonObject } from '@tijdig/event-store';
import { openStore, takeBackup, type SqliteStore } from '@tijdig/event-store-sqlite';
import { Projector } from '@tijdig/read-models';
import { feit } from '@tijdig/testing';

jest.setTimeout(60_000);

const meldAan = async (store: SqliteStore, namen: readonly string[]) => {
  for (const naam of namen) {
    const { type, ...data } = feit('ZaakAangemeld', { jeugdigeId: naam });
    const event = { eventId: eventIdFor(naam, 0), type, schemaVersie: 1, data: data as unknown as JsonObject };
    await store.append([{ stream: `zaak-${naam}`, expected: 'no-stream', events: [{ ...event, metadata: {} }] }]);
  }
};

/** An operator who copies files by hand puts the log back and leaves the read model of what came after it. */
describe('een leesmodel dat verder is dan het teruggezette logboek', () => {
  let map: string;
  let folder: string;
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'tijdig-verleden-'));
    folder = join(map, 'data');
  });
  afterEach(() => rmSync(map, { recursive: true }));

  const projecteer = async (waar: string, store: SqliteStore, meldingen: string[] = []) => {
    const meld = (melding: string) => meldingen.push(melding);
    const projector = await Projector.open({ folder: waar, reader: store, software: 'test', meld });
    const stop = new AbortController();
    const volgt = projector.volg(stop.signal);
    await projector.waitFor((await store.head())!.position, 10_000);
    stop.abort();
    await volgt;
    const digest = await projector.digest();
    await projector.close();
    return digest;
  };

  /** A log with a and b, a backup of it, then c and d and figures of all four; then the backup comes back. */
  const naTerugzetten = async (daarna: readonly string[]) => {
    const store = await openStore({ folder });
    await meldAan(store, ['a', 'b']);
    await takeBackup({ folder, target: join(map, 'kopie'), software: 'test', moment: '2025-06-02T10:00:00.000Z' });
    await meldAan(store, ['c', 'd']);
    const toen = await projecteer(folder, store);
    await store.close();
    for (const naam of ['log.sqlite', 'log.zegel']) copyFileSync(join(map, 'kopie', naam), join(folder, naam));
    const terug = await openStore({ folder });
    await meldAan(terug, daarna);
    const meldingen: string[] = [];
    const nu = await projecteer(folder, terug, meldingen);
    const vanNul = await projecteer(join(map, 'vers'), terug);
    await terug.close();
    return { toen, nu, vanNul, meldingen };
  };

  it('wordt herbouwd als het logboek nog niet zo ver is', async () => {
    const { toen, nu, vanNul, meldingen } = await naTerugzetten([]);
    expect(meldingen).toEqual([expect.stringContaining('zo ver is het logboek niet')]);
    expect(nu).toBe(vanNul);
    expect(nu).not.toBe(toen);
  });

  it.each([
    ['precies zo ver is', ['e', 'f']],
    ['verder is', ['e', 'f', 'g']],
    ['hetzelfde opnieuw vastlegde, maar later', ['c', 'd']],
  ])('wordt herbouwd als het logboek met andere gebeurtenissen %s', async (_wanneer, daarna) => {
    const { nu, vanNul, meldingen } = await naTerugzetten(daarna);
    expect(meldingen).toEqual([expect.stringContaining('staat in het logboek iets anders')]);
    expect(nu).toBe(vanNul);
  });
});
