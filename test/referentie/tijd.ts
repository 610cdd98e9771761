/** Instants and local time Europe/Amsterdam, by the time zone data of Intl. */
const amsterdam = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

export const isDatum = (tekst: string) => /^\d{4}-\d{2}-\d{2}$/.test(tekst);

/** Milliseconds; what is finer is cut off (rekenregels, head). */
export const moment = (instant: string) => Date.parse(instant.replace(/(\.\d{3})\d+/, '$1'));

export const lokaleDatum = (ms: number) => amsterdam.format(ms);
