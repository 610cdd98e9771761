import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { KENMERK, REGIO, veldfout, type Veld, type Velden } from '@tijdig/zaak';
import { IsArray, IsBoolean, IsIn, IsInt, Matches, Max, Min, ValidateBy, ValidateIf } from 'class-validator';

type Veldsoort = Readonly<{ toets: PropertyDecorator; schema: ApiPropertyOptions }>;

/** For what class-validator has no word: the catalogue's own judgement of one field. */
const volgensCatalogus = (veld: Veld): PropertyDecorator =>
  ValidateBy({
    name: veld.soort,
    validator: { validate: (waarde) => !veldfout('', { ...veld, verplicht: true }, waarde) },
  });

const kenmerk = (patroon: RegExp): ApiPropertyOptions => ({ type: 'string', pattern: patroon.source, maxLength: 64 });

const ENKELE_WAARDEN = (['string', 'integer', 'boolean'] as const).map((type) => ({ type, nullable: true }));

const soortVan = (veld: Veld): Veldsoort => {
  switch (veld.soort) {
    case 'datum':
      return { toets: volgensCatalogus(veld), schema: { type: 'string', format: 'date', example: '2025-03-10' } };
    case 'ja/nee':
      return { toets: IsBoolean(), schema: { type: 'boolean' } };
    case 'kenmerk':
      return { toets: Matches(KENMERK), schema: kenmerk(KENMERK) };
    case 'regio':
      return { toets: volgensCatalogus(veld), schema: kenmerk(REGIO) };
    case 'geheel':
      return {
        toets: applyDecorators(IsInt(), Min(1), Max(Number.MAX_SAFE_INTEGER)) as PropertyDecorator,
        schema: { type: 'integer', minimum: 1 },
      };
    case 'code':
      return { toets: IsIn([...veld.codes]), schema: { type: 'string', enum: [...veld.codes] } };
    case 'regels':
      return { toets: IsArray(), schema: { type: 'array', items: { type: 'object' } } };
    case 'tekst':
      return { toets: volgensCatalogus(veld), schema: { type: 'string', minLength: 1, maxLength: 200 } };
    case 'waarde':
      return {
        toets: volgensCatalogus(veld),
        // With a combinator this type means: no type of its own.
        schema: { type: Array, oneOf: ENKELE_WAARDEN } as ApiPropertyOptions,
      };
    case 'versleuteld':
      return {
        toets: volgensCatalogus(veld),
        schema: { type: 'string', deprecated: true, description: 'Mag nog niet: alleen versleuteld vast te leggen.' },
      };
  }
};

/** One field of the catalogue as decorators: the check at the edge and its place in the OpenAPI document. */
export const Veldregel = (veld: Veld): PropertyDecorator => {
  const { toets, schema } = soortVan(veld);
  const mag = veld.verplicht ? [] : [ValidateIf((_lichaam, waarde) => waarde !== undefined)];
  return applyDecorators(...mag, toets, ApiProperty({ ...schema, required: veld.verplicht } as ApiPropertyOptions));
};

export type Lichaamsklasse = new () => object;

/** A DTO class made from the one table of fields, so that no list of fields is written twice. */
export const lichaamsklasse = (
  naam: string,
  velden: Velden,
  erbij: Readonly<Record<string, PropertyDecorator>> = {},
) => {
  const Lichaam = { [naam]: class {} }[naam] as Lichaamsklasse;
  for (const [veld, omschrijving] of Object.entries(velden)) Veldregel(omschrijving)(Lichaam.prototype, veld);
  for (const [veld, decorator] of Object.entries(erbij)) decorator(Lichaam.prototype, veld);
  return Lichaam;
};
