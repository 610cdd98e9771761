import type { Gezinsregel, Kennis, Rij, Versie, Zaak } from './begrippen.ts';
import { plusMaanden } from './datum.ts';
import { eersteGeldigVan, regelOp } from './regel-2-normen.ts';
import { begonnenRij, genummerd, rijVolgens1Tot4 } from './regel-3-rijen.ts';
import { opCodepunt } from './volgorde.ts';

/** Zaken with the same gezinId; an empty one: the zaak alone. */
export const gezinnenVan = (zaken: readonly Zaak[]): readonly (readonly Zaak[])[] => [
  ...Map.groupBy(zaken, ({ gezinId, zaakId }) => (gezinId === null ? `zaak ${zaakId}` : `gezin ${gezinId}`)).values(),
];

/** *New*: no other zaak of the gezin was running in the six months before its kennisgevingsdatum. */
const isNieuw = (zaak: Zaak, gezin: readonly Zaak[]) => {
  const d = zaak.kennisgevingsdatum;
  const halfJaarTerug = plusMaanden(d, -6);
  return !gezin.some((z) => z.kennisgevingsdatum < d && (z.einde === null || z.einde >= halfJaarTerug));
};

/** The distinct dates of new zaken, in order. */
const openingen = (gezin: readonly Zaak[]) =>
  [...new Set(gezin.filter((z) => isNieuw(z, gezin)).map((z) => z.kennisgevingsdatum))].sort();

/** A zaak belongs to the latest episode that opened on or before its own d. */
const openingVan = (zaak: Zaak, data: readonly string[]) => data.filter((d) => d <= zaak.kennisgevingsdatum).at(-1);

const opKennisgeving = (a: Zaak, b: Zaak) =>
  opCodepunt(a.kennisgevingsdatum, b.kennisgevingsdatum) || opCodepunt(a.zaakId, b.zaakId);

/** How an episode ends, from the rows of the zaken considered. */
const uitkomst = (rijen: readonly Rij[], gezinsregel: Gezinsregel): Pick<Rij, 'eind' | 'vervallen'> => {
  const einden = rijen.flatMap(({ eind }) => (eind === null ? [] : [eind])).sort();
  const vervallen = rijen.flatMap((rij) => (rij.vervallen === null ? [] : [rij.vervallen])).sort();
  if (gezinsregel === 'eersteContact' && einden.length > 0) return { eind: einden[0] as string, vervallen: null };
  if (einden.length > 0 && einden.length + vervallen.length === rijen.length)
    return { eind: einden.at(-1) as string, vervallen: null };
  if (vervallen.length === rijen.length) return { eind: null, vervallen: vervallen.at(-1) as string };
  return { eind: null, vervallen: null };
};

/** One row an episode; none when no zaak is considered. */
const episodeRij = (
  d: string,
  zaken: readonly Zaak[],
  stap: string,
  gezinsregel: Gezinsregel,
  versies: readonly Versie[],
  kennis: Kennis,
): readonly Rij[] => {
  const regel = regelOp(versies, stap, d);
  const opener = zaken[0];
  if (!regel || !opener || d < (eersteGeldigVan(versies) as string)) return [];
  const aanmelding = opener.feiten.find((f) => f.type === 'ZaakAangemeld');
  const start = { datum: d, eventId: aanmelding?.eventId ?? '', veld: 'kennisgevingsdatum', doeldatum: null };
  const begonnen = begonnenRij(opener, start, regel, versies, kennis);
  const rijen = zaken
    .filter((zaak) => zaak.kennisgevingsdatum <= begonnen.deadline)
    .flatMap((zaak) => rijVolgens1Tot4(zaak, stap, versies, kennis));
  const eerste = rijen[0];
  if (!eerste) return [];
  const { eind, vervallen } = uitkomst(rijen, gezinsregel);
  return [{ ...begonnen, zaak: eerste.zaak, episode: rijen.map((r) => r.zaak), eind, vervallen }];
};

/** §3, `telEenheid: gezin`: the rows of a step of one gezin. */
export const gezinsrijen = (
  gezin: readonly Zaak[],
  stap: string,
  gezinsregel: Gezinsregel,
  versies: readonly Versie[],
  kennis: Kennis,
): readonly Rij[] => {
  const data = openingen(gezin);
  const opVolgorde = [...gezin].sort(opKennisgeving);
  return genummerd(
    data.flatMap((d) => {
      const zaken = opVolgorde.filter((zaak) => openingVan(zaak, data) === d);
      return episodeRij(d, zaken, stap, gezinsregel, versies, kennis);
    }),
  );
};
