import { startAlles, startNest, type Diepte } from './nest.ts';
import { startRauw } from './rauw.ts';

const start = (map: string, soort: string): Promise<number> => {
  if (soort === 'rauw') return startRauw();
  return soort === 'alles-in-een' ? startAlles(map) : startNest(map, soort as Diepte);
};

type Metsqlite = { sqliteTellers?: () => Readonly<{ statements: number }> };

/** One server in a process of its own; it ends when its parent lets go. Asked anything, it says what SQLite was given. */
const [, , map, soort] = process.argv;
process.on('disconnect', () => process.exit(0));
process.on('message', ({ id }: { id: number }) =>
  process.send!({ id, waarde: (globalThis as Metsqlite).sqliteTellers?.().statements ?? 0 }),
);
process.send!({ klaar: { poort: await start(map!, soort!) } });
