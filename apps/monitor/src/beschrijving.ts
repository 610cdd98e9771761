import { applyDecorators, UseInterceptors } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Antwoordt, Weigert, type Antwoordbeschrijving } from '@tijdig/platform';
import type { Schema } from './antwoordschema.ts';
import { AlsCsv } from './csv/csv.interceptor.ts';

type Vraagbeschrijving = Readonly<{
  over: string;
  vorm: Readonly<{ beschrijf: () => MethodDecorator }>;
  antwoord: Schema;
  csv?: (antwoord: object) => string;
  zaak?: boolean;
}>;

/** A question over HTTP: how it is asked and answered, also as CSV where there is one. */
export const BeschrijfVraag = ({ over, vorm, antwoord, csv, zaak = false }: Vraagbeschrijving) =>
  applyDecorators(
    ApiTags(zaak ? 'zaken' : 'cijfers'),
    ApiOperation({ summary: over }),
    vorm.beschrijf(),
    Antwoordt({
      beschrijving: over,
      schema: antwoord as NonNullable<Antwoordbeschrijving['schema']>,
      csv: csv !== undefined,
    }),
    Weigert(400, 404, 503),
    ...(zaak ? [ApiParam({ name: 'zaakId', schema: { type: 'string', format: 'uuid' } })] : []),
    ...(csv ? [UseInterceptors(new AlsCsv(csv))] : []),
  );
