import { dagnummer, type Dagnummer } from '@tijdig/kernel';
import { ZAAKGEBEURTENISSEN } from '@tijdig/zaak';
import type { Zaakfeit } from '../feit/masker.ts';
import type { Zaakbeeld } from '../feit/zaakbeeld.ts';
import type { Startpunt } from './klok.ts';
import type { Klokregel } from './klokregel.ts';

/** A date field of an event; null when it is empty. */
export const datumveld = (feit: Zaakfeit, veld: string): Dagnummer | null => {
  const datum = (feit.gebeurtenis as Readonly<Record<string, string | undefined>>)[veld];
  return datum === undefined ? null : dagnummer(datum);
};

/** A clock that starts on the date of an event itself. */
export const opDatumVan = (feit: Zaakfeit, doel: Dagnummer | null = null): Startpunt => ({
  dag: feit.dag,
  bron: feit,
  veld: ZAAKGEBEURTENISSEN[feit.gebeurtenis.type].leidend ?? 'datum',
  doel,
});

const gevondenStart = ({ start }: Klokregel, { feiten }: Zaakbeeld): Startpunt | undefined => {
  for (const { masker, veld, doeldatum } of start)
    for (const feit of feiten) {
      if ((feit.masker & masker) === 0) continue;
      const dag = datumveld(feit, veld);
      if (dag !== null) return { dag, bron: feit, veld, doel: doeldatum ? datumveld(feit, doeldatum) : null };
    }
  return undefined;
};

/** Does the rule keep clocks for this zaak at all: is it covered, and not taken over where that excludes it? */
export const geldtVoor = (regel: Klokregel, { overname }: Zaakbeeld): boolean =>
  regel.dekt && !(overname && regel.regel.bijOvername === 'geen');

/** §3.1. `regel` is that of the version in force on the kennisgevingsdatum. */
export const startVan = (regel: Klokregel, zaak: Zaakbeeld): Startpunt | undefined =>
  zaak.overname && regel.regel.bijOvername === 'vanaf-overname'
    ? opDatumVan(zaak.overname)
    : gevondenStart(regel, zaak);
