import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openStore, type SqliteStore } from '@tijdig/event-store-sqlite';
import type { NewEvent, RecordedEvent } from '@tijdig/event-store';
import { nieuwId, voorTijdig } from './gebeurtenis.ts';
import { perSeconde, vertragingen } from './peers/gesprek.mjs';

/** What every store is measured by; peers/emmett.mjs does the same for the others. */
export type Maten = Readonly<{
  append(opties: Readonly<{ ms: number; clients: number }>): Promise<number>;
  /** The same, where the peer has a way that acknowledges before it commits. */
  onzeker?(opties: Readonly<{ ms: number; clients: number }>): Promise<number>;
  vul(opties: Readonly<{ events: number }>): Promise<number>;
  replay(opties: Readonly<{ events: number }>): Promise<number>;
  vertraging(opties: Readonly<{ aantal: number }>): Promise<readonly number[]>;
}>;

const PER_STROOM = 20;

/** A consumer as ours are: a page, then its checkpoint in a file of its own. */
const consument = (map: string) => {
  const db = new DatabaseSync(join(map, 'checkpoint.sqlite'));
  db.exec('pragma journal_mode=wal; pragma synchronous=normal; create table punt (positie integer not null) strict');
  db.exec('insert into punt values (0)');
  const zet = db.prepare('update punt set positie = ?');
  return {
    async volg(store: SqliteStore, after: bigint, signal: AbortSignal, handel: (event: RecordedEvent) => void) {
      for await (const pagina of store.subscribe({ after, signal })) {
        for (const event of pagina) handel(event);
        zet.run(pagina.at(-1)!.positie);
      }
    },
    sluit: () => db.close(),
  };
};

export const tijdigAlsPeer = async (boven: string) => {
  const map = join(boven, 'tijdig');
  mkdirSync(map);
  const store = await openStore({ folder: map });
  const { volg, sluit } = consument(map);
  const append = (events: readonly NewEvent[]) =>
    store.append([{ stream: `zaak-${nieuwId()}`, expected: 'no-stream', events }]);
  const maten: Maten = {
    append: (opties) => perSeconde(opties, () => append([voorTijdig()])),

    vul: async ({ events }) => {
      for (let i = 0; i < events; i += PER_STROOM) await append(Array.from({ length: PER_STROOM }, voorTijdig));
      return events;
    },

    replay: async ({ events }) => {
      const stop = new AbortController();
      const begin = performance.now();
      let gezien = 0;
      await volg(store, 0n, stop.signal, () => {
        if (++gezien === events) stop.abort();
      });
      return (gezien * 1000) / (performance.now() - begin);
    },

    vertraging: async ({ aantal }) => {
      const stop = new AbortController();
      const wachtend = new Map<string, (moment: number) => void>();
      const after = (await store.head())?.position ?? 0n;
      const volgt = volg(store, after, stop.signal, ({ eventId }) => wachtend.get(eventId)?.(performance.now()));
      const ids = Array.from({ length: aantal }, nieuwId);
      const uit = await vertragingen(
        { aantal },
        (i) => append([{ ...voorTijdig(), eventId: ids[i]! }]),
        (i) => new Promise((klaar) => wachtend.set(ids[i]!, klaar)),
      );
      stop.abort();
      await volgt;
      return uit;
    },
  };
  const sluitAlles = async () => {
    sluit();
    await store.close();
  };
  return { naam: 'tijdig', maten, sluit: sluitAlles };
};
