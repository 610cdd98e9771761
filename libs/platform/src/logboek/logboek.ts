import { pino, destination } from 'pino';

export const LOGNIVEAUS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type Logniveau = (typeof LOGNIVEAUS)[number];

/** What the log needs to do for us; pino is one that does. */
export type Logboek = Readonly<
  Record<'debug' | 'info' | 'warn' | 'error', (gegevens: Readonly<Record<string, unknown>>, bericht: string) => void>
>;

/** Never personal data: routes, numbers, codes and stacks. Standard output is left to the one line that says it listens. */
export const maakLogboek = (niveau: Logniveau): Logboek =>
  pino({ level: niveau, base: null, timestamp: () => `,"tijd":"${new Date().toISOString()}"` }, destination(2));
