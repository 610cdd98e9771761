import { datumVan, type Dagnummer, type Datum } from '@tijdig/kernel';
import type { Stap } from '@tijdig/zaak';
import type { BlindeVlek, Werkstap } from '../rij.ts';
import type { VanZaak } from './bron.ts';
import { GROEPEN, type Groep, type Groepswaarde } from './groep.ts';
import { statusOp, type Status, type Telrij } from './telrij.ts';

/** The dates of a werkstap as people write them, and its status on a day. */
export type Stapdatums = Readonly<{
  volgnummer: number;
  start: Datum;
  deadline: Datum;
  tweedeDeadline: Datum | null;
  eind: Datum | null;
  vervallen: Datum | null;
  status: Status;
}>;

type AlleGroepen = Readonly<Record<Groep, Groepswaarde>>;

/** A row behind a number, in the groups it was counted in; of a gezin with its zaken. */
export type Celrij = Readonly<{
  zaakId: string;
  gezinId?: string | null;
  zaakIds?: readonly string[];
  profiel: string;
  stap: Stap;
  telEenheid: 'zaak' | 'gezin';
}> &
  Stapdatums &
  AlleGroepen;

/** A zaak behind a number of `nietGestart`: there is no clock, so there are no dates. */
export type Vlekrij = Readonly<{ zaakId: string; profiel: string; stap: Stap }> & AlleGroepen;

const datumOfNull = (dag: Dagnummer | null): Datum | null => (dag === null ? null : datumVan(dag));

/** `peildatum`: the day of the status. */
export const stapdatumsVan = (rij: Omit<Werkstap, 'profiel' | 'stap'>, peildatum: Dagnummer): Stapdatums => ({
  volgnummer: rij.volgnummer,
  start: datumVan(rij.start),
  deadline: datumVan(rij.deadline),
  tweedeDeadline: datumOfNull(rij.tweedeDeadline),
  eind: datumOfNull(rij.eind),
  vervallen: datumOfNull(rij.vervallen),
  status: statusOp(rij, peildatum),
});

/** `waarden` are those of all GROEPEN, in that order. */
const groepenUit = (waarden: readonly Groepswaarde[]): AlleGroepen =>
  Object.fromEntries(GROEPEN.map((groep, i) => [groep, waarden[i]!])) as AlleGroepen;

export const celrijVan = (rij: Telrij, waarden: readonly Groepswaarde[], peildatum: Dagnummer): Celrij => ({
  zaakId: rij.zaakId,
  ...(rij.zaakIds ? { gezinId: rij.gezinId ?? null, zaakIds: rij.zaakIds } : {}),
  profiel: rij.profiel,
  stap: rij.stap,
  telEenheid: rij.zaakIds ? 'gezin' : 'zaak',
  ...stapdatumsVan(rij, peildatum),
  ...groepenUit(waarden),
});

export const vlekrijVan = (
  { zaakId, profiel, stap }: VanZaak<BlindeVlek>,
  waarden: readonly Groepswaarde[],
): Vlekrij => ({ zaakId, profiel, stap, ...groepenUit(waarden) });
