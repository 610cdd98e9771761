import { fork, type ChildProcess } from 'node:child_process';

type Bericht = Readonly<{ klaar?: Kenmerken; id?: number; waarde?: unknown; fout?: string }>;
/** What a child says of itself when it is ready: versions, and how durable it is. */
export type Kenmerken = Readonly<Record<string, string | number>>;

/** A measurement that runs in a process of its own and answers over IPC (JSON lines); see peers/gesprek.mjs. */
export type Kindproces = Readonly<{
  kenmerken: Kenmerken;
  vraag<T>(maat: string, opties: Readonly<Record<string, unknown>>): Promise<T>;
  sluit(): Promise<void>;
}>;

export type Kindopties = Readonly<{
  node?: string;
  execArgv?: readonly string[];
  env?: Readonly<Record<string, string>>;
}>;

/** Not from source: for what has decorators, and for what must start and weigh as it ships. `npm run bench` builds first. */
export const ALS_GEBOUWD = ['--disable-warning=ExperimentalWarning'];

const gestopt = (kind: ChildProcess): Promise<void> =>
  new Promise((klaar) => (kind.exitCode !== null ? klaar() : kind.once('exit', () => klaar())));

/** Starts it and waits until it is ready; one that dies fails what it was asked. Its standard output is not ours. */
export const startKind = async (
  script: string,
  argumenten: readonly string[],
  { node = process.execPath, execArgv = process.execArgv, env = {} }: Kindopties = {},
): Promise<Kindproces> => {
  const kind = fork(script, [...argumenten], {
    execPath: node,
    execArgv: [...execArgv],
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const open = new Map<number, PromiseWithResolvers<unknown>>();
  const klaar = Promise.withResolvers<Kenmerken>();
  kind.on('message', (bericht: Bericht) => {
    if (bericht.klaar) return klaar.resolve(bericht.klaar);
    const wachtend = open.get(bericht.id!)!;
    open.delete(bericht.id!);
    if (bericht.fout !== undefined) wachtend.reject(new Error(`${script}: ${bericht.fout}`));
    else wachtend.resolve(bericht.waarde);
  });
  kind.once('exit', (code, signaal) => {
    const dood = new Error(`${script} ended (${code ?? signaal})`);
    for (const { reject } of [klaar, ...open.values()]) reject(dood);
  });
  const kenmerken = await klaar.promise;
  let volgend = 0;
  return {
    kenmerken,
    vraag: <T>(maat: string, opties: Readonly<Record<string, unknown>>) => {
      const wachtend = Promise.withResolvers<unknown>();
      open.set(++volgend, wachtend);
      kind.send({ id: volgend, maat, ...opties });
      return wachtend.promise as Promise<T>;
    },
    sluit: async () => {
      if (kind.connected) kind.disconnect();
      await gestopt(kind);
    },
  };
};
