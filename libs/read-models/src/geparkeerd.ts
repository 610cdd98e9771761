import type { Moment } from '@tijdig/kernel';
import type { Position } from '@tijdig/event-store';
import type { Statements } from './bron/statements.ts';
import { GEPARKEERD } from './bron/vragen.ts';

/** A zaak whose events cannot be turned into rows: in no number until a replay succeeds. */
export type GeparkeerdeZaak = Readonly<{
  zaakId: string;
  /** Of the event that could not be handled. */
  positie: Position;
  oorzaak: string;
  pogingen: number;
  sinds: Moment;
  /** How many later events of this zaak wait. */
  wachtend: number;
  /** Gezinnen it was known in: their gezin rows are in no number either. */
  gezinIds: readonly string[];
}>;

const PARKEER = `
  INSERT INTO geparkeerd (zaakId, positie, oorzaak, pogingen, sinds, wachtend, gezinIds)
  VALUES (:zaakId, :positie, :oorzaak, 1, :sinds, :wachtend, :gezinIds)
  ON CONFLICT (zaakId) DO UPDATE SET positie = excluded.positie, oorzaak = excluded.oorzaak,
    pogingen = pogingen + 1, wachtend = excluded.wachtend, gezinIds = excluded.gezinIds`;

/** What makes a zaak parked. */
export type Parkering = Omit<GeparkeerdeZaak, 'pogingen' | 'sinds'>;

type Rij = Omit<GeparkeerdeZaak, 'positie' | 'gezinIds'> & { positie: string; gezinIds: string };

export const leesGeparkeerd = (sql: Statements): readonly GeparkeerdeZaak[] =>
  sql.alle<Rij>(GEPARKEERD).map((rij) => ({
    ...rij,
    positie: BigInt(rij.positie),
    gezinIds: JSON.parse(rij.gezinIds) as string[],
  }));

export const parkeer = (sql: Statements, { gezinIds, ...parkering }: Parkering, sinds: Moment): void => {
  sql.een(PARKEER, { ...parkering, gezinIds: JSON.stringify(gezinIds), sinds });
};
