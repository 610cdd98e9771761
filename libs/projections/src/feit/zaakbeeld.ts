import type { Dagnummer } from '@tijdig/kernel';
import type { GebeurtenisVan } from '@tijdig/zaak';
import { MASKER, type Zaakfeit } from './masker.ts';

/** Later than any day: stands for "never" where days are compared. */
export const NOOIT: Dagnummer = 0x3fffffff;

export const ofNull = (dag: Dagnummer): Dagnummer | null => (dag === NOOIT ? null : dag);

/** What every rule needs to know of a zaak (rekenregels §3). */
export type Zaakbeeld = Readonly<{
  feiten: readonly Zaakfeit[];
  aangemeld: GebeurtenisVan<'ZaakAangemeld'>;
  kennisgeving: Dagnummer;
  /** E: the earliest end of the measure or of our carrying it out; or NOOIT. */
  einde: Dagnummer;
  /** The earliest take-over from another GI. */
  overname: Zaakfeit | undefined;
}>;

const EINDE = MASKER.MaatregelBeeindigd | MASKER.UitvoeringOvergedragen;

/** Event types that can touch every rule of a zaak. */
export const RAAKT_ALLES = MASKER.ZaakAangemeld | MASKER.UitvoeringOvergenomen | EINDE;

/** The first of these (in order) whose type is in the mask. */
const eersteVan = (feiten: readonly Zaakfeit[], masker: number): Zaakfeit | undefined => {
  for (const feit of feiten) if ((feit.masker & masker) !== 0) return feit;
  return undefined;
};

/** Undefined when the zaak does not exist: its ZaakAangemeld is not effective. */
export const beeldVan = (feiten: readonly Zaakfeit[]): Zaakbeeld | undefined => {
  const aanmelding = eersteVan(feiten, MASKER.ZaakAangemeld);
  if (!aanmelding) return undefined;
  return {
    feiten,
    aangemeld: aanmelding.gebeurtenis as GebeurtenisVan<'ZaakAangemeld'>,
    kennisgeving: aanmelding.dag,
    einde: eersteVan(feiten, EINDE)?.dag ?? NOOIT,
    overname: eersteVan(feiten, MASKER.UitvoeringOvergenomen),
  };
};
