import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openReader, openStore, verifyFile } from './index.ts';

/** Opens the folder, records one event and then does what it is told. */
const program = (then: string) => `
import { openStore } from ${JSON.stringify(new URL('./index.ts', import.meta.url).href)};
const store = await openStore({ folder: process.argv[1] }).catch((error) => {
  console.log('geweigerd: ' + error.message);
  process.exit(3);
});
const last = (await store.readStream('zaak-a')).length - 1;
const event = { eventId: crypto.randomUUID(), type: 'ContactGevoerd', schemaVersie: 1, data: {}, metadata: {} };
await store.append([{ stream: 'zaak-a', expected: last < 0 ? 'no-stream' : last, events: [event] }]);
const done = () => console.log('vastgelegd');
${then}`;

/** The lock holds for the life of the process, not for as long as somebody still refers to the store. */
const FORGET = 'setInterval(gc, 20); setTimeout(done, 150);';

const children = new Set<ChildProcess>();
const start = (folder: string, then = ''): ChildProcess => {
  const child = spawn(
    process.execPath,
    ['--conditions=tijdig-source', '--expose-gc', '--input-type=module', '-e', program(then), folder],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  children.add(child);
  return child;
};
const said = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => child.stdout!.once('data', (data: Buffer) => resolve(data.toString().trim())));
const ended = (child: ChildProcess): Promise<number | NodeJS.Signals | null> =>
  new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));

describe('meer processen op één map', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tijdig-proces-'));
  });
  afterEach(() => {
    for (const child of children) child.kill('SIGKILL');
    children.clear();
    rmSync(folder, { recursive: true });
  });

  it('weigert een tweede schrijver en laat een lezer toe; na kill -9 kan een ander meteen verder', async () => {
    const first = start(folder, FORGET);
    expect(await said(first)).toBe('vastgelegd');
    await expect(openStore({ folder })).rejects.toThrow(`De gegevensmap ${folder} is al in gebruik`);
    const reader = await openReader({ folder });
    expect(await reader.readAll()).toHaveLength(1);
    expect(await verifyFile(folder)).toMatchObject({ inOrde: true, zegel: 'in gebruik', gebeurtenissen: 1 });

    const gone = ended(first);
    first.kill('SIGKILL');
    expect(await gone).toBe('SIGKILL');
    expect(await verifyFile(folder)).toMatchObject({ inOrde: true, zegel: 'ontbreekt', gebeurtenissen: 1 });

    const second = start(folder, 'await store.close(); done();');
    const outcome = ended(second);
    expect(await said(second)).toBe('vastgelegd');
    expect(await outcome).toBe(0);
    expect(await reader.readAll()).toHaveLength(2);
    await reader.close();
    expect(await verifyFile(folder)).toMatchObject({ inOrde: true, zegel: 'klopt', gebeurtenissen: 2 });
  }, 30_000);

  it('wordt ook zelf geweigerd als een ander al schrijft', async () => {
    const store = await openStore({ folder });
    const other = start(folder);
    const outcome = ended(other);
    expect(await said(other)).toMatch(/^geweigerd: De gegevensmap .* is al in gebruik/);
    expect(await outcome).toBe(3);
    await store.close();
  }, 30_000);

  it('houdt een proces niet in leven dat vergeet te sluiten', async () => {
    expect(await ended(start(folder))).toBe(0);
    expect(await verifyFile(folder)).toMatchObject({ inOrde: true, zegel: 'ontbreekt', gebeurtenissen: 1 });
  }, 30_000);
});
