import { CaseApiModule } from '@tijdig/case-api';
import { MonitorModule } from '@tijdig/monitor';
import { openOpslag, start, type Instellingen, type Klok, type Logboek } from '@tijdig/platform';
import { Projectordraad } from '@tijdig/projector';
import { toonDashboard } from './dashboard.ts';
import { zorgVoorVoorbeeld } from './voorbeeld.ts';

export type Startgegevens = Readonly<{ instellingen: Instellingen; logboek: Logboek; klok?: Klok }>;

/** The figures are there when it says that it listens; a large log may finish while it listens already. */
const LANGSTE_WACHT_MS = 30_000;

/** Everything in one process: commands, questions and the dashboard here, the projector in a thread of its own. */
export const startTijdig = async ({ instellingen, logboek, klok }: Startgegevens) => {
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
    await opslag.delen.leesmodel.waitFor(eind, LANGSTE_WACHT_MS);
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
