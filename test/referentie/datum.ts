/**
 * Local dates as `yyyy-mm-dd`, which compare as text. Arithmetic by the civil calendar alone: no Date, no zone, so
 * nothing here can be an hour off.
 */
const SCHRIKKEL = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const GEWOON = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isSchrikkeljaar = (jaar: number) => (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;

export const dagenInMaand = (jaar: number, maand: number) =>
  (isSchrikkeljaar(jaar) ? SCHRIKKEL : GEWOON)[maand - 1] as number;

export const delen = (datum: string) => ({
  jaar: Number(datum.slice(0, 4)),
  maand: Number(datum.slice(5, 7)),
  dag: Number(datum.slice(8, 10)),
});

export const datumVan = (jaar: number, maand: number, dag: number) =>
  `${String(jaar).padStart(4, '0')}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;

/** Days since 0000-03-01 in the proleptic Gregorian calendar: the year is counted from March, so February is last. */
export const dagnummer = (datum: string) => {
  const { jaar, maand, dag } = delen(datum);
  const j = maand > 2 ? jaar : jaar - 1;
  const m = maand > 2 ? maand - 3 : maand + 9;
  return (
    365 * j + Math.floor(j / 4) - Math.floor(j / 100) + Math.floor(j / 400) + Math.floor((153 * m + 2) / 5) + dag - 1
  );
};

export const dagenTussen = (van: string, tot: string) => dagnummer(tot) - dagnummer(van);

const volgendeDag = (datum: string) => {
  const { jaar, maand, dag } = delen(datum);
  if (dag < dagenInMaand(jaar, maand)) return datumVan(jaar, maand, dag + 1);
  return maand < 12 ? datumVan(jaar, maand + 1, 1) : datumVan(jaar + 1, 1, 1);
};

const vorigeDag = (datum: string) => {
  const { jaar, maand, dag } = delen(datum);
  if (dag > 1) return datumVan(jaar, maand, dag - 1);
  return maand > 1 ? datumVan(jaar, maand - 1, dagenInMaand(jaar, maand - 1)) : datumVan(jaar - 1, 12, 31);
};

export const plusDagen = (datum: string, aantal: number) => {
  let d = datum;
  for (let i = 0; i < aantal; i += 1) d = volgendeDag(d);
  for (let i = 0; i > aantal; i -= 1) d = vorigeDag(d);
  return d;
};

/** The same day number so many months on (or back), or the last day of that month. */
export const plusMaanden = (datum: string, aantal: number) => {
  const { jaar, maand, dag } = delen(datum);
  const geteld = jaar * 12 + (maand - 1) + aantal;
  const j = Math.floor(geteld / 12);
  const m = (geteld % 12) + 1;
  return datumVan(j, m, Math.min(dag, dagenInMaand(j, m)));
};

/** 0 = Sunday … 6 = Saturday; 0000-03-01 was a Wednesday. */
export const weekdag = (datum: string) => (((dagnummer(datum) + 3) % 7) + 7) % 7;

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Jones, Butcher). */
export const pasen = (jaar: number) => {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const som = h + l - 7 * m + 114;
  return datumVan(jaar, Math.floor(som / 31), (som % 31) + 1);
};

export const eerste = (...data: readonly (string | null)[]) => data.filter((d) => d !== null).sort()[0] ?? null;
