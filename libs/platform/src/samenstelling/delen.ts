import type { EventStoreReader, EventStoreWriter } from '@tijdig/event-store';
import type { Moment } from '@tijdig/kernel';
import type { Leesmodel } from '@tijdig/read-models';
import type { Instellingen } from '../instellingen/instellingen.ts';
import type { Logboek } from '../logboek/logboek.ts';
import type { Normbron } from '../normen/normbron.ts';

/** The wall clock: the only one, so that a test can set it. */
export type Klok = () => Moment;

/** What the applications are made of. A monitor has no writer. */
export type Delen = Readonly<{
  lezer: EventStoreReader;
  leesmodel: Leesmodel;
  instellingen: Instellingen;
  logboek: Logboek;
  klok: Klok;
  schrijver?: EventStoreWriter;
  normen?: Normbron;
}>;

/** Names under which the parts are injected. */
export const DEEL = {
  lezer: Symbol('EventStoreReader'),
  leesmodel: Symbol('Leesmodel'),
  instellingen: Symbol('Instellingen'),
  logboek: Symbol('Logboek'),
  klok: Symbol('Klok'),
  schrijver: Symbol('EventStoreWriter'),
  normen: Symbol('Normbron'),
} as const satisfies Record<keyof Delen, symbol>;
