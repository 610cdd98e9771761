import type { Moment } from '@tijdig/kernel';
import type { EventStoreReader } from '@tijdig/event-store';
import type { Voortgang } from './voortgang.ts';

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
  /** Events in one transaction when following, and when rebuilding. */
  pagina?: number;
  herbouwpagina?: number;
  onthoudGebeurtenissen?: number;
}>;

export type Projectorinstelling = Required<Projectoropties>;

export const metStandaard = (opties: Projectoropties): Projectorinstelling => ({
  klok: Date.now,
  meld: () => undefined,
  voortgang: () => undefined,
  pagina: 500,
  herbouwpagina: 10_000,
  onthoudGebeurtenissen: 50_000,
  ...opties,
});
