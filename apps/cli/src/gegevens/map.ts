import { openReader, openStore, type ClosableReader, type SqliteStore } from '@tijdig/event-store-sqlite';
import { leesInstellingen, zorgVoorNormen } from '@tijdig/platform/basis';

export type Mapoptie = Readonly<{ data?: string }>;

export const DATA = ['--data <map>', 'de map met de gegevens (anders TIJDIG_DATA, anders data/voorbeeld)'] as const;

export const mapVan = ({ data }: Mapoptie): string =>
  leesInstellingen(data === undefined ? [] : ['--data', data], process.env).map;

/** For commands that judge: reads the log beside whoever writes it, and nothing else. */
export const metLezer = async <T>(opties: Mapoptie, doe: (log: ClosableReader) => Promise<T>): Promise<T> => {
  const log = await openReader({ folder: mapVan(opties) });
  try {
    return await doe(log);
  } finally {
    await log.close();
  }
};

/** For commands that write: takes the lock of the folder, and sees to it that the norms that ship come first. */
export const metOpslag = async <T>(opties: Mapoptie, doe: (store: SqliteStore) => Promise<T>): Promise<T> => {
  const store = await openStore({ folder: mapVan(opties) });
  try {
    await zorgVoorNormen(store);
    return await doe(store);
  } finally {
    await store.close();
  }
};
