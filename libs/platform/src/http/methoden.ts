import { MethodeOnbekend } from '../fouten/fouten.ts';
import type { Server } from './fastify.ts';
import { padVan } from './pad.ts';

type Route = Readonly<{ methode: string; past: RegExp }>;

const alsPatroon = (url: string): RegExp =>
  new RegExp(
    `^${url
      .split('/')
      .map((deel) => (deel.startsWith(':') ? '[^/]+' : deel.replaceAll('.', '\\.')))
      .join('/')}$`,
  );

const toegestaanOp = (routes: readonly Route[], pad: string): readonly string[] =>
  [...new Set(routes.filter(({ past }) => past.test(pad)).map(({ methode }) => methode))].sort();

/** A known address with another method is 405 and says which; OPTIONS says it too. */
export const kenMethoden = (server: Server): void => {
  const routes: Route[] = [];
  server.addHook('onRoute', ({ method, url }) => {
    if (url.includes('*')) return;
    for (const methode of [method].flat()) routes.push({ methode, past: alsPatroon(url) });
  });
  server.addHook('onRequest', (verzoek, antwoord, klaar) => {
    if (!verzoek.is404) return klaar();
    const toegestaan = toegestaanOp(routes, padVan(verzoek.raw.url));
    if (toegestaan.length === 0) return klaar();
    if (verzoek.method === 'OPTIONS') return void antwoord.status(204).header('allow', toegestaan.join(', ')).send();
    klaar(new MethodeOnbekend(toegestaan));
  });
};
