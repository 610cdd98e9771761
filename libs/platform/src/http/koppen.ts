import type { Server } from './fastify.ts';
import { padVan } from './pad.ts';

/** The API's own version: the major is in the path, the whole on every answer. */
export const API_VERSIE = '1.0.0';

const OVERAL = {
  'api-version': API_VERSIE,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000',
} as const;

/** Nothing an API answers is a page. */
const CSP_API = "default-src 'none'; frame-ancestors 'none'";
/** Pages run their own files only: no inline script or style, nothing from elsewhere. */
const CSP_PAGINA =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const isPagina = (pad: string): boolean => !pad.startsWith('/v1/') || pad === '/v1/docs' || pad.startsWith('/v1/docs/');

/** What a browser is told on whatever is answered at this address. */
export const koppenVoor = (pad: string): Readonly<Record<string, string>> => ({
  ...OVERAL,
  'content-security-policy': isPagina(pad) ? CSP_PAGINA : CSP_API,
});

export const zetKoppen = (server: Server): void => {
  server.addHook('onRequest', (verzoek, antwoord, klaar) => {
    antwoord.headers(koppenVoor(padVan(verzoek.raw.url)));
    klaar();
  });
};
