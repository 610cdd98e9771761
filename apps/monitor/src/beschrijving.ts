import { applyDecorators, UseInterceptors } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Antwoordt, Weigert } from '@tijdig/platform';
import { AlsCsv } from './csv/csv.interceptor.ts';

type Vraagbeschrijving = Readonly<{
  over: string;
  vorm: Readonly<{ beschrijf: () => MethodDecorator }>;
  /** The list in the answer. */
  lijst?: string;
  csv?: (antwoord: object) => string;
  zaak?: boolean;
}>;

const lijstVan = (naam: string | undefined) =>
  naam === undefined
    ? { type: 'object' }
    : { type: 'object', required: [naam], properties: { [naam]: { type: 'array', items: { type: 'object' } } } };

/** A question over HTTP: how it is asked and answered, also as CSV where there is one. */
export const BeschrijfVraag = ({ over, vorm, lijst, csv, zaak = false }: Vraagbeschrijving) =>
  applyDecorators(
    ApiTags(zaak ? 'zaken' : 'cijfers'),
    ApiOperation({ summary: over }),
    vorm.beschrijf(),
    Antwoordt({ beschrijving: over, schema: lijstVan(lijst), csv: csv !== undefined }),
    Weigert(400, 404, 503),
    ...(zaak ? [ApiParam({ name: 'zaakId', schema: { type: 'string', format: 'uuid' } })] : []),
    ...(csv ? [UseInterceptors(new AlsCsv(csv))] : []),
  );
