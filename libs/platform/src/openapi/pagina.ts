import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import type { Server } from '../http/fastify.ts';
import { openapiVan } from './document.ts';

const PAGINA = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <title>Tijdig: probeer de API</title>
    <link rel="stylesheet" href="/v1/docs/swagger-ui.css" />
  </head>
  <body>
    <div id="docs"></div>
    <script src="/v1/docs/swagger-ui-bundle.js"></script>
    <script src="/v1/docs/begin.js"></script>
  </body>
</html>
`;

const BEGIN = `SwaggerUIBundle({ url: '/v1/openapi.json', dom_id: '#docs', deepLinking: true, validatorUrl: null });\n`;

/** Swagger UI comes with @nestjs/swagger, so its files are found from there. */
const mapVanSwaggerUi = (): string => {
  const vanuitNest = createRequire(import.meta.resolve('@nestjs/swagger'));
  return dirname(vanuitNest.resolve('swagger-ui-dist/package.json'));
};

const BESTANDEN = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
} as const;

/** The OpenAPI document, and a page to try every call on; nothing comes from elsewhere. */
export const toonOpenapi = (server: Server, app: INestApplication): void => {
  let document: string | undefined;
  server.get('/v1/openapi.json', (_verzoek, antwoord) => {
    document ??= JSON.stringify(openapiVan(app));
    return antwoord.type('application/json; charset=utf-8').send(document);
  });
  server.get('/v1/docs', (_verzoek, antwoord) => antwoord.type('text/html; charset=utf-8').send(PAGINA));
  server.get('/v1/docs/begin.js', (_verzoek, antwoord) => antwoord.type('text/javascript; charset=utf-8').send(BEGIN));
  const map = mapVanSwaggerUi();
  for (const [naam, soort] of Object.entries(BESTANDEN))
    server.get(`/v1/docs/${naam}`, async (_verzoek, antwoord) =>
      antwoord.type(soort).send(await readFile(join(map, naam))),
    );
};
