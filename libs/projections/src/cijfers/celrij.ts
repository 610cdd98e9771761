import { datumVan, type Dagnummer, type Datum } from '@tijdig/kernel';
import type { Stap } from '@tijdig/zaak';
import type { BlindeVlek } from '../rij.ts';
import type { VanZaak } from './bron.ts';
import { GROEPEN, type Groep, type Groepswaarde } from './groep.ts';
import { statusOp, type Status, type Telrij } from './telrij.ts';

type AlleGroepen = Readonly<Record<Groep, Groepswaarde>>;

/** A row behind a number, in the groups it was counted in; of a gezin with its zaken. */
export type Celrij = Readonly<{
  zaakId: string;
  gezinId?: string | null;
  zaakIds?: readonly string[];
  profiel: string;
  stap: Stap;
  telEenheid: 'zaak' | 'gezin';
  volgnummer: number;
  start: Datum;
  deadline: Datum;
  tweedeDeadline: Datum | null;
  eind: Datum | null;
  vervallen: Datum | null;
  status: Status;
}> &
  AlleGroepen;

/** A zaak behind a number of `nietGestart`: there is no clock, so there are no dates. */
export type Vlekrij = Readonly<{ zaakId: string; profiel: string; stap: Stap }> & AlleGroepen;

export const datumOfNull = (dag: Dagnummer | null): Datum | null => (dag === null ? null : datumVan(dag));

/** `waarden` are those of all GROEPEN, in that order. */
const groepenUit = (waarden: readonly Groepswaarde[]): AlleGroepen =>
  Object.fromEntries(GROEPEN.map((groep, i) => [groep, waarden[i]!])) as AlleGroepen;

/** `peildatum`: the day of the status. */
export const celrijVan = (rij: Telrij, waarden: readonly Groepswaarde[], peildatum: Dagnummer): Celrij => ({
  zaakId: rij.zaakId,
  ...(rij.zaakIds ? { gezinId: rij.gezinId ?? null, zaakIds: rij.zaakIds } : {}),
  profiel: rij.profiel,
  stap: rij.stap,
  telEenheid: rij.zaakIds ? 'gezin' : 'zaak',
  volgnummer: rij.volgnummer,
  start: datumVan(rij.start),
  deadline: datumVan(rij.deadline),
  tweedeDeadline: datumOfNull(rij.tweedeDeadline),
  eind: datumOfNull(rij.eind),
  vervallen: datumOfNull(rij.vervallen),
  status: statusOp(rij, peildatum),
  ...groepenUit(waarden),
});

export const vlekrijVan = (
  { zaakId, profiel, stap }: VanZaak<BlindeVlek>,
  waarden: readonly Groepswaarde[],
): Vlekrij => ({ zaakId, profiel, stap, ...groepenUit(waarden) });
