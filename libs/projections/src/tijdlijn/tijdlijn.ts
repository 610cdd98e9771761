import type { Moment } from '@tijdig/kernel';
import type { Normkennis, Normtijdlijn } from '@tijdig/normen';
import type { Opgetekend } from '@tijdig/zaak';
import type { Bekend, BlindeVlek, Werkstap, Zaakrijen, Zaakstand } from '../rij.ts';
import { geopendeRijen, nieuweBoeking, type Boeking } from './boeking.ts';
import { LEGE_OPNAME, volgende, type Opname } from './opname.ts';
import { verwerk, verwerkStaart } from './verwerk.ts';
import { opStand, opVlek, opWerkstap } from './volgorde.ts';

/** Every row of a zaak that was ever known, with the period in which it was. */
export type Tijdlijn = Readonly<{
  werkstappen: readonly Bekend<Werkstap>[];
  blindeVlekken: readonly Bekend<BlindeVlek>[];
  standen: readonly Bekend<Zaakstand>[];
}>;

const tijdlijnVan = ({ werkstappen, blindeVlekken, standen }: Boeking): Tijdlijn => ({
  werkstappen: geopendeRijen(werkstappen).toSorted(opWerkstap),
  blindeVlekken: geopendeRijen(blindeVlekken).toSorted(opVlek),
  standen: geopendeRijen(standen).toSorted(opStand),
});

export const laatsteMoment = (geschiedenis: readonly Opgetekend[]): Moment | null =>
  geschiedenis.at(-1)?.geregistreerdOp ?? null;

/** The whole bitemporal history of a zaak: at every moment the rows that were known then, in canonical order. */
export const tijdlijn = (geschiedenis: readonly Opgetekend[], normen: Normtijdlijn): Tijdlijn => {
  const boeking = nieuweBoeking();
  const opname = verwerk(LEGE_OPNAME, null, geschiedenis, normen, boeking);
  const laatste = laatsteMoment(geschiedenis);
  if (laatste !== null) verwerkStaart(opname, laatste, normen, boeking);
  return tijdlijnVan(boeking);
};

const zonderPeriode = <R>({ bekendVan: _van, bekendTot: _tot, ...rij }: Bekend<R>): R => rij as R;

const zaakrijenVan = ({ rijen, standen }: Opname): Zaakrijen => ({
  werkstappen: rijen.flatMap((r) => r.werkstappen.map(zonderPeriode<Werkstap>)),
  blindeVlekken: rijen.flatMap((r) => r.vlekken.map(zonderPeriode<BlindeVlek>)),
  stand: standen[0] ? zonderPeriode<Zaakstand>(standen[0]) : null,
});

/** What was recorded by a moment; `geschiedenis` is in order of revision, so of recording. */
export const bekendOp = (geschiedenis: readonly Opgetekend[], tot: Moment): readonly Opgetekend[] =>
  geschiedenis.filter(({ geregistreerdOp }) => geregistreerdOp <= tot);

/** The rows of a zaak as known at one moment, under norms as known then. */
export const rijenOp = (geschiedenis: readonly Opgetekend[], normen: Normkennis, tot: Moment): Zaakrijen =>
  zaakrijenVan(
    volgende(LEGE_OPNAME, { moment: tot, nieuw: bekendOp(geschiedenis, tot), kennis: normen }, nieuweBoeking()),
  );
