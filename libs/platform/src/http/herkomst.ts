import { Ontoegankelijk } from '../fouten/fouten.ts';
import type { Server } from './fastify.ts';

const HIER = /^(127\.0\.0\.1|localhost)(:\d{1,5})?$/i;

/**
 * There are no logins yet, so only this machine may ask. A page on the internet that lets its own name point at
 * 127.0.0.1 (DNS rebinding) is betrayed by Host; one that just sends a form or fetch here, by Origin.
 */
export const bewaakHerkomst = (server: Server): void => {
  server.addHook('onRequest', (verzoek, _antwoord, klaar) => {
    const { host, origin } = verzoek.headers;
    // Node keeps the first of two, another reader the last.
    const hosts = verzoek.raw.headersDistinct['host'] ?? [];
    if (!host || hosts.length > 1 || !HIER.test(host)) return klaar(new Ontoegankelijk('HOST_ONBEKEND'));
    if (origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`)
      return klaar(new Ontoegankelijk('ANDERE_SITE'));
    klaar();
  });
};
