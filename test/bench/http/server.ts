import { startAlles, startNest, type Diepte } from './nest.ts';
import { startRauw } from './rauw.ts';

export type Verbruik = Readonly<{ statements: number; hoofddraadUs: number }>;

const start = (map: string, soort: string): Promise<number> => {
  if (soort === 'rauw') return startRauw();
  return soort === 'alles-in-een' ? startAlles(map) : startNest(map, soort as Diepte);
};

type Metsqlite = { sqliteTellers?: () => Readonly<{ statements: number }> };

/** What it has used so far: of the main thread, which takes every request, the time it had a core. */
const verbruik = (): Verbruik => {
  const { user, system } = process.threadCpuUsage();
  return { statements: (globalThis as Metsqlite).sqliteTellers?.().statements ?? 0, hoofddraadUs: user + system };
};

/** One server in a process of its own; it ends when its parent lets go. Asked anything, it says what it used. */
const [, , map, soort] = process.argv;
process.on('disconnect', () => process.exit(0));
process.on('message', ({ id }: { id: number }) => process.send!({ id, waarde: verbruik() }));
process.send!({ klaar: { poort: await start(map!, soort!) } });
