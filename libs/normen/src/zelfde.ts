import type { GelijkgesteldeDag } from './catalogus.ts';
import { normaliseer } from './normaliseer.ts';
import type { Profielversie } from './profiel.ts';

/** What says where a norm comes from or how it is called, not what it is. */
const TOELICHTING = new Set(['titel', 'label', 'bron']);

/** JSON with keys in one order and without what only explains. */
const inhoud = (versie: Profielversie): string =>
  JSON.stringify(normaliseer(versie), (sleutel, waarde: unknown) => {
    if (TOELICHTING.has(sleutel)) return undefined;
    if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) return waarde;
    return Object.fromEntries(Object.entries(waarde).sort(([a], [b]) => (a < b ? -1 : 1)));
  });

/** The same in everything but titel, label and bron (rekenregels §2.4). */
export const zelfdeVersie = (a: Profielversie, b: Profielversie): boolean => inhoud(a) === inhoud(b);

/** The same day, whatever the decree it rests on. */
export const zelfdeDag = (a: GelijkgesteldeDag, b: GelijkgesteldeDag): boolean => a.datum === b.datum;
