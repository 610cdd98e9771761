import { dagnummer, lokaleDag, type Dagnummer, type Moment } from '@tijdig/kernel';
import { ZAAKGEBEURTENISSEN, type ZaakGebeurtenis, type ZaakGebeurtenistype } from './catalogus.ts';

/** An event of a zaak as the log holds it: with its own id, place in the stream and moment of recording. */
export type Opgetekend<G extends ZaakGebeurtenis = ZaakGebeurtenis> = Readonly<{
  eventId: string;
  revisie: number;
  geregistreerdOp: Moment;
  gebeurtenis: G;
}>;

/** What counts as having happened: an ordinary event as corrected, on its (corrected) day. */
export type Feit<G extends ZaakGebeurtenis = ZaakGebeurtenis> = Opgetekend<G> & Readonly<{ dag: Dagnummer }>;

const isOrdinair = (type: ZaakGebeurtenistype) => type !== 'GegevenGecorrigeerd' && type !== 'GebeurtenisIngetrokken';

/** The day an event happened: its leading field, or the local day of recording where it has none. */
export const dagVan = (gebeurtenis: ZaakGebeurtenis, geregistreerdOp: Moment): Dagnummer => {
  const { leidend } = ZAAKGEBEURTENISSEN[gebeurtenis.type];
  return leidend === null
    ? lokaleDag(geregistreerdOp)
    : dagnummer((gebeurtenis as Readonly<Record<string, string>>)[leidend]!);
};

/** In order of (day, own revision): the order in which facts are judged and counted. */
export const opVolgorde = (a: Feit, b: Feit): number => a.dag - b.dag || a.revisie - b.revisie;

/**
 * The effective events at a kennismoment: what was recorded by then, as corrected by then, without what was withdrawn
 * by then. `geschiedenis` is in order of revision. The last correction by revision wins per (event, field); null
 * empties a field.
 */
export const effectief = (geschiedenis: readonly Opgetekend[], tot: Moment = Number.MAX_SAFE_INTEGER): Feit[] => {
  const feiten = new Map<string, Opgetekend>();
  for (const opgetekend of geschiedenis) {
    if (opgetekend.geregistreerdOp > tot) break;
    const { gebeurtenis } = opgetekend;
    if (gebeurtenis.type === 'GebeurtenisIngetrokken') feiten.delete(gebeurtenis.eventId);
    else if (gebeurtenis.type === 'GegevenGecorrigeerd') {
      const doel = feiten.get(gebeurtenis.correctieVan);
      if (doel) feiten.set(doel.eventId, gecorrigeerd(doel, gebeurtenis.veld, gebeurtenis.nieuweWaarde));
    } else if (isOrdinair(gebeurtenis.type)) feiten.set(opgetekend.eventId, opgetekend);
  }
  return [...feiten.values()]
    .map((feit) => ({ ...feit, dag: dagVan(feit.gebeurtenis, feit.geregistreerdOp) }))
    .sort(opVolgorde);
};

/** The same event with one field replaced, or emptied by null. */
export const gecorrigeerd = (doel: Opgetekend, veld: string, waarde: string | number | boolean | null): Opgetekend => {
  const { [veld]: _oud, ...rest } = doel.gebeurtenis as Record<string, unknown>;
  const gebeurtenis = (waarde === null ? rest : { ...rest, [veld]: waarde }) as ZaakGebeurtenis;
  return { ...doel, gebeurtenis };
};
