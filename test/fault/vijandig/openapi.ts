import type { Lijn } from './lijn.ts';

export type Schema = Readonly<{
  $ref?: string;
  type?: string;
  format?: string;
  pattern?: string;
  enum?: readonly string[];
  minimum?: number;
  oneOf?: readonly Schema[];
  items?: Schema;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
}>;

export type Invoer = Readonly<{ in: 'path' | 'query' | 'header'; name: string; required?: boolean; schema: Schema }>;

/** One method at one address, as the product describes it. */
export type Operatie = Readonly<{
  methode: string;
  /** `/v1/zaken/{zaakId}/toewijzing`. */
  pad: string;
  invoer: readonly Invoer[];
  lichaam: Schema | undefined;
}>;

type Beschreven = Readonly<{
  parameters?: readonly Invoer[];
  requestBody?: Readonly<{ content: Readonly<Record<string, Readonly<{ schema: Schema }>>> }>;
}>;
type Document = Readonly<{
  servers: readonly Readonly<{ url: string }>[];
  paths: Readonly<Record<string, Readonly<Record<string, Beschreven>>>>;
  components: Readonly<{ schemas: Readonly<Record<string, Schema>> }>;
}>;

/** Everything the product can be asked, from its own description: a new endpoint is tried by itself. */
export const leesOperaties = async (lijn: Lijn): Promise<readonly Operatie[]> => {
  const { tekst } = await lijn.vraag({ methode: 'GET', pad: '/v1/openapi.json' });
  const { servers, paths, components } = JSON.parse(tekst) as Document;
  const volg = (schema: Schema | undefined): Schema | undefined =>
    schema?.$ref ? components.schemas[schema.$ref.split('/').at(-1)!] : schema;
  return Object.entries(paths).flatMap(([pad, methoden]) =>
    Object.entries(methoden).map(([methode, { parameters = [], requestBody }]) => ({
      methode: methode.toUpperCase(),
      pad: `${servers[0]!.url}${pad}`,
      invoer: parameters,
      lichaam: volg(requestBody?.content['application/json']?.schema),
    })),
  );
};
