import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Server = Readonly<{ adres: string; stop: () => Promise<void> }>;

const luistert = (kind: ChildProcess): Promise<string> =>
  new Promise((los, verwerp) => {
    let gezegd = '';
    const hoor = (deel: Buffer) => {
      gezegd += deel.toString();
      const m = /Tijdig luistert op (http:\/\/\S+)/.exec(gezegd);
      if (m) los(m[1]!);
    };
    kind.stdout!.on('data', hoor);
    kind.once('exit', (code) => verwerp(new Error(`the server ended with ${code}: ${gezegd}`)));
  });

/** `npm start` as built, on a free port, in a folder of its own: the example organisation. */
export const startVoorbeeld = async (): Promise<Server> => {
  const map = mkdtempSync(join(tmpdir(), 'tijdig-browser-'));
  const hoofd = join(process.cwd(), 'apps/all-in-one/dist/main.js');
  const kind = spawn(process.execPath, [hoofd, '--port', '0'], { cwd: map, stdio: ['ignore', 'pipe', 'inherit'] });
  const adres = await luistert(kind);
  return {
    adres,
    async stop() {
      const uit = once(kind, 'exit');
      kind.kill('SIGTERM');
      await uit;
      rmSync(map, { recursive: true, force: true });
    },
  };
};
