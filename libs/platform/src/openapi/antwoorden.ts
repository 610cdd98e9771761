import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath, type ApiResponseOptions } from '@nestjs/swagger';
import { ProbleemSchema } from './schemas.ts';

type Schema = NonNullable<Extract<ApiResponseOptions, { schema?: unknown }>['schema']>;
type Koppen = NonNullable<ApiResponseOptions['headers']>;

const API_VERSION: Koppen = {
  'API-Version': { description: 'De volledige versie van deze API.', schema: { type: 'string', example: '1.0.0' } },
};

const PROBLEMEN = {
  400: 'De invoer klopt niet; alle fouten tegelijk.',
  404: 'Niet gevonden.',
  409: 'Een regel of de stand van zaken laat dit niet toe.',
  503: 'Even niet; probeer het na Retry-After opnieuw.',
} as const;

/** The refusals that an operation can give. */
export const Weigert = (...statussen: readonly (keyof typeof PROBLEMEN)[]) =>
  applyDecorators(
    ApiExtraModels(ProbleemSchema),
    ...statussen.map((status) =>
      ApiResponse({
        status,
        description: PROBLEMEN[status],
        content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProbleemSchema) } } },
      }),
    ),
  );

export type Antwoordbeschrijving = Readonly<{
  status?: number;
  beschrijving: string;
  schema?: Schema;
  koppen?: Koppen;
  /** Also as CSV, by Accept or by the ending .csv. */
  csv?: boolean;
  soort?: string;
}>;

/** What an operation answers when all is well. */
export const Antwoordt = ({ status = 200, beschrijving, schema, koppen, csv, soort }: Antwoordbeschrijving) =>
  ApiResponse({
    status,
    description: beschrijving,
    headers: { ...API_VERSION, ...koppen },
    content: {
      [soort ?? 'application/json']: { schema: schema ?? { type: 'object' } },
      ...(csv && { 'text/csv': { schema: { type: 'string' } } }),
    },
  });
