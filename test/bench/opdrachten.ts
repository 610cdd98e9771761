import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beoordeel, inMap, mediaan, omEnOm, percentiel, type Doel, type Kandidaat, type Uitslag } from './harnas.ts';
import { belast } from './http/belasting.ts';
import { aanmelding, contact } from './http/verzoeken.ts';
import { ALS_GEBOUWD, startKind, type Kindproces } from './kindproces.ts';
import { SQLITE_TELLER } from './tellen/tellen.ts';

const VERBINDINGEN = 64;
const SERVER = join(import.meta.dirname, 'http', 'server.ts');
const SOORTEN = ['rauw', 'leeg', 'zonder schijf', 'duurzaam', 'alles-in-een'] as const;
type Soort = (typeof SOORTEN)[number];
const DOELEN: readonly Doel[] = [
  { id: 'P3', wat: 'HTTP command, no-op handler', ons: 'duurzaam', tegen: 'leeg', grens: 0.8, soort: 'minstens' },
  { id: 'P3', wat: 'HTTP command, raw fastify + ajv', ons: 'duurzaam', tegen: 'rauw', grens: 0.5, soort: 'minstens' },
];

const startServer = (boven: string, soort: Soort, execArgv: readonly string[] = []): Promise<Kindproces> => {
  const map = join(boven, `${soort.replace(' ', '-')}${execArgv.length}`);
  mkdirSync(map);
  return startKind(SERVER, [map, soort], { execArgv: [...ALS_GEBOUWD, ...execArgv] });
};

const poortVan = ({ kenmerken }: Kindproces): number => Number(kenmerken['poort']);

/** What SQLite is given for one command, counted over a second of them by one client. */
const statementsPerOpdracht = async (map: string): Promise<number> => {
  const kind = await startServer(map, 'duurzaam', ['--import', SQLITE_TELLER]);
  let nummer = 0;
  const volgend = () => contact(nummer++);
  const voor = await kind.vraag<number>('statements', {});
  await belast({ poort: poortVan(kind), verbindingen: 1, ms: 1000, volgend });
  const na = await kind.vraag<number>('statements', {});
  await kind.sluit();
  return (na - voor) / nummer;
};

/** P3: a durable command over HTTP against less and less of the same, each server a process of its own. */
export const opdrachten = (ronden: number, ms: number): Promise<Uitslag[]> =>
  inMap(async (map) => {
    let nummer = 0;
    const latenties: number[] = [];
    const servers = await Promise.all(SOORTEN.map(async (soort) => ({ soort, kind: await startServer(map, soort) })));
    const kandidaten = servers.map(({ soort, kind }): Kandidaat => ({
      naam: soort,
      ronde: async () => {
        const volgend = () => contact(nummer++);
        const gemeten = await belast({ poort: poortVan(kind), verbindingen: VERBINDINGEN, ms, volgend });
        if (soort === 'duurzaam') latenties.push(...gemeten.latenties);
        return gemeten.perSeconde;
      },
    }));
    try {
      const gemeten = await omEnOm(kandidaten, ronden);
      const alles = poortVan(servers.find(({ soort }) => soort === 'alles-in-een')!.kind);
      const volgend = () => aanmelding(nummer++);
      const nieuw = await belast({ poort: alles, verbindingen: VERBINDINGEN, ms, volgend });
      const los = await belast({ poort: alles, verbindingen: 1, ms, volgend });
      return beoordeel(gemeten, DOELEN, {
        'p50 ms': percentiel(latenties, 0.5),
        'p99 ms': percentiel(latenties, 0.99),
        'statements/command': await statementsPerOpdracht(map),
        'without disk/s': mediaan(gemeten.get('zonder schijf')!),
        'all in one/s': mediaan(gemeten.get('alles-in-een')!),
        'new zaken all in one/s': nieuw.perSeconde,
        'new zaak, 1 client, p50 ms': percentiel(los.latenties, 0.5),
      });
    } finally {
      await Promise.all(servers.map(({ kind }) => kind.sluit()));
    }
  });
