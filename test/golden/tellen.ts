import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventStore } from '@tijdig/event-store';
import { openStore } from '@tijdig/event-store-sqlite';
import { alles, dagnummer } from '@tijdig/kernel';
import { werkvoorraad } from '@tijdig/projections';
import { openReadModel, Projector } from '@tijdig/read-models';
import { laad, type Regel, type Stand } from './goud.ts';

const NU = Date.parse('2026-01-01T00:00:00Z');
const PEILDATUM = dagnummer('2025-06-30');

const telIn = async (folder: string, store: EventStore, regels: readonly Regel[]): Promise<Stand> => {
  await laad(store, regels);
  const projector = await Projector.open({ folder, reader: store, software: 'goud' });
  const leesmodel = openReadModel({ folder });
  const profielen = leesmodel.vraag(alles(NU), ({ bron }) =>
    [...bron.normen.profielen.keys()].map((profiel) => {
      const lijnen = werkvoorraad({ profiel, peildatum: PEILDATUM }, bron);
      return [profiel, lijnen.map((l) => `${l.stap} ${l.openstaand}/${l.overTermijn}/${l.nietGestart}`)] as const;
    }),
  );
  const digest = await projector.digest();
  leesmodel.close();
  await projector.close();
  return { digest, werkvoorraad: Object.fromEntries(profielen) };
};

/** Records these lines in a new folder, projects them with today's code and counts. */
export const tel = async (regels: readonly Regel[]): Promise<Stand> => {
  const folder = mkdtempSync(join(tmpdir(), 'tijdig-goud-'));
  const store = await openStore({ folder, clock: () => NU });
  try {
    return await telIn(folder, store, regels);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
