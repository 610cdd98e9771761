import { Temporal } from 'temporal-polyfill';

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

const bestaand = new Set<Datum>();
/** Is this text an existing calendar date in the years 1000–8999? Each date is worked out once. */
export const isDatum = (tekst: unknown): tekst is Datum => {
  if (typeof tekst !== 'string') return false;
  if (bestaand.has(tekst)) return true;
  const m = DATUM.exec(tekst);
  if (!m) return false;
  const [jaar, maand, dag] = [Number(m[1]), Number(m[2]), Number(m[3])];
  const bestaat =
    jaar >= 1000 && jaar < 9000 && maand >= 1 && maand <= 12 && dag >= 1 && dag <= dagenInMaand(jaar, maand);
  if (bestaat) bestaand.add(tekst);
  return bestaat;
};

export const dagenInMaand = (jaar: number, maand: number): number => new Date(Date.UTC(jaar, maand, 0)).getUTCDate();

const nummers = new Map<Datum, Dagnummer>();
/** `yyyy-mm-dd` → day number. */
export const dagnummer = (datum: Datum): Dagnummer => {
  let n = nummers.get(datum);
  if (n === undefined) {
    n = Date.UTC(Number(datum.slice(0, 4)), Number(datum.slice(5, 7)) - 1, Number(datum.slice(8, 10))) / DAG_MS;
    nummers.set(datum, n);
  }
  return n;
};

const datums = new Map<Dagnummer, Datum>();
/** Day number → `yyyy-mm-dd`. */
export const datumVan = (dag: Dagnummer): Datum => {
  let d = datums.get(dag);
  if (d === undefined) {
    d = new Date(dag * DAG_MS).toISOString().slice(0, 10);
    datums.set(dag, d);
  }
  return d;
};

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
const lokaleVerschuiving = new Map<number, number>();
/** Amsterdam's offset from UTC in ms; it changes on whole hours only, so it is looked up once an hour of history. */
const verschuiving = (moment: Moment): number => {
  const uur = Math.floor(moment / UUR_MS);
  let offset = lokaleVerschuiving.get(uur);
  if (offset === undefined) {
    offset = Temporal.Instant.fromEpochMilliseconds(uur * UUR_MS).toZonedDateTimeISO(ZONE).offsetNanoseconds / 1e6;
    lokaleVerschuiving.set(uur, offset);
  }
  return offset;
};

/** The local day (Europe/Amsterdam) on which an instant falls. */
export const lokaleDag = (moment: Moment): Dagnummer => Math.floor((moment + verschuiving(moment)) / DAG_MS);

/** The local date (Europe/Amsterdam) of an instant. */
export const lokaleDatum = (moment: Moment): Datum => datumVan(lokaleDag(moment));

const eindes = new Map<Dagnummer, Moment>();
/** The last millisecond of a local day: the next midnight less one. */
export const eindeVanDag = (dag: Dagnummer): Moment => {
  let einde = eindes.get(dag);
  if (einde === undefined) {
    const middernacht = Temporal.PlainDate.from(datumVan(dag + 1)).toZonedDateTime(ZONE).epochMilliseconds;
    einde = middernacht - 1;
    eindes.set(dag, einde);
  }
  return einde;
};
