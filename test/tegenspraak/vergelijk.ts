import type { Vraag } from '../referentie/vragen.ts';

type Lijn = Readonly<Record<string, unknown>>;

/** Lists whose order the contract leaves open are compared as sets. */
const isOngeordend = (vraag: Vraag) => vraag.soort.endsWith('/werkstappen');

const uitgekleed = (waarde: unknown, ids: ReadonlySet<string>): unknown => {
  if (Array.isArray(waarde)) return waarde.map((w) => uitgekleed(w, ids));
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(
    Object.entries(waarde)
      .filter(([naam, w]) => naam !== 'bron' && (naam !== 'eventId' || ids.has(w as string)))
      .map(([naam, w]) => [naam, naam === 'reden' && typeof w === 'string' ? w.toLowerCase() : uitgekleed(w, ids)]),
  );
};

const isObject = (waarde: unknown): waarde is Lijn =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** One object that has every key the reference uses in a list, with the nested ones likewise. */
const sjabloonVan = (lijst: readonly unknown[]): unknown => {
  const objecten = lijst.filter(isObject);
  if (objecten.length === 0) return lijst[0];
  const namen = new Set(objecten.flatMap(Object.keys));
  return Object.fromEntries(
    [...namen].map((naam) => [
      naam,
      sjabloonVan(objecten.map((o) => o[naam]).filter((w) => w !== undefined && w !== null)),
    ]),
  );
};

/** Of ours only what the reference says as well: the engine may tell more. A gezin row belongs to its zaken, not to one. */
const zoals = (sjabloon: unknown, ons: unknown): unknown => {
  if (Array.isArray(ons)) return ons.map((w) => zoals(Array.isArray(sjabloon) ? sjabloonVan(sjabloon) : sjabloon, w));
  if (!isObject(sjabloon) || !isObject(ons)) return ons;
  return Object.fromEntries(
    Object.keys(sjabloon)
      .filter((naam) => naam in ons && !(naam === 'zaakId' && 'zaakIds' in ons))
      .map((naam) => [naam, zoals(sjabloon[naam], ons[naam])]),
  );
};

/** The same keys in the same order, so that equal answers are equal text. */
const opSleutel = (waarde: unknown): unknown => {
  if (Array.isArray(waarde)) return waarde.map(opSleutel);
  if (!isObject(waarde)) return waarde;
  return Object.fromEntries(
    Object.entries(waarde)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([naam, w]) => [naam, opSleutel(w)]),
  );
};

const gesorteerd = (lijnen: unknown): unknown =>
  Array.isArray(lijnen) ? lijnen.map((l) => JSON.stringify(l)).sort() : lijnen;

/** Where two answers first part, as a path, with both values. */
export const eersteVerschil = (a: unknown, b: unknown, pad = ''): string | undefined => {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return a === b ? undefined : `${pad}: ${JSON.stringify(a)} tegen ${JSON.stringify(b)}`;
  const namen = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const naam of namen) {
    const plek = eersteVerschil((a as Lijn)[naam], (b as Lijn)[naam], `${pad}.${naam}`);
    if (plek !== undefined) return plek;
  }
  return undefined;
};

/**
 * Undefined when both say the same; otherwise both, ready to read. `ids` are the event ids the file gives: an id that
 * an evaluator had to make up is not compared, nor the words by which a shipped rule names its source.
 */
export const verschil = (vraag: Vraag, referentie: unknown, engine: unknown, ids: ReadonlySet<string>) => {
  const verwacht = opSleutel(uitgekleed(referentie, ids));
  const gevonden = opSleutel(zoals(verwacht, uitgekleed(engine, ids)));
  const [a, b] = isOngeordend(vraag) ? [gesorteerd(verwacht), gesorteerd(gevonden)] : [verwacht, gevonden];
  return JSON.stringify(a) === JSON.stringify(b) ? undefined : { plek: eersteVerschil(a, b), verwacht: a, gevonden: b };
};
