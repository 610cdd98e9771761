import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Server } from '../http/fastify.ts';
import { Probleemfilter } from '../http/probleemfilter.ts';
import { maakServer } from '../http/server.ts';
import { NestLogger } from '../logboek/nest-logger.ts';
import { toonOpenapi } from '../openapi/pagina.ts';
import type { Delen } from './delen.ts';
import { PlatformModule } from './platform.module.ts';

/** An application that listens. */
export type Draaiend = Readonly<{ adres: string; app: NestFastifyApplication; stop: () => Promise<void> }>;

export type Startwens = Readonly<{
  delen: Delen;
  modules: readonly (Type | DynamicModule)[];
  /** What else the server serves: files, pages. */
  richtIn?: (server: Server) => void | Promise<void>;
}>;

@Module({})
class Wortel {}

/** There is no setting for it: without logins nobody else may reach it. */
const ALLEEN_HIER = '127.0.0.1';

/** Composes the modules over the parts and listens on the loopback address. */
export const start = async ({ delen, modules, richtIn }: Startwens): Promise<Draaiend> => {
  const wortel = { module: Wortel, imports: [PlatformModule.van(delen), ...modules] };
  const app = await NestFactory.create<NestFastifyApplication>(wortel, maakServer(delen.logboek), {
    bodyParser: false,
    logger: new NestLogger(delen.logboek),
    abortOnError: false,
  });
  app.useGlobalFilters(new Probleemfilter(delen.logboek));
  const server = app.getHttpAdapter().getInstance() as Server;
  toonOpenapi(server, app);
  await richtIn?.(server);
  await app.listen({ port: delen.instellingen.poort, host: ALLEEN_HIER });
  const { port } = app.getHttpServer().address() as { port: number };
  return { adres: `http://${ALLEEN_HIER}:${port}`, app, stop: () => app.close() };
};
