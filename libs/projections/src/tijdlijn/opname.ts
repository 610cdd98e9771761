import type { Moment } from '@tijdig/kernel';
import type { Normkennis } from '@tijdig/normen';
import type { Opgetekend } from '@tijdig/zaak';
import { neemOp } from '../feit/feitenboek.ts';
import type { Masker, Zaakfeit } from '../feit/masker.ts';
import { beeldVan, RAAKT_ALLES, type Zaakbeeld } from '../feit/zaakbeeld.ts';
import { blindeVlekkenVan } from '../klok/blinde-vlek.ts';
import type { Spoor } from '../klok/spoor.ts';
import { kaartVan, type Sporenkaart } from '../klok/sporenkaart.ts';
import { werkstappenVan } from '../klok/werkstap.ts';
import type { Bekend, BlindeVlek, Werkstap, Zaakstand } from '../rij.ts';
import { RAAKT_STAND, standVan, zelfdeStand } from '../stand/zaakstand.ts';
import { vervang, type Boeking } from './boeking.ts';
import { zelfdeVlek, zelfdeWerkstap } from './gelijk.ts';

/** The rows of one spoor that are known now. */
type Spoorrijen = Readonly<{ werkstappen: readonly Bekend<Werkstap>[]; vlekken: readonly Bekend<BlindeVlek>[] }>;

/** A zaak as known at a moment, and everything needed to go on from there. */
export type Opname = Readonly<{
  kennis: Normkennis | undefined;
  feiten: readonly Zaakfeit[];
  kaart: Sporenkaart;
  /** In the order of the sporen of the kaart. */
  rijen: readonly Spoorrijen[];
  standen: readonly Bekend<Zaakstand>[];
}>;

const GEEN_RIJEN: Spoorrijen = { werkstappen: [], vlekken: [] };
const LEGE_KAART: Sporenkaart = { sporen: [], plaats: new Map() };
export const LEGE_OPNAME: Opname = { kennis: undefined, feiten: [], kaart: LEGE_KAART, rijen: [], standen: [] };

/** What changes at one moment: which events come in, and what is known of the norms from then on. */
export type Stap = Readonly<{ moment: Moment; nieuw: readonly Opgetekend[]; kennis: Normkennis }>;

const herschreven = (
  spoor: Spoor,
  zaak: Zaakbeeld,
  oud: Spoorrijen,
  moment: Moment,
  { werkstappen, blindeVlekken }: Boeking,
): Spoorrijen => {
  const rijen = vervang(oud.werkstappen, werkstappenVan(spoor, zaak, moment), moment, zelfdeWerkstap, werkstappen);
  const blind = blindeVlekkenVan(spoor, zaak, rijen, moment);
  return { werkstappen: rijen, vlekken: vervang(oud.vlekken, blind, moment, zelfdeVlek, blindeVlekken) };
};

const opruimen = (oud: Spoorrijen, moment: Moment, { werkstappen, blindeVlekken }: Boeking): void => {
  vervang(oud.werkstappen, [], moment, zelfdeWerkstap, werkstappen);
  vervang(oud.vlekken, [], moment, zelfdeVlek, blindeVlekken);
};

/** The usual case: the same norms and type of measure, so only what an event touched is made anew. */
const bijgewerkt = (
  { kaart, rijen: oud }: Opname,
  zaak: Zaakbeeld,
  geraakt: Masker,
  moment: Moment,
  boeking: Boeking,
): readonly Spoorrijen[] => {
  const alles = (geraakt & RAAKT_ALLES) !== 0;
  const rijen = oud.slice();
  for (let i = 0; i < rijen.length; i++) {
    const spoor = kaart.sporen[i]!;
    if (alles || (geraakt & spoor.raakt) !== 0) rijen[i] = herschreven(spoor, zaak, oud[i]!, moment, boeking);
  }
  return rijen;
};

/** Other norms or another type of measure: a spoor that is still the same keeps its rows, unless an event touched it. */
const omgezet = (
  { kaart: vorige, rijen: oud }: Opname,
  kaart: Sporenkaart,
  zaak: Zaakbeeld | undefined,
  geraakt: Masker,
  moment: Moment,
  boeking: Boeking,
): readonly Spoorrijen[] => {
  const alles = (geraakt & RAAKT_ALLES) !== 0;
  vorige.sporen.forEach(({ sleutel }, i) => {
    if (!kaart.plaats.has(sleutel)) opruimen(oud[i]!, moment, boeking);
  });
  return kaart.sporen.map((spoor) => {
    const plaats = vorige.plaats.get(spoor.sleutel) ?? -1;
    const rijen = oud[plaats] ?? GEEN_RIJEN;
    const blijft = vorige.sporen[plaats] === spoor && !alles && (geraakt & spoor.raakt) === 0;
    return blijft || !zaak ? rijen : herschreven(spoor, zaak, rijen, moment, boeking);
  });
};

const standenNa = (
  { standen }: Opname,
  zaak: Zaakbeeld | undefined,
  geraakt: Masker,
  moment: Moment,
  boeking: Boeking,
): readonly Bekend<Zaakstand>[] =>
  (geraakt & RAAKT_STAND) === 0
    ? standen
    : vervang(standen, zaak ? [standVan(zaak, moment)] : [], moment, zelfdeStand, boeking.standen);

/** The zaak as known from the next moment on; what that opens and closes goes into the boeking. */
export const volgende = (opname: Opname, { moment, nieuw, kennis }: Stap, boeking: Boeking): Opname => {
  const feiten = nieuw.length === 0 ? opname.feiten : opname.feiten.slice();
  let geraakt: Masker = 0;
  for (const opgetekend of nieuw) geraakt |= neemOp(feiten as Zaakfeit[], opgetekend);
  if (geraakt === 0 && kennis === opname.kennis) return { ...opname, feiten };
  const zaak = beeldVan(feiten);
  const kaart = zaak ? kaartVan(kennis, zaak.aangemeld.maatregelType) : LEGE_KAART;
  return {
    kennis,
    feiten,
    kaart,
    rijen:
      zaak && kaart === opname.kaart
        ? bijgewerkt(opname, zaak, geraakt, moment, boeking)
        : omgezet(opname, kaart, zaak, geraakt, moment, boeking),
    standen: standenNa(opname, zaak, geraakt, moment, boeking),
  };
};
