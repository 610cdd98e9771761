import { openReader, openStore } from '@tijdig/event-store-sqlite';
import { openReadModel } from '@tijdig/read-models';
import { onderbrokenImports } from '@tijdig/uitwisseling';
import type { Instellingen } from '../instellingen/instellingen.ts';
import type { Logboek } from '../logboek/logboek.ts';
import { Normbron } from '../normen/normbron.ts';
import { zorgVoorNormen } from '../normen/zorg-voor-normen.ts';
import type { Delen, Klok } from './delen.ts';

type Omgeving = Readonly<{ instellingen: Instellingen; logboek: Logboek; klok?: Klok }>;

/** Parts that are open, and how to close them. */
export type Geopend<D extends Delen = Delen> = Readonly<{ delen: D; sluit: () => Promise<void> }>;

const meldIn = (logboek: Logboek) => (err: unknown) => logboek.error({ err }, 'de normen worden niet meer gevolgd');

/** Its first part counts already; who starts the server need not be who ran the import. The name of a file may name a person. */
const meldHalveImports = async (map: string, logboek: Logboek): Promise<void> => {
  for (const { regels, begonnenOp } of await onderbrokenImports(map))
    logboek.warn(
      { regels, begonnenOp },
      'een import is afgebroken en telt voor een deel mee: voer hem opnieuw uit met tijdig importeer, dat maakt hem af',
    );
};

/** For a process that records: the log to itself, with the shipped norms in it. */
export const openOpslag = async ({ instellingen, logboek, klok = Date.now }: Omgeving) => {
  const store = await openStore({ folder: instellingen.map, clock: klok });
  await zorgVoorNormen(store);
  await meldHalveImports(instellingen.map, logboek);
  const normen = await Normbron.volg(store, meldIn(logboek));
  const leesmodel = openReadModel({ folder: instellingen.map });
  const delen = { lezer: store, schrijver: store, leesmodel, normen, instellingen, logboek, klok };
  const sluit = async () => {
    normen.sluit();
    leesmodel.close();
    await store.close();
  };
  return { delen, store, sluit };
};

/** For a process that only asks. */
export const openLezing = async ({ instellingen, logboek, klok = Date.now }: Omgeving): Promise<Geopend> => {
  const lezer = await openReader({ folder: instellingen.map });
  const leesmodel = openReadModel({ folder: instellingen.map });
  const sluit = async () => {
    leesmodel.close();
    await lezer.close();
  };
  return { delen: { lezer, leesmodel, instellingen, logboek, klok }, sluit };
};
