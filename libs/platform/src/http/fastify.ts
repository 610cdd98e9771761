export type { FastifyInstance as Server, FastifyReply as Antwoord, FastifyRequest as Verzoek } from 'fastify';
