import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openReader, verifyFile } from '@tijdig/event-store-sqlite';

const HOOFD = join(import.meta.dirname, '../../../apps/all-in-one/dist/main.js');

/** What the log of a stopped product says of itself. */
export type Slot = Readonly<{ code: number | null; verifies: boolean; events: number }>;

export type Product = Readonly<{
  poort: number;
  map: string;
  /** Resident memory of the server, in MB. */
  rss: () => number;
  reader: Awaited<ReturnType<typeof openReader>>;
  stop: () => Promise<Slot>;
}>;

const luistert = (kind: ChildProcess): Promise<number> =>
  new Promise((los, verwerp) => {
    let gezegd = '';
    kind.stdout!.on('data', (deel: Buffer) => {
      gezegd += deel.toString();
      const m = /Tijdig luistert op http:\/\/127\.0\.0\.1:(\d+)/.exec(gezegd);
      if (m) los(Number(m[1]));
    });
    kind.once('exit', (code) => verwerp(new Error(`the product ended with ${code}: ${gezegd}`)));
  });

const rssVan = (pid: number): number =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** The built product in a process and a folder of its own; `voorbeeld`: with the example organisation in it. */
export const startProduct = async ({ voorbeeld = false } = {}): Promise<Product> => {
  const cwd = mkdtempSync(join(tmpdir(), 'tijdig-vijandig-'));
  const map = join(cwd, voorbeeld ? 'data/voorbeeld' : 'data/eigen');
  const kind = spawn(
    process.execPath,
    [HOOFD, '--data', map, '--port', '0', '--profiel', 'JBN-2025', '--log', 'error'],
    {
      cwd,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ruimOp = () => {
    kind.kill('SIGKILL');
    rmSync(cwd, { recursive: true, force: true });
  };
  // A test that throws does not come to `stop`.
  process.once('exit', ruimOp);
  const poort = await luistert(kind);
  const reader = await openReader({ folder: map });
  return {
    poort,
    map,
    rss: () => rssVan(kind.pid!),
    reader,
    async stop() {
      await reader.close();
      kind.kill('SIGTERM');
      if (kind.exitCode === null) await once(kind, 'exit');
      const { inOrde, zegel, gebeurtenissen } = await verifyFile(map);
      process.off('exit', ruimOp);
      rmSync(cwd, { recursive: true, force: true });
      return { code: kind.exitCode, verifies: inOrde && zegel === 'klopt', events: gebeurtenissen };
    },
  };
};
