import { Temporal } from 'temporal-polyfill';
import { onthouden } from './geheugen.ts';

/** A local date Europe/Amsterdam as `yyyy-mm-dd`; as text they sort in time order. */
export type Datum = string;
/** Days since 1970-01-01: what calendar arithmetic counts in. */
export type Dagnummer = number;
/** Milliseconds since 1970-01-01T00:00Z: the precision in which instants compare. */
export type Moment = number;

const DAG_MS = 86_400_000;
const ZONE = 'Europe/Amsterdam';
const DATUM = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}([.,]\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

export const dagenInMaand = (jaar: number, maand: number): number => new Date(Date.UTC(jaar, maand, 0)).getUTCDate();

const bestaat = onthouden((tekst: string): boolean => {
  const m = DATUM.exec(tekst);
  if (!m) return false;
  const [jaar, maand, dag] = [Number(m[1]), Number(m[2]), Number(m[3])];
  return jaar >= 1000 && jaar < 9000 && maand >= 1 && maand <= 12 && dag >= 1 && dag <= dagenInMaand(jaar, maand);
});

/** Is this text an existing calendar date in the years 1000–8999? */
export const isDatum = (tekst: unknown): tekst is Datum =>
  typeof tekst === 'string' && tekst.length === 10 && bestaat(tekst);

/** `yyyy-mm-dd` → day number. */
export const dagnummer: (datum: Datum) => Dagnummer = onthouden(
  (datum: Datum) =>
    Date.UTC(Number(datum.slice(0, 4)), Number(datum.slice(5, 7)) - 1, Number(datum.slice(8, 10))) / DAG_MS,
);

/** Day number → `yyyy-mm-dd`. */
export const datumVan: (dag: Dagnummer) => Datum = onthouden((dag: Dagnummer) =>
  new Date(dag * DAG_MS).toISOString().slice(0, 10),
);

/** As people here write a date: dd-mm-jjjj. */
export const zegDatum = (datum: Datum): string => datum.split('-').reverse().join('-');

/** Day of the week, Monday = 1 … Sunday = 7. */
export const weekdag = (dag: Dagnummer): number => ((((dag + 3) % 7) + 7) % 7) + 1;

/** An RFC 3339 instant with zone → milliseconds (finer is cut off); undefined when it is not one. */
export const momentVan = (tekst: string): Moment | undefined => {
  if (!INSTANT.test(tekst) || !isDatum(tekst.slice(0, 10))) return undefined;
  const ms = Date.parse(tekst.replace(',', '.'));
  return Number.isNaN(ms) ? undefined : ms;
};

const UUR_MS = 3_600_000;
/** Amsterdam's offset from UTC in ms; it changes on whole hours only, so it is looked up once an hour of history. */
const verschuivingInUur = onthouden(
  (uur: number) =>
    Temporal.Instant.fromEpochMilliseconds(uur * UUR_MS).toZonedDateTimeISO(ZONE).offsetNanoseconds / 1e6,
);

/** The local day (Europe/Amsterdam) on which an instant falls. */
export const lokaleDag = (moment: Moment): Dagnummer =>
  Math.floor((moment + verschuivingInUur(Math.floor(moment / UUR_MS))) / DAG_MS);

/** The local date (Europe/Amsterdam) of an instant. */
export const lokaleDatum = (moment: Moment): Datum => datumVan(lokaleDag(moment));

/** The last millisecond of a local day: the next midnight less one. */
export const eindeVanDag: (dag: Dagnummer) => Moment = onthouden(
  (dag: Dagnummer) => Temporal.PlainDate.from(datumVan(dag + 1)).toZonedDateTime(ZONE).epochMilliseconds - 1,
);
