import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { INestApplication } from '@nestjs/common';
import { API_VERSIE } from '../http/koppen.ts';

const INLEIDING =
  'Tijdig houdt bij welke stappen van een kinderbeschermings- of reclasseringsmaatregel openstaan, te laat zijn en op ' +
  'tijd waren: op elke peildatum, zoals bekend op elk kennismoment. Werkt alleen op deze computer: er zijn nog geen logins.';

/** The paths stand under the server's address, which holds the major version (API Design Rules: uri-version). */
const zonderVersie = (document: OpenAPIObject): OpenAPIObject => ({
  ...document,
  paths: Object.fromEntries(Object.entries(document.paths).map(([pad, inhoud]) => [pad.replace(/^\/v1/, ''), inhoud])),
});

/** The OpenAPI document of everything this process answers. */
export const openapiVan = (app: INestApplication): OpenAPIObject => {
  const opzet = new DocumentBuilder()
    .setTitle('Tijdig')
    .setDescription(INLEIDING)
    .setVersion(API_VERSIE)
    .setContact('Tijdig', 'https://tijdig.example', 'beheer@tijdig.example')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/nl/')
    .addServer('/v1')
    .build();
  const document = SwaggerModule.createDocument(app, opzet, {
    autoTagControllers: false,
    operationIdFactory: (_controller, methode) => methode.charAt(0).toLowerCase() + methode.slice(1),
  });
  return zonderVersie(document);
};
