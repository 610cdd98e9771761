import { fastify } from 'fastify';

const datum = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;
const jaNee = { type: 'boolean' } as const;

/** The least an HTTP command can be: Fastify, the body checked by a compiled schema (ajv), and an answer as large as ours. */
export const startRauw = async (): Promise<number> => {
  const server = fastify();
  const body = {
    type: 'object',
    additionalProperties: false,
    required: ['datum', 'vorm', 'betekenisvol'],
    properties: {
      datum,
      vorm: { enum: ['FYSIEK', 'TELEFOON', 'BEELDBELLEN', 'SCHRIFTELIJK'] },
      betekenisvol: jaNee,
      aanwezigJeugdige: jaNee,
      aanwezigGezagdrager: jaNee,
    },
  };
  server.post('/v1/zaken/:zaakId/contact', { schema: { body } }, async (verzoek) => ({
    zaakId: (verzoek.params as { zaakId: string }).zaakId,
    positie: '12345',
    revisie: 7,
    gebeurtenissen: [{ eventId: '0197a000-0000-7000-8000-000000000000', type: 'ContactGevoerd', revisie: 7 }],
    waarschuwingen: [],
  }));
  await server.listen({ port: 0, host: '127.0.0.1' });
  return (server.server.address() as { port: number }).port;
};
