import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openStore } from '@tijdig/event-store-sqlite';
import type { Dagnummer } from '@tijdig/kernel';
import { openReadModel, Projector, type Leesmodel } from '@tijdig/read-models';
import { vulZaaklog } from '../zaaklog.ts';

/** How many werkstap rows the log of zaaklog.ts gives a zaak: what they were and what they became. */
const RIJEN_PER_ZAAK = 31;
const WERKDAGEN_PER_JAAR = 365;
const LAATSTE_DAG: Dagnummer = 20_500;

export type Omvang = Readonly<{ naam: string; rijen: number; lopend: number }>;

export type Gevuld = Readonly<{
  naam: string;
  leesmodel: Leesmodel;
  /** Counts beside the questions, on a connection of its own. */
  db: DatabaseSync;
  begin: Dagnummer;
  eind: Dagnummer;
  werkstappen: number;
  sluit: () => void;
}>;

/** A read model of `rijen` werkstap rows in which at any day about `lopend` zaken run: more rows is a longer history. */
export const vulLeesmodel = async (boven: string, { naam, rijen, lopend }: Omvang): Promise<Gevuld> => {
  const map = join(boven, naam.replaceAll(' ', '-'));
  mkdirSync(map);
  const zaken = Math.round(rijen / RIJEN_PER_ZAAK);
  const perDag = lopend / WERKDAGEN_PER_JAAR;
  const begin = LAATSTE_DAG - Math.ceil(zaken / perDag);
  const store = await openStore({ folder: map, durability: 'OFF' });
  await vulZaaklog(store, { begin, perDag, zaken, tot: LAATSTE_DAG });
  const projector = await Projector.open({ folder: map, reader: store, software: 'bench' });
  await projector.close();
  await store.close();
  const leesmodel = openReadModel({ folder: map });
  const db = new DatabaseSync(join(map, 'leesmodel-1.sqlite'), { readOnly: true });
  const { n } = db.prepare('select count(*) as n from werkstap').get() as { n: number };
  const sluit = () => {
    leesmodel.close();
    db.close();
  };
  return { naam, leesmodel, db, begin, eind: LAATSTE_DAG, werkstappen: n, sluit };
};
