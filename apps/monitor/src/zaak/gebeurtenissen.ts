import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { RecordedEvent } from '@tijdig/event-store';
import { Opnamen } from '../cijfers/opname.ts';
import type { GEBEURTENISSEN, Vraag } from '../vraag/vormen.ts';
import { Zaakstromen } from './stroom.ts';

export class VraagGebeurtenissen extends Query<object> {
  readonly zaakId: string;
  readonly vraag: Vraag<typeof GEBEURTENISSEN>;
  constructor(zaakId: string, vraag: Vraag<typeof GEBEURTENISSEN>) {
    super();
    this.zaakId = zaakId;
    this.vraag = vraag;
  }
}

/** Which later events say that this one is wrong. */
const nasleep = (stroom: readonly RecordedEvent[], eventId: string) => {
  const ingetrokken = stroom.find(({ type, data }) => type === 'GebeurtenisIngetrokken' && data['eventId'] === eventId);
  const correcties = stroom.filter(
    ({ type, data }) => type === 'GegevenGecorrigeerd' && data['correctieVan'] === eventId,
  );
  return {
    ...(ingetrokken && { ingetrokkenDoor: ingetrokken.eventId }),
    ...(correcties.length > 0 && { gecorrigeerdDoor: correcties.map((c) => c.eventId) }),
  };
};

/** The history of a zaak, as recorded. */
@QueryHandler(VraagGebeurtenissen)
export class GebeurtenissenHandler implements IQueryHandler<VraagGebeurtenissen> {
  private readonly opnamen: Opnamen;
  private readonly stromen: Zaakstromen;
  constructor(@Inject(Opnamen) opnamen: Opnamen, @Inject(Zaakstromen) stromen: Zaakstromen) {
    this.opnamen = opnamen;
    this.stromen = stromen;
  }

  async execute({ zaakId, vraag }: VraagGebeurtenissen): Promise<object> {
    await this.opnamen.wachtOp(vraag);
    const gekend = this.opnamen.gekend(vraag);
    const stroom = await this.stromen.ruw(zaakId, gekend);
    return {
      zaakId: zaakId.toLowerCase(),
      kennismoment: gekend.tekst,
      positie: await this.stromen.positie(),
      gebeurtenissen: stroom.map(({ stream: _stream, positie, ...event }) => ({
        positie: String(positie),
        ...event,
        ...nasleep(stroom, event.eventId),
      })),
    };
  }
}
