import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server } from './fastify.ts';
import { koppenVoor } from './koppen.ts';
import { padVan } from './pad.ts';
import { beantwoord } from './probleem.ts';

/** `Expect` with anything but `100-continue`: Node would answer by itself, without a word. */
export const weigerVerwachtingen = (server: Server): void => {
  server.server.on('checkExpectation', (verzoek: IncomingMessage, antwoord: ServerResponse) => {
    const { probleem, koppen } = beantwoord({ statusCode: 417 }, padVan(verzoek.url));
    const inhoud = JSON.stringify(probleem);
    antwoord.writeHead(probleem.status, {
      ...koppenVoor('/v1/'),
      ...koppen,
      'content-length': Buffer.byteLength(inhoud),
      connection: 'close',
    });
    antwoord.end(inhoud);
  });
};
