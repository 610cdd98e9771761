import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const HIER = join(import.meta.dirname, '../../..');
const LANGSTE_START_MS = 60_000;

/** The all-in-one as it is shipped, on a folder, in a process group of its own. */
export type Dienst = Readonly<{
  adres: string;
  pid: number;
  /** Asks it to end; answers its exit code. */
  stop: () => Promise<number | null>;
  doodSlaan: () => Promise<void>;
}>;

/** `onder` is what it runs under, such as `strace …`; `bron` is where it was built. */
export const startDienst = async (map: string, onder: readonly string[] = [], bron = HIER): Promise<Dienst> => {
  const tijdig = [join(bron, 'apps/all-in-one/dist/main.js'), '--data', map, '--port', '0', '--log', 'silent'];
  const [opdracht, ...argumenten] = [...onder, process.execPath, ...tijdig];
  const kind = spawn(opdracht!, argumenten, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const einde = once(kind, 'exit') as Promise<[number | null]>;
  let [uit, fout] = ['', ''];
  kind.stderr.on('data', (deel: Buffer) => (fout = (fout + deel.toString()).slice(-4000)));
  const adres = await new Promise<string>((klaar, mislukt) => {
    const nietOp = () => mislukt(new Error(`Tijdig did not start (tsc -b tsconfig.build.json first?): ${uit}${fout}`));
    const teLang = setTimeout(nietOp, LANGSTE_START_MS).unref();
    kind.on('error', mislukt).on('exit', nietOp);
    kind.stdout.on('data', (deel: Buffer) => {
      uit += deel.toString();
      const gevonden = /luistert op (\S+)\n/.exec(uit)?.[1];
      if (!gevonden) return;
      clearTimeout(teLang);
      klaar(gevonden);
    });
  });
  const stuur = async (signaal: NodeJS.Signals) => {
    if (kind.exitCode === null && kind.signalCode === null) process.kill(-kind.pid!, signaal);
    return (await einde)[0];
  };
  const doodSlaan = async () => void (await stuur('SIGKILL'));
  return { adres, pid: kind.pid!, stop: () => stuur('SIGTERM'), doodSlaan };
};
