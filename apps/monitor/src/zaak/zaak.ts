import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { datumVan } from '@tijdig/kernel';
import { Onbekend } from '@tijdig/platform';
import { feitenVan } from '@tijdig/zaak';
import { Opnamen } from '../cijfers/opname.ts';
import type { Vraag, ZAAK } from '../vraag/vormen.ts';
import { Zaakstromen } from './stroom.ts';
import { zaakbeeld } from './zaakbeeld.ts';

export class VraagZaak extends Query<object> {
  readonly zaakId: string;
  readonly vraag: Vraag<typeof ZAAK>;
  constructor(zaakId: string, vraag: Vraag<typeof ZAAK>) {
    super();
    this.zaakId = zaakId;
    this.vraag = vraag;
  }
}

/** How a zaak stands on a day, and in which groups it counts. */
@QueryHandler(VraagZaak)
export class ZaakHandler implements IQueryHandler<VraagZaak> {
  private readonly opnamen: Opnamen;
  private readonly stromen: Zaakstromen;
  constructor(@Inject(Opnamen) opnamen: Opnamen, @Inject(Zaakstromen) stromen: Zaakstromen) {
    this.opnamen = opnamen;
    this.stromen = stromen;
  }

  async execute({ zaakId, vraag }: VraagZaak): Promise<object> {
    await this.opnamen.wachtOp(vraag);
    const gekend = this.opnamen.gekend(vraag);
    const geschiedenis = await this.stromen.geschiedenis(zaakId, gekend);
    const { peildatum = this.opnamen.vandaag() } = vraag;
    const beeld = zaakbeeld(feitenVan({ geschiedenis }), peildatum);
    if (!beeld) throw new Onbekend('ZAAK_ONBEKEND');
    return {
      zaakId: zaakId.toLowerCase(),
      peildatum: datumVan(peildatum),
      kennismoment: gekend.tekst,
      positie: await this.stromen.positie(),
      revisie: geschiedenis.at(-1)!.revisie,
      ...beeld,
    };
  }
}
