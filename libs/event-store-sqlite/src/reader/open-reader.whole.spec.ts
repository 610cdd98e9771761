import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { eventIdAt, type NewEvent, type RecordedEvent } from '@tijdig/event-store';
import { openReader, openStore, type ClosableReader, type SqliteStore } from '../index.ts';

let made = 0;
const feit = (): NewEvent => ({
  eventId: eventIdAt('reader', made++),
  type: 'ContactGevoerd',
  schemaVersie: 1,
  data: {},
  metadata: {},
});

/** Counts, in a thread of its own, what it sees of the log, and tells the count after each page. */
const COUNTER = `
const { parentPort, workerData } = require('node:worker_threads');
import(workerData.index).then(async ({ openReader }) => {
  const reader = await openReader({ folder: workerData.folder });
  const abort = new AbortController();
  parentPort.on('message', () => abort.abort());
  parentPort.postMessage('klaar');
  let seen = 0;
  for await (const page of reader.subscribe({ signal: abort.signal })) parentPort.postMessage((seen += page.length));
  await reader.close();
  parentPort.close();
});`;

describe('een lezer naast de schrijver', () => {
  let folder: string;
  let store: SqliteStore;
  let reader: ClosableReader;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tijdig-lezer-'));
    store = await openStore({ folder });
    reader = await openReader({ folder });
  });
  afterEach(async () => {
    await reader.close();
    await store.close();
    rmSync(folder, { recursive: true });
  });

  it('ziet meteen wat is vastgelegd, en kent hetzelfde logboek', async () => {
    const { events } = await store.append([{ stream: 'zaak-a', expected: 'no-stream', events: [feit()] }]);
    expect(await reader.readStream('zaak-a')).toEqual(events);
    expect(reader.logId).toBe(store.logId);
    expect(Object.keys(reader)).not.toContain('append');
  });

  it('wordt gewekt door een vastlegging, veel eerder dan hij zelf zou kijken', async () => {
    const abort = new AbortController();
    const pages = reader.subscribe({ signal: abort.signal })[Symbol.asyncIterator]();
    let rounds = 0;
    const start = Date.now();
    for (; rounds < 20; rounds += 1) {
      const next = pages.next() as Promise<IteratorResult<readonly RecordedEvent[]>>;
      await store.append([{ stream: 'zaak-a', expected: rounds === 0 ? 'no-stream' : rounds - 1, events: [feit()] }]);
      expect((await next).value).toMatchObject([{ revisie: rounds }]);
    }
    // Twenty polls would take five seconds.
    expect(Date.now() - start).toBeLessThan(2500);
    abort.abort();
  });

  it('volgt ook vanuit een andere draad', async () => {
    const index = new URL('../index.ts', import.meta.url).href;
    const worker = new Worker(COUNTER, { eval: true, workerData: { folder, index } });
    const heard: unknown[] = [];
    const heardOf = (wanted: unknown) =>
      new Promise<void>((resolve, reject) => {
        worker.on('error', reject);
        worker.on('message', (message) => {
          heard.push(message);
          if (message === wanted) resolve();
        });
      });
    await heardOf('klaar');
    const done = heardOf(30);
    for (let n = 0; n < 30; n += 1)
      await store.append([{ stream: 'zaak-a', expected: n === 0 ? 'no-stream' : n - 1, events: [feit()] }]);
    await done;
    worker.postMessage('stop');
    await new Promise((resolve) => worker.on('exit', resolve));
  });

  it('blijft lezen als de schrijver sluit en weer opent', async () => {
    await store.append([{ stream: 'zaak-a', expected: 'no-stream', events: [feit()] }]);
    await store.close();
    expect(await reader.readAll()).toHaveLength(1);
    store = await openStore({ folder });
    await store.append([{ stream: 'zaak-a', expected: 0, events: [feit()] }]);
    expect(await reader.readAll()).toHaveLength(2);
  });
});
