import type { Stap } from '@tijdig/zaak';
import type { Rijenbron } from './bron.ts';
import { celrijVan, vlekrijVan, type Celrij, type Vlekrij } from './celrij.ts';
import { cohortenVan, isInTijd, type Cohort } from './cohort.ts';
import { GROEPEN, type Filter, type Groepswaarde } from './groep.ts';
import { deelIn, doorloop, type Telbaar } from './indeling.ts';
import type { Telrij } from './telrij.ts';
import type { Tijdigheidvraag, Werkvoorraadvraag } from './vraag.ts';
import { isOverTermijn, voorraadOp } from './werkvoorraad.ts';

type Zaakding = Readonly<{ zaakId: string; stap: Stap }>;

/** The same going-through as the counts, keeping each row instead of counting it. */
const verzamel = <R extends Zaakding, C>(
  bron: Rijenbron,
  filter: Filter,
  telbaar: Telbaar<R>,
  maak: (rij: R, waarden: readonly Groepswaarde[]) => C,
): C[] => {
  const cellen: C[] = [];
  doorloop(deelIn(bron, GROEPEN, filter, [telbaar]), telbaar, (rij, waarden) => cellen.push(maak(rij, waarden)));
  return cellen;
};

/** A fixed order, so that pages follow on: what is due first comes first. */
const opDeadline = (a: Telrij, b: Telrij): number =>
  a.deadline - b.deadline || opTekst(a.zaakId, b.zaakId) || opTekst(a.stap, b.stap) || a.volgnummer - b.volgnummer;

const opZaak = (a: Zaakding, b: Zaakding): number => opTekst(a.zaakId, b.zaakId) || opTekst(a.stap, b.stap);

const opTekst = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const metRijen = <R>({ dagVan }: Telbaar<R>, rijen: readonly R[]): Telbaar<R> => ({ rijen, dagVan });

export type Werkvoorraadrijenvraag = Werkvoorraadvraag & Readonly<{ tel: 'openstaand' | 'overTermijn' }>;

/** The rows behind a number of the werkvoorraad: the cell is what the filter keeps. */
export const werkvoorraadRijen = (vraag: Werkvoorraadrijenvraag, bron: Rijenbron): readonly Celrij[] => {
  const { peildatum, tel, filter = {} } = vraag;
  const voorraad = voorraadOp(vraag, bron);
  if (!voorraad) return [];
  const open = voorraad.open();
  const rijen = open.rijen.filter((rij) => tel === 'openstaand' || isOverTermijn(rij, peildatum));
  return verzamel(bron, filter, metRijen(open, rijen.toSorted(opDeadline)), (rij, waarden) =>
    celrijVan(rij, waarden, peildatum),
  );
};

/** The zaken behind a number of `nietGestart`. */
export const nietGestartRijen = (vraag: Werkvoorraadvraag, bron: Rijenbron): readonly Vlekrij[] => {
  const voorraad = voorraadOp(vraag, bron);
  if (!voorraad) return [];
  const blind = voorraad.blind();
  return verzamel(bron, vraag.filter ?? {}, metRijen(blind, blind.rijen.toSorted(opZaak)), vlekrijVan);
};

export type Tijdigheidrijenvraag = Tijdigheidvraag & Readonly<{ cohort: Cohort; inTijd?: boolean }>;

/** The rows behind a number of the tijdigheid; their status is that on the last day of the period. */
export const tijdigheidRijen = (vraag: Tijdigheidrijenvraag, bron: Rijenbron): readonly Celrij[] => {
  const { cohort, inTijd, periodeTot, filter = {} } = vraag;
  const telbaar = cohortenVan(vraag, bron)?.cohort(cohort);
  if (!telbaar) return [];
  const rijen = telbaar.rijen.filter((rij) => inTijd === undefined || isInTijd(rij) === inTijd);
  return verzamel(bron, filter, metRijen(telbaar, rijen.toSorted(opDeadline)), (rij, waarden) =>
    celrijVan(rij, waarden, periodeTot),
  );
};
