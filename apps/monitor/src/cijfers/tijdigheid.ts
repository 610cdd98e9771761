import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { tijdigheid } from '@tijdig/projections';
import { filterVan, type TIJDIGHEID, type Vraag } from '../vraag/vormen.ts';
import { verantwoording } from './antwoord.ts';
import { Opnamen } from './opname.ts';
import { periodeIn } from './periode.ts';

export class VraagTijdigheid extends Query<object> {
  readonly vraag: Vraag<typeof TIJDIGHEID>;
  constructor(vraag: Vraag<typeof TIJDIGHEID>) {
    super();
    this.vraag = vraag;
  }
}

/** How much was in time over a period, by step and groups. */
@QueryHandler(VraagTijdigheid)
export class TijdigheidHandler implements IQueryHandler<VraagTijdigheid> {
  private readonly opnamen: Opnamen;
  constructor(@Inject(Opnamen) opnamen: Opnamen) {
    this.opnamen = opnamen;
  }

  async execute({ vraag }: VraagTijdigheid): Promise<object> {
    const periode = periodeIn(vraag);
    await this.opnamen.wachtOp(vraag);
    const gekend = this.opnamen.gekend(vraag);
    const profiel = await this.opnamen.profiel(vraag.profiel, gekend);
    const { periodeVan, periodeTot, groepeer = [] } = vraag;
    return this.opnamen.op(gekend, (opname) => ({
      ...periode,
      ...verantwoording(opname, gekend, profiel),
      regels: tijdigheid({ profiel, periodeVan, periodeTot, groepeer, filter: filterVan(vraag) }, opname.bron),
    }));
  }
}
