import { alles, dagnummer, eindeVanDag, kennismomentVan, type Kennismoment, type Moment } from '@tijdig/kernel';
import {
  effect,
  nietGestartRijen,
  tijdigheid,
  tijdigheidRijen,
  werkstappenVan,
  werkvoorraad,
  werkvoorraadRijen,
  type Filter,
  type Rijenbron,
} from '@tijdig/projections';
import type { Opgetekend } from '@tijdig/zaak';
import type { Vraag } from '../referentie/vragen.ts';

/** Everything an answer is made of: the rows at any kennismoment, and what was recorded of the zaak that is asked of. */
export type Kijk = Readonly<{
  nu: Moment;
  bronOp: (kennismoment: Kennismoment) => Rijenbron;
  geschiedenis: readonly Opgetekend[];
}>;

const filterVan = (filters: Readonly<Record<string, readonly (string | null)[] | undefined>> | undefined): Filter =>
  Object.fromEntries(Object.entries(filters ?? {}).filter(([, waarden]) => waarden !== undefined));

const opDag = (dag: number): Kennismoment => ({ tot: eindeVanDag(dag), sluitdag: dag });

const uitRijen = (vraag: Exclude<Vraag, { soort: 'effect' | 'werkstappen' }>, bron: Rijenbron): unknown => {
  const { profiel } = vraag;
  const filter = filterVan(vraag.filters);
  switch (vraag.soort) {
    case 'werkvoorraad':
      return werkvoorraad({ profiel, peildatum: dagnummer(vraag.peildatum), groepeer: vraag.groepeer, filter }, bron);
    case 'tijdigheid':
      return tijdigheid(
        {
          profiel,
          periodeVan: dagnummer(vraag.periodeVan),
          periodeTot: dagnummer(vraag.periodeTot),
          groepeer: vraag.groepeer,
          filter,
        },
        bron,
      );
    case 'werkvoorraad/werkstappen': {
      const deze = { profiel, peildatum: dagnummer(vraag.peildatum), filter };
      return vraag.tel === 'nietGestart'
        ? nietGestartRijen(deze, bron)
        : werkvoorraadRijen({ ...deze, tel: vraag.tel }, bron);
    }
    case 'tijdigheid/werkstappen':
      return tijdigheidRijen(
        {
          profiel,
          periodeVan: dagnummer(vraag.periodeVan),
          periodeTot: dagnummer(vraag.periodeTot),
          filter,
          cohort: vraag.cohort,
          ...(vraag.inTijd !== undefined && { inTijd: vraag.inTijd }),
        },
        bron,
      );
  }
};

const op = (k: string | null, nu: Moment): Kennismoment => (k === null ? alles(nu) : kennismomentVan(k)!);

/** The answer of the product's own counting. */
export const beantwoord = (vraag: Vraag, { nu, bronOp, geschiedenis }: Kijk): unknown => {
  if (vraag.soort === 'effect') {
    const { profiel, kennismoment } = vraag;
    const [begin, peildata] = [dagnummer(vraag.begin), vraag.peildata.map(dagnummer)];
    const vast = kennismoment === 'peildatum' ? undefined : bronOp(op(kennismoment, nu));
    return effect({ profiel, begin, peildata }, (dag) => vast ?? bronOp(opDag(dag)));
  }
  const kennismoment = op(vraag.kennismoment, nu);
  const bron = bronOp(kennismoment);
  if (vraag.soort !== 'werkstappen') return uitRijen(vraag, bron);
  const bekend = geschiedenis.filter(({ geregistreerdOp }) => geregistreerdOp <= kennismoment.tot);
  return werkstappenVan(bekend, bron.normen, dagnummer(vraag.peildatum), vraag.profiel);
};
