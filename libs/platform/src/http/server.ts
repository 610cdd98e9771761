import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyHttpOptions, RawServerDefault } from 'fastify';
import type { Logboek } from '../logboek/logboek.ts';
import type { Antwoord, Server, Verzoek } from './fastify.ts';
import { bewaakHerkomst } from './herkomst.ts';
import { csvAlsAccept } from './csv-adres.ts';
import { leesAlleenJson } from './json-inhoud.ts';
import { koppenVoor, zetKoppen } from './koppen.ts';
import { kenMethoden } from './methoden.ts';
import { beantwoord } from './probleem.ts';
import { padVan } from './pad.ts';
import { Probleemfilter } from './probleemfilter.ts';
import { weigerVerwachtingen } from './verwachting.ts';
import { logVerzoeken } from './verzoeklog.ts';

const MEESTE_BYTES = 100 * 1024;
const TRAAGSTE_VERZOEK_MS = 30_000;
const TRAAGSTE_KOPPEN_MS = 10_000;
/** How often Node looks who is too slow; by itself it would every half minute. */
const KIJKT_ELKE_MS = 2_000;

const STATUS_VAN_PARSER: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** What Node's parser refuses never becomes a request, so the answer is written on the wire. */
const weigerOpDeLijn = (fout: NodeJS.ErrnoException, lijn: Socket): void => {
  if (!lijn.writable || fout.code === 'ECONNRESET') return void lijn.destroy();
  const { probleem, koppen } = beantwoord({ statusCode: STATUS_VAN_PARSER[fout.code ?? ''] ?? 400 }, '');
  const inhoud = JSON.stringify(probleem);
  const regels = Object.entries({
    ...koppenVoor('/v1/'),
    ...koppen,
    'content-length': String(Buffer.byteLength(inhoud)),
    connection: 'close',
  }).map(([naam, waarde]) => `${naam}: ${waarde}`);
  lijn.end(`HTTP/1.1 ${probleem.status} ${STATUS_CODES[probleem.status]}\r\n${regels.join('\r\n')}\r\n\r\n${inhoud}`);
};

/** A Fastify that answers hostile input with a problem, whatever layer notices it. */
export const maakServer = (logboek: Logboek): FastifyAdapter => {
  const filter = new Probleemfilter(logboek);
  const opties: FastifyHttpOptions<RawServerDefault> = {
    bodyLimit: MEESTE_BYTES,
    requestTimeout: TRAAGSTE_VERZOEK_MS,
    // A request without Host is refused by us, as a problem, and not by the parser.
    http: {
      headersTimeout: TRAAGSTE_KOPPEN_MS,
      connectionsCheckingInterval: KIJKT_ELKE_MS,
      requireHostHeader: false,
    },
    keepAliveTimeout: 5_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    clientErrorHandler: weigerOpDeLijn,
    rewriteUrl: csvAlsAccept,
    frameworkErrors: (fout: Error, verzoek: Verzoek, antwoord: Antwoord) => {
      antwoord.headers(koppenVoor(padVan(verzoek.raw.url)));
      filter.antwoord(fout, verzoek, antwoord);
    },
  };
  const adapter = new FastifyAdapter(opties);
  const server = adapter.getInstance() as Server;
  zetKoppen(server);
  bewaakHerkomst(server);
  weigerVerwachtingen(server);
  kenMethoden(server);
  leesAlleenJson(server);
  logVerzoeken(server, logboek);
  return adapter;
};
