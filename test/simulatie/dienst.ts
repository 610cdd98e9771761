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
} from '@tijdig/case-api';
import type { EventStoreReader } from '@tijdig/event-store';
import { lokaleDatum } from '@tijdig/kernel';
import { Normbron } from '@tijdig/platform';
import type { Leesmodel } from '@tijdig/read-models';
import type { ZaakCommandtype } from '@tijdig/zaak';
import { metSoftware } from './gif.ts';
import type { Tijd } from './tijd.ts';
import { WankelLogboek, type Wankeling } from './wankel-logboek.ts';

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
export type Rijen = Pick<Leesmodel, 'lopendeZaken' | 'waitFor'>;

export type Dienstgegevens = Wankeling &
  Readonly<{ rijen: Rijen; software: () => number; tijd: Tijd; meld: (fout: unknown) => void }>;

const alsHttp = ({ sleutel, lichaam, ifMatch }: Verzoek): FastifyRequest =>
  ({
    headers: { 'idempotency-key': sleutel, ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }) },
    query: {},
    body: lichaam,
  }) as unknown as FastifyRequest;

/** The product's own reading of a command and its own handlers, over a log that falters; one life of one process. */
export class Dienst {
  readonly #log: WankelLogboek;
  readonly #tijd: Tijd;
  readonly #normen: Normbron;
  readonly #zaken: VoerZaakopdrachtUitHandler;
  readonly #normopdrachten: VoerNormopdrachtUitHandler;
  readonly #einde = Promise.withResolvers<never>();

  private constructor(gegevens: Dienstgegevens, log: WankelLogboek, normen: Normbron) {
    const { tijd, rijen, software } = gegevens;
    const lezer: EventStoreReader = metSoftware(log, software);
    const context = new Contextbron(lezer, rijen as Leesmodel, normen);
    this.#log = log;
    this.#tijd = tijd;
    this.#normen = normen;
    this.#zaken = new VoerZaakopdrachtUitHandler(lezer, log, tijd.klok, context);
    this.#normopdrachten = new VoerNormopdrachtUitHandler(lezer, log, tijd.klok);
    this.#einde.promise.catch(() => undefined);
  }

  static async start(gegevens: Dienstgegevens): Promise<Dienst> {
    return new Dienst(gegevens, new WankelLogboek(gegevens), await Normbron.volg(gegevens.store, gegevens.meld));
  }

  /** Rejects as the handler does; also when the process dies before it answers. */
  doe(verzoek: Verzoek): Promise<Uitkomst> {
    return Promise.race([this.#voerUit(verzoek), this.#einde.promise]);
  }

  /** Several streams in one append, as an import does it. */
  get log(): WankelLogboek {
    return this.#log;
  }

  sterf(oorzaak: Error): void {
    this.#log.sterf();
    this.#normen.sluit();
    this.#einde.reject(oorzaak);
  }

  async #voerUit(verzoek: Verzoek): Promise<Uitkomst> {
    const http = alsHttp(verzoek);
    if (verzoek.type === 'StelNormprofielVast')
      return this.#normopdrachten.execute(new VoerNormopdrachtUit(leesNormprofiel(http)));
    if (verzoek.type === 'StelGelijkgesteldeDagVast')
      return this.#normopdrachten.execute(new VoerNormopdrachtUit(leesGelijkgesteldeDag(http)));
    const opdracht = leesZaakopdracht(verzoek.type, http, lokaleDatum(this.#tijd.klok()), verzoek.zaakId);
    return this.#zaken.execute(new VoerZaakopdrachtUit(opdracht));
  }
}
