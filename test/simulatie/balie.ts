import type { FastifyRequest } from 'fastify';
import {
  Contextbron,
  leesGelijkgesteldeDag,
  leesNormprofiel,
  leesZaakopdracht,
  VoerNormopdrachtUit,
  VoerNormopdrachtUitHandler,
  VoerZaakopdrachtUit,
  VoerZaakopdrachtUitHandler,
  type Uitkomst,
  type Zaakzoeker,
} from '@tijdig/case-api';
import type { EventStoreReader, EventStoreWriter } from '@tijdig/event-store';
import { lokaleDatum } from '@tijdig/kernel';
import type { Klok, Normbron } from '@tijdig/platform';

import type { ZaakCommandtype } from '@tijdig/zaak';

/** A command as a tool sends it, but for the wire. */
export type Verzoek = Readonly<{
  type: ZaakCommandtype | 'StelNormprofielVast' | 'StelGelijkgesteldeDagVast';
  /** Absent for what founds a zaak, and for norms. */
  zaakId?: string;
  sleutel: string;
  lichaam: Readonly<Record<string, unknown>>;
  ifMatch?: number;
}>;

/** What a command needs of a read model: where to look for other zaken, and how far the rows are. */
export type Rijen = Zaakzoeker;

/** Rows that are up to date with everything and know of no other zaak: for who asks nothing of them. */
export const GEEN_RIJEN: Rijen = { zakenVan: () => [], geparkeerd: () => [], positie: () => 2n ** 62n };

export type Baliegegevens = Readonly<{
  lezer: EventStoreReader;
  schrijver: EventStoreWriter;
  klok: Klok;
  rijen: Rijen;
  normen: Normbron;
}>;

const alsHttp = ({ sleutel, lichaam, ifMatch }: Verzoek): FastifyRequest =>
  ({
    headers: { 'idempotency-key': sleutel, ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }) },
    query: {},
    body: lichaam,
  }) as unknown as FastifyRequest;

/** The product's own reading of a command and its own handlers, without web server and bus. */
export const balie = ({ lezer, schrijver, klok, rijen, normen }: Baliegegevens) => {
  const context = new Contextbron(lezer, rijen, normen);
  const zaken = new VoerZaakopdrachtUitHandler(lezer, schrijver, klok, context);
  const normopdrachten = new VoerNormopdrachtUitHandler(lezer, schrijver, klok);
  return async (verzoek: Verzoek): Promise<Uitkomst> => {
    const http = alsHttp(verzoek);
    if (verzoek.type === 'StelNormprofielVast')
      return normopdrachten.execute(new VoerNormopdrachtUit(leesNormprofiel(http)));
    if (verzoek.type === 'StelGelijkgesteldeDagVast')
      return normopdrachten.execute(new VoerNormopdrachtUit(leesGelijkgesteldeDag(http)));
    const opdracht = leesZaakopdracht(verzoek.type, http, lokaleDatum(klok()), verzoek.zaakId);
    return zaken.execute(new VoerZaakopdrachtUit(opdracht));
  };
};
