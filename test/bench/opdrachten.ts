import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  beoordeel,
  inMap,
  mediaan,
  omEnOm,
  percentiel,
  type Doel,
  type Kandidaat,
  type Tellers,
  type Uitslag,
} from './harnas.ts';
import { belast } from './http/belasting.ts';
import type { Verbruik } from './http/server.ts';
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

type Server = Readonly<{ soort: Soort; kind: Kindproces; latenties: number[] }>;

const verbruikVan = (kind: Kindproces): Promise<Verbruik> => kind.vraag('verbruik', {});

/** What SQLite is given for one command, counted over a second of them by one client. */
const statementsPerOpdracht = async (map: string): Promise<number> => {
  const kind = await startServer(map, 'duurzaam', ['--import', SQLITE_TELLER]);
  let nummer = 0;
  const voor = await verbruikVan(kind);
  await belast({ poort: poortVan(kind), verbindingen: 1, ms: 1000, volgend: () => contact(nummer++) });
  const na = await verbruikVan(kind);
  await kind.sluit();
  return (na.statements - voor.statements) / nummer;
};

/** Time of the main thread a command took: noise of the machine makes it wait, but hardly makes it work more. */
const hoofddraad = async ({ soort, kind, latenties }: Server, voor: Verbruik) => {
  const na = await verbruikVan(kind);
  return [`main thread µs/command, ${soort}`, (na.hoofddraadUs - voor.hoofddraadUs) / latenties.length] as const;
};

/** New zaken, which also ask the read model for another zaak of the same jeugdige, on everything in one process. */
const aanmeldingen = async (poort: number, ms: number): Promise<Tellers> => {
  let nummer = 0;
  const volgend = () => aanmelding(nummer++);
  const samen = await belast({ poort, verbindingen: VERBINDINGEN, ms, volgend });
  const alleen = await belast({ poort, verbindingen: 1, ms, volgend });
  return {
    'new zaken all in one/s': samen.perSeconde,
    'new zaak, 1 client, p50 ms': percentiel(alleen.latenties, 0.5),
  };
};

/** P3: a durable command over HTTP against less and less of the same, each server a process of its own. */
export const opdrachten = (ronden: number, ms: number): Promise<Uitslag[]> =>
  inMap(async (map) => {
    let nummer = 0;
    const volgend = () => contact(nummer++);
    const servers = await Promise.all(
      SOORTEN.map(async (soort): Promise<Server> => ({ soort, kind: await startServer(map, soort), latenties: [] })),
    );
    const kandidaten = servers.map(({ soort, kind, latenties }): Kandidaat => ({
      naam: soort,
      ronde: async () => {
        const gemeten = await belast({ poort: poortVan(kind), verbindingen: VERBINDINGEN, ms, volgend });
        latenties.push(...gemeten.latenties);
        return gemeten.perSeconde;
      },
    }));
    try {
      const voor = await Promise.all(servers.map(({ kind }) => verbruikVan(kind)));
      const gemeten = await omEnOm(kandidaten, ronden);
      const perServer = await Promise.all(servers.map((server, i) => hoofddraad(server, voor[i]!)));
      const [duurzaam, alles] = [servers.at(-2)!, servers.at(-1)!];
      return beoordeel(gemeten, DOELEN, {
        'p50 ms': percentiel(duurzaam.latenties, 0.5),
        'p99 ms': percentiel(duurzaam.latenties, 0.99),
        'statements/command': await statementsPerOpdracht(map),
        'without disk/s': mediaan(gemeten.get('zonder schijf')!),
        'all in one/s': mediaan(gemeten.get('alles-in-een')!),
        ...Object.fromEntries(perServer),
        ...(await aanmeldingen(poortVan(alles.kind), ms)),
      });
    } finally {
      await Promise.all(servers.map(({ kind }) => kind.sluit()));
    }
  });
