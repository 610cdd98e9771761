import type { Feit, Kennis, Regel, Rij, Versie, Zaak } from './begrippen.ts';
import { eerste } from './datum.ts';
import { leidendVeld } from './regel-1-kennis.ts';
import { eersteGeldigVan, regelOp } from './regel-2-normen.ts';
import { begonnenRij, dekt, startVan, vervalDoor, voldoet } from './regel-3-rijen.ts';
import type { Start } from './regel-3-rijen.ts';

type Sluiting = Readonly<{ feit: Feit; door: 'eind' | 'werkstap' | 'verval' }>;

/** §3.5: what an event does to an open row; should the version have several conditions, any of them ends it. */
const sluitDoor = (feit: Feit, zaak: Zaak, regel: Regel): Sluiting['door'] | null =>
  regel.eind.some((voorwaarde) => dekt(voorwaarde, zaak) && voldoet(voorwaarde, feit))
    ? 'eind'
    : vervalDoor(feit, regel);

/** §3.5: the first effective event with s < date ≤ `tot` that closes the row. */
const sluitingVan = (zaak: Zaak, regel: Regel, s: string, tot: string | null): Sluiting | null => {
  for (const feit of zaak.feiten.filter((f) => s < f.datum && (tot === null || f.datum <= tot))) {
    const door = sluitDoor(feit, zaak, regel);
    if (door) return { feit, door };
  }
  return null;
};

const gesloten = (rij: Rij, { feit, door }: Sluiting): Rij =>
  door === 'eind' ? { ...rij, eind: feit.datum } : { ...rij, vervallen: feit.datum, vervallenDoor: door };

const vervallenOpEinde = (rij: Rij, einde: string): readonly Rij[] =>
  einde <= rij.start ? [] : [{ ...rij, vervallen: einde, vervallenDoor: 'einde' }];

/** §3.5, first sentence: a start before the first `geldigVan` counts as that day. */
const eersteStart = (zaak: Zaak, regel: Regel, versies: readonly Versie[]): Start | null => {
  const start = startVan(zaak, regel);
  const eerst = eersteGeldigVan(versies) as string;
  return start && start.datum < eerst ? { ...start, datum: eerst } : start;
};

/** §3.5: `herhaalt`. */
export const reeksRijen = (zaak: Zaak, regel: Regel, versies: readonly Versie[], kennis: Kennis): readonly Rij[] => {
  const rijen: Rij[] = [];
  let start = eersteStart(zaak, regel, versies);
  while (start) {
    const onder = regelOp(versies, regel.stap, start.datum);
    if (!onder) return rijen;
    const rij = begonnenRij(zaak, start, onder, versies, kennis);
    const sluiting = sluitingVan(zaak, onder, start.datum, zaak.einde);
    if (!sluiting) return [...rijen, ...(zaak.einde === null ? [rij] : vervallenOpEinde(rij, zaak.einde))];
    rijen.push(gesloten(rij, sluiting));
    const { feit } = sluiting;
    start = { datum: feit.datum, eventId: feit.eventId, veld: leidendVeld(feit.type), doeldatum: null };
  }
  return rijen;
};

/** §3.6: the herstart events by date, of each date the last in order, after `na` when there is one. */
const herstarts = (zaak: Zaak, regel: Regel, na: string | null): readonly Start[] => {
  const perDatum = new Map<string, Feit>();
  for (const feit of zaak.feiten)
    if (feit.type === regel.herstart?.gebeurtenis && (na === null || feit.datum > na)) perDatum.set(feit.datum, feit);
  return [...perDatum.values()].map((feit) => ({
    datum: feit.datum,
    eventId: feit.eventId,
    veld: leidendVeld(feit.type),
    doeldatum: (feit.data[regel.herstart?.doeldatum ?? ''] as string | null | undefined) ?? null,
  }));
};

/** §3.6: how a row that started on s ends, with h the next herstart. */
const terugAfgelopen = (rij: Rij, regel: Regel, h: string | null): readonly Rij[] => {
  const { einde } = rij.zaak;
  const sluiting = sluitingVan(rij.zaak, regel, rij.start, eerste(h, einde));
  if (sluiting) return [gesloten(rij, sluiting)];
  if (einde !== null && einde <= rij.start) return [];
  if (h !== null && (einde === null || h <= einde)) return [{ ...rij, vervallen: h, vervallenDoor: 'herstart' }];
  return einde === null ? [rij] : vervallenOpEinde(rij, einde);
};

/** §3.6: `richting: terug`. */
export const terugRijen = (zaak: Zaak, regel: Regel, versies: readonly Versie[], kennis: Kennis): readonly Rij[] => {
  const eerst = eersteGeldigVan(versies) as string;
  const start = startVan(zaak, regel);
  const metDoel = start && start.doeldatum !== null ? start : null;
  const starts = [...(metDoel ? [metDoel] : []), ...herstarts(zaak, regel, metDoel?.datum ?? null)];
  const rijen: Rij[] = [];
  for (const [i, s] of starts.entries()) {
    if (s.doeldatum === null) continue;
    const onder = regelOp(versies, regel.stap, s.datum);
    if (!onder) return rijen;
    if (s.datum < eerst) continue;
    const rij = begonnenRij(zaak, s, onder, versies, kennis);
    if (rij.deadline < rij.start) continue;
    rijen.push(...terugAfgelopen(rij, onder, starts[i + 1]?.datum ?? null));
  }
  return rijen;
};
