import type { IncomingMessage } from 'node:http';

const CSV = /\.csv(?=\?|$)/;

/** `…/werkvoorraad.csv?…` is the same question, asked for as CSV. */
export const csvAlsAccept = (verzoek: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): string => {
  const url = verzoek.url ?? '/';
  if ((verzoek.method !== 'GET' && verzoek.method !== 'HEAD') || !CSV.test(url)) return url;
  verzoek.headers.accept = 'text/csv';
  return url.replace(CSV, '');
};
