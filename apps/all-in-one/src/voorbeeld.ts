import type { EventStore } from '@tijdig/event-store';
import type { Logboek } from '@tijdig/platform';
import { laadVoorbeeld, onderbrokenImports } from '@tijdig/uitwisseling';

/** The example is in the log from the first start on; an interrupted loading is finished. */
export const zorgVoorVoorbeeld = async (store: EventStore, map: string, logboek: Logboek): Promise<void> => {
  const [eerste] = await store.readAll({ prefixes: ['zaak-'], limit: 1 });
  if (eerste !== undefined && (await onderbrokenImports(map)).length === 0) return;
  logboek.info({ map }, 'het voorbeeld wordt geladen: 660 verzonnen maatregelen');
  await laadVoorbeeld({ store, map, nu: Date.now() });
};
