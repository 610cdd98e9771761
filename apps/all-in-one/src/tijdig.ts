import { once } from 'node:events';
import { CaseApiModule } from '@tijdig/case-api';
import { MonitorModule } from '@tijdig/monitor';
import { openOpslag, start, type Instellingen, type Klok, type Logboek } from '@tijdig/platform';
import { Projectordraad } from '@tijdig/projector';
import { toonDashboard } from './dashboard.ts';
import { zorgVoorVoorbeeld } from './voorbeeld.ts';

export type Startgegevens = Readonly<{
  instellingen: Instellingen;
  logboek: Logboek;
  klok?: Klok;
  /** Breaks off the start: what was opened is closed, and the reason is thrown. */
  signal?: AbortSignal;
}>;

/** The figures are there when it says that it listens; a large log may finish while it listens already. */
const LANGSTE_WACHT_MS = 30_000;

const afgebroken = async (signal: AbortSignal): Promise<void> => {
  if (!signal.aborted) await once(signal, 'abort');
};

/** Everything in one process: commands, questions and the dashboard here, the projector in a thread of its own. */
export const startTijdig = async ({ instellingen, logboek, klok, signal }: Startgegevens) => {
  const { map, voorbeeld } = instellingen;
  const opslag = await openOpslag({ instellingen, logboek, ...(klok && { klok }) });
  const projector = new Projectordraad({ map, logboek });
  const sluit = async () => {
    await projector.stop();
    await opslag.sluit();
  };
  try {
    if (voorbeeld) await zorgVoorVoorbeeld(opslag.store, map, logboek);
    const eind = (await opslag.store.head())?.position ?? 0n;
    await Promise.race([
      opslag.delen.leesmodel.waitFor(eind, LANGSTE_WACHT_MS),
      ...(signal ? [afgebroken(signal)] : []),
    ]);
    signal?.throwIfAborted();
    const modules = [CaseApiModule, MonitorModule];
    const { adres, stop } = await start({ delen: opslag.delen, modules, richtIn: toonDashboard });
    return {
      adres,
      stop: async () => {
        await stop();
        await sluit();
      },
    };
  } catch (fout) {
    await sluit();
    throw fout;
  }
};
