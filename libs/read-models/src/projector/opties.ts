import type { Moment } from '@tijdig/kernel';
import type { EventStoreReader } from '@tijdig/event-store';
import type { Voortgang } from '../projectie/voortgang.ts';

export type Projectoropties = Readonly<{
  folder: string;
  reader: EventStoreReader;
  /** Other software may make other rows: its read model is built anew, beside the one in use. */
  software: string;
  /** When a zaak was parked; nothing else depends on it. */
  klok?: () => Moment;
  /** What an operator must know: a read model that was thrown away, parked zaken, a rebuild that differs. */
  meld?: (melding: string) => void;
  voortgang?: (voortgang: Voortgang) => void;
  /** Ends a rebuild; what was made of it is thrown away. */
  signal?: AbortSignal;
  /** Events in one transaction when following. */
  pagina?: number;
  /** Zaken in one transaction when rebuilding. */
  herbouwzaken?: number;
  /** From so many events on, a rebuild writes in a thread of its own: fewer are done before it has started. */
  draadVanaf?: number;
  /** When following: how many events of recently touched zaken are kept in memory, about a kilobyte each. */
  onthoudGebeurtenissen?: number;
}>;

export type Projectorinstelling = Required<Projectoropties>;

export const metStandaard = (opties: Projectoropties): Projectorinstelling => ({
  klok: Date.now,
  meld: () => undefined,
  voortgang: () => undefined,
  signal: new AbortController().signal,
  pagina: 500,
  herbouwzaken: 200,
  draadVanaf: 20_000,
  onthoudGebeurtenissen: 100_000,
  ...opties,
});
