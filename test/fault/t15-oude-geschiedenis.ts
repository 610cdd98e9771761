import { memoryEventStore } from '@tijdig/testing';
import { laad, leesGoud, uitgaven, type Regel } from '../golden/goud.ts';
import { speelNa } from '../golden/naspelen.ts';
import { tel } from '../golden/tellen.ts';
import type { Fouttest } from './verslag.ts';

/** How many lines get another hash than they had. */
const andereHashes = async (regels: readonly Regel[]): Promise<number> => {
  const store = memoryEventStore({ clock: () => Date.parse('2030-01-01T00:00:00Z') });
  const events = await laad(store, regels);
  await store.close();
  return events.filter(({ hash }, i) => hash !== regels[i]!.hash).length;
};

const andereBesluiten = async ({ besluiten }: ReturnType<typeof leesGoud>): Promise<number> => {
  const nu = await speelNa(besluiten.map(({ bladzijde }) => bladzijde));
  await nu.store.close();
  return besluiten.filter(({ besluit }, i) => JSON.stringify(besluit) !== JSON.stringify(nu.besluiten[i])).length;
};

const andereStand = async (regels: readonly Regel[], digest: string): Promise<number> =>
  Number((await tel(regels)).digest !== digest);

/** One field of one event as it was not recorded. */
const veranderd = (regels: readonly Regel[]): readonly Regel[] => {
  const plek = regels.findIndex(({ type }) => type === 'EersteF2FGevoerd');
  return regels.map((regel, i) => (i === plek ? { ...regel, data: { ...regel.data, datum: '2025-01-14' } } : regel));
};

/** What every release recorded, read by today's code: the same hashes, rows and decisions. */
export const T15: Fouttest = {
  id: 'T15',
  draai: async ({ seed }) => {
    const som = { histories: 0, events: 0, decisions: 0, mismatches: 0, gemerkt: 0 };
    for (const uitgave of uitgaven()) {
      const goud = leesGoud(uitgave);
      const { regels, besluiten, stand } = goud;
      som.histories += new Set(regels.map(({ stream }) => stream)).size;
      som.events += regels.length;
      som.decisions += besluiten.length;
      som.mismatches += (await andereHashes(regels)) + (await andereBesluiten(goud));
      som.mismatches += await andereStand(regels, stand.digest);
      const anders = veranderd(regels);
      som.gemerkt += Math.min(await andereHashes(anders), await andereStand(anders, stand.digest));
    }
    const { gemerkt, ...gemeten } = som;
    return {
      id: 'T15',
      wat: 'old histories read by the code of today',
      seed,
      rounds: uitgaven().length,
      ...gemeten,
      control: { wat: 'one field changed', failed: gemerkt > 0 },
      pass: gemeten.mismatches === 0 && gemeten.histories > 0,
    };
  },
};
