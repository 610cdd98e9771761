import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { Antwoordt, Weigert, type Antwoordbeschrijving, type Lichaamsklasse } from '@tijdig/platform';
import { GEBEURTENISNAMEN, ZAAKCOMMANDOS, type ZaakCommandtype } from '@tijdig/zaak';
import { LICHAMEN } from './lichamen.ts';

const tekst = { type: 'string' } as const;
const lijstVan = (properties: Record<string, { type: string }>) =>
  ({ type: 'array', items: { type: 'object', properties } }) as const;

const WIE = { zaakId: { ...tekst, format: 'uuid' }, profielId: tekst, datum: { ...tekst, format: 'date' } } as const;

const uitkomst = (wie: keyof typeof WIE) => ({
  type: 'object',
  properties: {
    [wie]: WIE[wie],
    positie: { ...tekst, description: 'Geef deze als minPositie mee om het gevolg in de cijfers te zien.' },
    revisie: { type: 'integer' },
    gebeurtenissen: lijstVan({ eventId: tekst, type: tekst, revisie: { type: 'integer' } }),
    waarschuwingen: lijstVan({ code: tekst, melding: tekst }),
  },
});

const ETAG = { ETag: { description: 'De revisie, voor If-Match.', schema: { ...tekst, example: '"3"' } } };
const LOCATION = { Location: { description: 'Waar de zaak staat.', schema: tekst } };

const antwoord = (wie: keyof typeof WIE, over: Partial<Antwoordbeschrijving> = {}) =>
  Antwoordt({
    beschrijving: 'Vastgelegd, of niets nieuws (lege lijst), of beoordeeld (proef).',
    schema: uitkomst(wie) as NonNullable<Antwoordbeschrijving['schema']>,
    koppen: ETAG,
    ...over,
  });

/** What every command takes besides its body. */
const Opdracht = (Lichaam: Lichaamsklasse) =>
  applyDecorators(
    ApiHeader({ name: 'Idempotency-Key', required: true, schema: { ...tekst, pattern: '^[A-Za-z0-9_.-]{1,64}$' } }),
    ApiHeader({ name: 'If-Match', required: false, schema: { ...tekst, example: '"3"' } }),
    ApiHeader({ name: 'X-Tijdig-Medewerker', required: false, schema: tekst }),
    ApiHeader({ name: 'traceparent', required: false, schema: tekst }),
    ApiQuery({
      name: 'proef',
      required: false,
      schema: { type: 'boolean' },
      description: 'Alleen beoordelen en antwoorden; er wordt niets vastgelegd.',
    }),
    ApiBody({ type: Lichaam }),
  );

export const BeschrijfOpdracht = (type: ZaakCommandtype) => {
  const isNieuw = type === 'MeldZaakAan';
  const naam = GEBEURTENISNAMEN[ZAAKCOMMANDOS[type].gebeurtenis];
  return applyDecorators(
    ApiTags('zaken'),
    ApiOperation({ operationId: type.charAt(0).toLowerCase() + type.slice(1), summary: `${type}: ${naam} vastleggen` }),
    ...(isNieuw ? [] : [ApiParam({ name: 'zaakId', schema: { ...tekst, format: 'uuid' } })]),
    Opdracht(LICHAMEN[type]),
    ...(isNieuw
      ? [antwoord('zaakId', { status: 201, beschrijving: 'Aangemeld.', koppen: { ...ETAG, ...LOCATION } })]
      : []),
    antwoord('zaakId'),
    Weigert(400, 404, 409, 503),
  );
};

export const BeschrijfNormopdracht = (samenvatting: string, Lichaam: Lichaamsklasse, wie: keyof typeof WIE) =>
  applyDecorators(
    ApiTags('normen'),
    ApiOperation({ summary: samenvatting }),
    Opdracht(Lichaam),
    antwoord(wie),
    Weigert(400, 409, 503),
  );
