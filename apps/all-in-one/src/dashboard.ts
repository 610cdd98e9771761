import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { Server } from '@tijdig/platform';

const GEBOUWD = fileURLToPath(new URL('../../dashboard/dist/', import.meta.url));

/** Serves the built dashboard at `/`, each file as a route of its own; what is not built is not served. */
export const toonDashboard = async (server: Server): Promise<void> => {
  if (!existsSync(GEBOUWD)) return;
  await server.register(fastifyStatic, { root: GEBOUWD, wildcard: false, cacheControl: false });
};
