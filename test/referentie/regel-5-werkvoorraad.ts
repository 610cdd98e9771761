import type { Filters, Groepen, Kennis, Regel, Rij, Versie, Zaak } from './begrippen.ts';
import { dagenTussen } from './datum.ts';
import { eersteGeldigVan, regelOp } from './regel-2-normen.ts';
import { dekt, eindVan, isOpen, isUitgesloten, rijenVan, statusOp, vervalDoor } from './regel-3-rijen.ts';
import { groepenOp } from './regel-4-groepen.ts';
import { inFilter, lijnenVan, sleutelsVan, stappenInCijfer, versiesVan } from './regel-5-lijnen.ts';
import type { GevraagdeStap } from './regel-5-lijnen.ts';
import type { WerkvoorraadVraag } from './vragen.ts';

/** One thing counted in the backlog: a row that is open, or a zaak whose clock has not started. */
export type InVoorraad = Readonly<{ groepen: Groepen; rij: Rij | null; zaak: Zaak }>;

const looptOp = (zaak: Zaak, p: string) => zaak.kennisgevingsdatum <= p && !(zaak.einde !== null && zaak.einde <= p);

/** Done (rule 3.2) or lapsed on P by the conditions and `verval` of the version in force on P. */
const alGedaan = (zaak: Zaak, regel: Regel, p: string) => {
  const eind = eindVan(zaak, regel);
  return (eind !== null && eind <= p) || zaak.feiten.some((f) => f.datum <= p && vervalDoor(f, regel) !== null);
};

/** §5, `nietGestart`: is this zaak in the blind spot of the step? */
const isNietGestart = (zaak: Zaak, regel: Regel, versies: readonly Versie[], kennis: Kennis, p: string) => {
  const bijKennisgeving = regelOp(versies, regel.stap, zaak.kennisgevingsdatum);
  return (
    looptOp(zaak, p) &&
    zaak.kennisgevingsdatum >= (eersteGeldigVan(versies) as string) &&
    bijKennisgeving !== undefined &&
    dekt(bijKennisgeving, zaak) &&
    !isUitgesloten(zaak, bijKennisgeving) &&
    !rijenVan(zaak, regel.stap, versies, kennis).some((rij) => rij.start <= p) &&
    !alGedaan(zaak, regel, p)
  );
};

/** §5, `nietGestart`: 0 for rules with `herhaalt`, `terug` or `gezin`, and for a step without a rule on P. */
const nietGestarteZaken = (kennis: Kennis, profiel: string, { regel }: GevraagdeStap, p: string) => {
  if (!regel || regel.herhaalt || regel.norm.richting === 'terug' || regel.telEenheid === 'gezin') return [];
  return kennis.zaken.filter((zaak) => isNietGestart(zaak, regel, versiesVan(kennis, profiel), kennis, p));
};

/** §5: what is counted for one step, in its groups on P. */
export const inVoorraad = (
  kennis: Kennis,
  stap: GevraagdeStap,
  { peildatum, profiel, filters }: Readonly<{ peildatum: string; profiel: string; filters?: Filters }>,
): readonly InVoorraad[] =>
  [
    ...stap.rijen
      .filter((rij) => isOpen(rij, peildatum))
      .map((rij) => ({ groepen: groepenOp(rij.zaak, peildatum), rij, zaak: rij.zaak })),
    ...nietGestarteZaken(kennis, profiel, stap, peildatum).map((zaak) => ({
      groepen: groepenOp(zaak, peildatum),
      rij: null,
      zaak,
    })),
  ].filter(({ groepen }) => inFilter(filters, stap.stap, groepen));

const tellingen = (geteld: readonly InVoorraad[], p: string) => {
  const rijen = geteld.flatMap(({ rij }) => (rij ? [rij] : []));
  const openstaand = rijen.length;
  const overTermijn = rijen.filter((rij) => statusOp(rij, p) === 'over termijn').length;
  return {
    openstaand,
    overTermijn,
    binnenTermijn: openstaand - overTermijn,
    oudsteDagen: openstaand === 0 ? null : Math.max(...rijen.map((rij) => dagenTussen(rij.start, p))),
    nietGestart: geteld.length - openstaand,
  };
};

/** §5: `wipNorm` and `status` only for steps as a whole; a filter on stap leaves them whole. */
const isOngefilterd = (filters: Filters | undefined) =>
  Object.entries(filters ?? {}).every(([sleutel, namen]) => sleutel === 'stap' || namen === undefined);

const wip = (regel: Regel | undefined, geteld: Readonly<{ openstaand: number; overTermijn: number }>) => {
  if (regel?.wipNorm === undefined) return { wipNorm: null, status: null };
  const status = geteld[regel.achterstandGrondslag] > regel.wipNorm ? 'boven' : 'binnen';
  return { wipNorm: regel.wipNorm, status };
};

/** §5, Werkvoorraad(P). */
export const werkvoorraad = (kennis: Kennis, vraag: WerkvoorraadVraag) => {
  const sleutels = sleutelsVan(vraag.groepeer);
  const heel = sleutels.length === 0 && isOngefilterd(vraag.filters);
  return stappenInCijfer(kennis, vraag.profiel, vraag.peildatum)
    .filter(({ stap }) => vraag.filters?.stap?.includes(stap) ?? true)
    .flatMap((stap) =>
      lijnenVan(stap, sleutels, inVoorraad(kennis, stap, vraag), (geteld) => {
        const getallen = tellingen(geteld, vraag.peildatum);
        return { ...getallen, ...wip(heel ? stap.regel : undefined, getallen) };
      }),
    );
};
