import type { Logboek } from '../logboek/logboek.ts';
import type { Server } from './fastify.ts';

/** One line a request: the route as a pattern, never the address itself, its question or its body. */
export const logVerzoeken = (server: Server, logboek: Logboek): void => {
  server.addHook('onResponse', (verzoek, antwoord, klaar) => {
    logboek.debug(
      {
        methode: verzoek.method,
        route: verzoek.routeOptions.url ?? 'onbekend',
        status: antwoord.statusCode,
        ms: Math.round(antwoord.elapsedTime * 10) / 10,
      },
      'verzoek',
    );
    klaar();
  });
};
