import type { NormOpgetekend, Vaststelling } from './catalogus.ts';
import type { Profielversie } from './profiel.ts';

/** A version or day that holds, with every line that recorded it: withdrawing any of them withdraws it. */
export type Vermelding = Readonly<{ vaststelling: Vaststelling; eventIds: readonly string[] }>;

/** What one norm or calendar stream says, by version number or date. */
export type Normstand = ReadonlyMap<string | number, Vermelding>;

export const LEGE_STAND: Normstand = new Map();

export const sleutelVan = ({ type, data }: Vaststelling): string | number =>
  type === 'NormprofielVastgesteld' ? data.versie : data.datum;

const zonder = (stand: Normstand, eventId: string): Normstand =>
  new Map([...stand].filter(([, { eventIds }]) => !eventIds.includes(eventId)));

/** A repeat adds its line to what was there; the first text stays. */
const met = (stand: Normstand, vaststelling: Vaststelling, eventId: string): Normstand => {
  const sleutel = sleutelVan(vaststelling);
  const bekend = stand.get(sleutel);
  const vermelding = bekend
    ? { ...bekend, eventIds: [...bekend.eventIds, eventId] }
    : { vaststelling, eventIds: [eventId] };
  return new Map(stand).set(sleutel, vermelding);
};

export const evolueer = (stand: Normstand, gebeurtenis: NormOpgetekend): Normstand =>
  gebeurtenis.type === 'GebeurtenisIngetrokken'
    ? zonder(stand, gebeurtenis.data.eventId)
    : met(stand, gebeurtenis, gebeurtenis.eventId);

/** What a stream says after this history (in order of revision). */
export const normstand = (geschiedenis: readonly NormOpgetekend[]): Normstand =>
  geschiedenis.reduce(evolueer, LEGE_STAND);

/** The versions that hold, in the order in which they were first recorded. */
export const versiesIn = (stand: Normstand): readonly Profielversie[] =>
  [...stand.values()].flatMap(({ vaststelling: v }) => (v.type === 'NormprofielVastgesteld' ? [v.data] : []));
