import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beoordeel, inMap, omEnOm, percentiel, type Doel, type Kandidaat, type Uitslag } from './harnas.ts';
import { belast } from './http/belasting.ts';
import { contact } from './http/verzoeken.ts';
import { ALS_GEBOUWD, startKind } from './kindproces.ts';

const VERBINDINGEN = 64;
const SERVER = join(import.meta.dirname, 'http', 'server.ts');
const SOORTEN = ['rauw', 'leeg', 'zonder schijf', 'duurzaam'] as const;
const DOELEN: readonly Doel[] = [
  { id: 'P3', wat: 'HTTP command, no-op handler', ons: 'duurzaam', tegen: 'leeg', grens: 0.8, soort: 'minstens' },
  { id: 'P3', wat: 'HTTP command, raw fastify + ajv', ons: 'duurzaam', tegen: 'rauw', grens: 0.5, soort: 'minstens' },
];

/** P3: a durable command over HTTP against less and less of the same, each server a process of its own. */
export const opdrachten = (ronden: number, ms: number): Promise<Uitslag[]> =>
  inMap(async (map) => {
    let nummer = 0;
    const latenties: number[] = [];
    const servers = await Promise.all(
      SOORTEN.map(async (soort) => {
        const eigen = join(map, soort.replace(' ', '-'));
        mkdirSync(eigen);
        return { soort, kind: await startKind(SERVER, [eigen, soort], { execArgv: ALS_GEBOUWD }) };
      }),
    );
    const kandidaten = servers.map(({ soort, kind }): Kandidaat => ({
      naam: soort,
      ronde: async () => {
        const poort = Number(kind.kenmerken['poort']);
        const gemeten = await belast({ poort, verbindingen: VERBINDINGEN, ms, volgend: () => contact(nummer++) });
        if (soort === 'duurzaam') latenties.push(...gemeten.latenties);
        return gemeten.perSeconde;
      },
    }));
    try {
      const gemeten = await omEnOm(kandidaten, ronden);
      return beoordeel(gemeten, DOELEN, { p50ms: percentiel(latenties, 0.5), p99ms: percentiel(latenties, 0.99) });
    } finally {
      await Promise.all(servers.map(({ kind }) => kind.sluit()));
    }
  });
