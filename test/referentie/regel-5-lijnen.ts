import type { Filters, Groepen, Groepsleutel, Kennis, Regel, Rij, Versie } from './begrippen.ts';
import { gevraagdeVersie, laatsteRegelVoor, regelVan } from './regel-2-normen.ts';
import { gezinnenVan, gezinsrijen } from './regel-3-gezin.ts';
import { rijenVan } from './regel-3-rijen.ts';
import { nullLaatst, opCodepunt } from './volgorde.ts';

/** A step in a figure: `regel` is what the version on P says, undefined when it lacks the step. */
export type GevraagdeStap = Readonly<{ stap: string; regel: Regel | undefined; rijen: readonly Rij[] }>;

export const versiesVan = (kennis: Kennis, profiel: string): readonly Versie[] => kennis.profielen.get(profiel) ?? [];

const nietInVersie = (versies: readonly Versie[], versie: Versie) =>
  [...new Set(versies.flatMap((v) => v.regels.map((r) => r.stap)))]
    .filter((stap) => !regelVan(versie, stap))
    .sort(opCodepunt);

/** §5, lines: the steps of the version in its order, then in code point order those that it lacks. */
export const stappenIn = (versies: readonly Versie[], versie: Versie | undefined): readonly string[] =>
  versie ? [...versie.regels.map((r) => r.stap), ...nietInVersie(versies, versie)] : [];

/** §2.3: `telEenheid` and `gezinsregel` of the version on P; §5, lines, for a step that it lacks. */
export const tellendeRegel = (versies: readonly Versie[], stap: string, p: string): Regel | undefined =>
  regelVan(gevraagdeVersie(versies, p), stap) ?? laatsteRegelVoor(versies, stap, p);

const rijenInCijfer = (kennis: Kennis, versies: readonly Versie[], stap: string, p: string): readonly Rij[] => {
  const gezinsregel = tellendeRegel(versies, stap, p)?.gezinsregel;
  if (tellendeRegel(versies, stap, p)?.telEenheid === 'gezin' && gezinsregel)
    return gezinnenVan(kennis.zaken).flatMap((gezin) => gezinsrijen(gezin, stap, gezinsregel, versies, kennis));
  return kennis.zaken.flatMap((zaak) => rijenVan(zaak, stap, versies, kennis));
};

export const stappenInCijfer = (kennis: Kennis, profiel: string, p: string): readonly GevraagdeStap[] => {
  const versies = versiesVan(kennis, profiel);
  return stappenIn(versies, gevraagdeVersie(versies, p)).map((stap) => ({
    stap,
    regel: regelVan(gevraagdeVersie(versies, p), stap),
    rijen: rijenInCijfer(kennis, versies, stap, p),
  }));
};

/** §5, lines, last sentence: a filter keeps the named groups of its key. */
export const inFilter = (filters: Filters | undefined, stap: string, groepen: Groepen) =>
  Object.entries({ ...groepen, stap }).every(([sleutel, waarde]) => {
    const namen = filters?.[sleutel as Groepsleutel | 'stap'];
    return !namen || namen.includes(waarde);
  });

export const sleutelsVan = (groepeer: readonly ('stap' | Groepsleutel)[]): readonly Groepsleutel[] =>
  groepeer.filter((g) => g !== 'stap');

type Lijn = Readonly<Record<string, unknown>>;

const groepVan = (sleutels: readonly Groepsleutel[], groepen: Groepen) => sleutels.map((sleutel) => groepen[sleutel]);

const opGroep = (a: readonly (string | null)[], b: readonly (string | null)[]) =>
  a.map((waarde, i) => nullLaatst(waarde, b[i] ?? null)).find((verschil) => verschil !== 0) ?? 0;

/**
 * §5, lines: of what is counted for one step, one line a group. By stap alone a step of the version always gives a
 * line; a step it lacks, and any group, only when something is counted in it.
 */
export const lijnenVan = <T extends Readonly<{ groepen: Groepen }>>(
  { stap, regel }: GevraagdeStap,
  sleutels: readonly Groepsleutel[],
  geteld: readonly T[],
  getallen: (geteld: readonly T[]) => Lijn,
): readonly Lijn[] => {
  if (sleutels.length === 0) return geteld.length > 0 || regel ? [{ stap, ...getallen(geteld) }] : [];
  const bakken = Map.groupBy(geteld, (t) => JSON.stringify(groepVan(sleutels, t.groepen)));
  return [...bakken]
    .map(([bak, inhoud]) => ({ groep: JSON.parse(bak) as (string | null)[], inhoud }))
    .sort((a, b) => opGroep(a.groep, b.groep))
    .map(({ groep, inhoud }) => ({
      stap,
      ...Object.fromEntries(sleutels.map((sleutel, i) => [sleutel, groep[i]])),
      ...getallen(inhoud),
    }));
};
