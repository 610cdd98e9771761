import { KALENDERSTROOM } from '@tijdig/normen';
import { Normbron, zorgVoorNormen } from '@tijdig/platform';
import { memoryEventStore, type MemoryEventStore } from '@tijdig/testing';
import { eventIdFor } from '@tijdig/event-store';
import { balie, GEEN_RIJEN, type Verzoek } from '../simulatie/balie.ts';
import { rust } from '../simulatie/tijd.ts';
import type { Bladzijde } from './verhaal.ts';

/** What was decided: what was recorded and said, or why not. */
export type Besluit = Readonly<
  { gebeurtenissen: readonly unknown[]; waarschuwingen: readonly string[] } | { weigering: string }
>;

const weigering = (fout: unknown): Besluit => {
  const { name, code, fouten } = fout as Error & { code?: string; fouten?: readonly { veld: string; code: string }[] };
  if (fouten) return { weigering: fouten.map((f) => `${f.veld} ${f.code}`).join(', ') };
  if (code === undefined) throw fout;
  return { weigering: `${name} ${code}` };
};

const besluitVan = async (doe: ReturnType<typeof balie>, verzoek: Verzoek): Promise<Besluit> => {
  try {
    const { gebeurtenissen, waarschuwingen } = await doe(verzoek);
    return { gebeurtenissen, waarschuwingen: waarschuwingen.map(({ code }) => code) };
  } catch (fout) {
    return weigering(fout);
  }
};

/** What no command can do yet: the organisation withdraws an equated day. */
const trekDagIn = async (store: MemoryEventStore): Promise<void> => {
  const dag = (await store.readStream(KALENDERSTROOM)).at(-1)!;
  const event = {
    eventId: eventIdFor('intrekking', 0, KALENDERSTROOM),
    type: 'GebeurtenisIngetrokken',
    schemaVersie: 1,
    data: { eventId: dag.eventId, reden: 'DUBBEL' },
    metadata: { bron: 'import' },
  };
  await store.append([{ stream: KALENDERSTROOM, expected: dag.revisie, events: [event] }]);
};

/** Lets today's code decide on every command of the stories at its own moment. */
export const speelNa = async (bladzijden: readonly Bladzijde[]) => {
  let nu = Date.parse(bladzijden[0]!.klok);
  const store = memoryEventStore({ clock: () => nu });
  await zorgVoorNormen(store);
  const normen = await Normbron.volg(store, (fout) => {
    throw fout;
  });
  const doe = balie({ lezer: store, schrijver: store, klok: () => nu, rijen: GEEN_RIJEN, normen });
  const besluiten: Besluit[] = [];
  for (const { klok, verzoek } of bladzijden) {
    nu = Date.parse(klok);
    besluiten.push(await besluitVan(doe, verzoek));
    await rust();
  }
  await trekDagIn(store);
  normen.sluit();
  return { store, besluiten };
};
