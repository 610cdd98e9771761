import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { antwoord } from '../referentie/antwoord.ts';
import { genereer } from '../referentie/generator.ts';
import { leesLog } from '../referentie/log.ts';
import type { Vraag } from '../referentie/vragen.ts';
import { startEngine, type Weg } from './engine.ts';
import { verschil } from './vergelijk.ts';

/** Later than anything a generated log holds. */
export const NU = '2027-06-01T09:00:00.000Z';

export type Tegenspraak = Readonly<{
  seed: number;
  vraag: Vraag;
  plek: string | undefined;
  verwacht: unknown;
  gevonden: unknown;
}>;
export type Logverslag = Readonly<{ zaken: number; vragen: number; tegenspraak: readonly Tegenspraak[] }>;

/** Each log takes its rows another way: small pages, large pages, followed or rebuilt. */
const wegVan = (seed: number): Weg => ({ pagina: [1, 7, 100, 5000][seed % 4]!, herbouw: seed % 3 === 0 });

/** Lets the reference and the engine answer the same questions about one random log. */
export const legVoor = async (seed: number, zaken: number, aantalVragen: number): Promise<Logverslag> => {
  const { regels, vragen } = genereer(seed, { zaken, grillig: seed % 2 === 0, vragen: aantalVragen });
  const log = leesLog(regels);
  const ids = new Set(regels.flatMap((regel) => (regel.eventId ? [regel.eventId] : [])));
  const folder = mkdtempSync(join(tmpdir(), 'tijdig-tegenspraak-'));
  const tegenspraak: Tegenspraak[] = [];
  try {
    const engine = await startEngine(folder, regels, NU, wegVan(seed));
    for (const vraag of vragen) {
      const fout = verschil(vraag, antwoord(log, vraag, NU), await engine.antwoord(vraag), ids);
      if (fout) tegenspraak.push({ seed, vraag, ...fout });
    }
    await engine.sluit();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { zaken, vragen: vragen.length, tegenspraak };
};
