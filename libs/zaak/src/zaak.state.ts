import type { Dagnummer } from '@tijdig/kernel';
import type { GebeurtenisVan, ZaakGebeurtenistype } from './catalogus.ts';
import { effectief, opVolgorde, type Feit, type Opgetekend } from './feiten.ts';
import { onthoud } from './onthoud.ts';

/** The events that say something happened; the other two say that what was recorded is wrong. */
export type Feittype = Exclude<ZaakGebeurtenistype, 'GegevenGecorrigeerd' | 'GebeurtenisIngetrokken'>;
export type FeitVan<T extends Feittype> = Feit<GebeurtenisVan<T>>;

/** A zaak is what was recorded of it; everything else is a view of that. */
export type Zaak = Readonly<{ geschiedenis: readonly Opgetekend[] }>;

/** The effective events in order of (day, revision), at hand by type and by id. */
export type Feiten = Readonly<{
  opVolgorde: readonly Feit[];
  perType: ReadonlyMap<ZaakGebeurtenistype, readonly Feit[]>;
  perId: ReadonlyMap<string, Feit>;
}>;

export const feitenUit = (geschiedenis: readonly Opgetekend[]): Feiten => {
  const opVolgorde = effectief(geschiedenis);
  const perType = new Map<ZaakGebeurtenistype, Feit[]>();
  const perId = new Map<string, Feit>();
  for (const feit of opVolgorde) {
    perId.set(feit.eventId, feit);
    const soortgenoten = perType.get(feit.gebeurtenis.type);
    if (soortgenoten) soortgenoten.push(feit);
    else perType.set(feit.gebeurtenis.type, [feit]);
  }
  return { opVolgorde, perType, perId };
};

export const feitenVan = onthoud((zaak: Zaak): Feiten => feitenUit(zaak.geschiedenis));

const GEEN: readonly never[] = [];

/** All facts of a type, in order. */
export const alle = <T extends Feittype>(feiten: Feiten, type: T): readonly FeitVan<T>[] =>
  (feiten.perType.get(type) as readonly FeitVan<T>[] | undefined) ?? GEEN;

/** The earliest fact of a type. */
export const eerste = <T extends Feittype>(feiten: Feiten, type: T): FeitVan<T> | undefined => alle(feiten, type)[0];

/** The last fact of a type on or before a day. */
export const laatsteOp = <T extends Feittype>(feiten: Feiten, type: T, dag: Dagnummer): FeitVan<T> | undefined =>
  alle(feiten, type).findLast((feit) => feit.dag <= dag);

const eerstVastgelegd = onthoud((feiten: Feiten) => {
  const perType = new Map<ZaakGebeurtenistype, Feit>();
  for (const feit of feiten.opVolgorde) {
    const { type } = feit.gebeurtenis;
    const bekend = perType.get(type);
    if (!bekend || feit.revisie < bekend.revisie) perType.set(type, feit);
  }
  return perType;
});

/** The fact of one of these types that was recorded first, if that was before this one: of two, the second is one too many. */
export const eerderVastgelegd = <T extends Feittype>(
  feiten: Feiten,
  { revisie }: Feit,
  ...types: readonly T[]
): FeitVan<T> | undefined =>
  types
    .map((type) => eerstVastgelegd(feiten).get(type) as FeitVan<T> | undefined)
    .find((eerder) => eerder !== undefined && eerder.revisie < revisie);

/** The one effective ZaakAangemeld; undefined while there is none. */
export const aanmelding = (feiten: Feiten): FeitVan<'ZaakAangemeld'> | undefined => eerste(feiten, 'ZaakAangemeld');

export type Einde = FeitVan<'MaatregelBeeindigd' | 'UitvoeringOvergedragen'>;

/** The earliest end of the execution here: the measure ended, or went to another GI. */
export const einde = (feiten: Feiten): Einde | undefined => {
  const eindes = [eerste(feiten, 'MaatregelBeeindigd'), eerste(feiten, 'UitvoeringOvergedragen')];
  return eindes.filter((slot) => slot !== undefined).sort(opVolgorde)[0];
};

const afsluitingen = onthoud((feiten: Feiten) =>
  [...alle(feiten, 'ZaakAfgesloten'), ...alle(feiten, 'ZaakHeropend')].sort((a, b) => a.revisie - b.revisie),
);

/** The close that was in force when something was recorded as this revision: closing is about recording, not dates. */
export const afsluitingVoor = (feiten: Feiten, revisie: number): FeitVan<'ZaakAfgesloten'> | undefined => {
  const laatste = afsluitingen(feiten).findLast((feit) => feit.revisie < revisie);
  return laatste?.gebeurtenis.type === 'ZaakAfgesloten' ? (laatste as FeitVan<'ZaakAfgesloten'>) : undefined;
};

/** The end date of the measure as it stood just before a fact: of the last prolongation, else of the aanmelding. */
export const einddatumVoor = (feiten: Feiten, feit: Feit): string | undefined =>
  alle(feiten, 'MaatregelVerlengd').findLast(
    (v) => v.dag < feit.dag || (v.dag === feit.dag && v.revisie < feit.revisie),
  )?.gebeurtenis.nieuweEinddatum ?? aanmelding(feiten)?.gebeurtenis.verwachteEinddatum;
