import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { datumVan } from '@tijdig/kernel';
import { werkvoorraad } from '@tijdig/projections';
import { filterVan, type Vraag, type WERKVOORRAAD } from '../vraag/vormen.ts';
import { verantwoording } from './antwoord.ts';
import { Opnamen } from './opname.ts';

export class VraagWerkvoorraad extends Query<object> {
  readonly vraag: Vraag<typeof WERKVOORRAAD>;
  constructor(vraag: Vraag<typeof WERKVOORRAAD>) {
    super();
    this.vraag = vraag;
  }
}

/** What is open on a day, by step and groups. */
@QueryHandler(VraagWerkvoorraad)
export class WerkvoorraadHandler implements IQueryHandler<VraagWerkvoorraad> {
  private readonly opnamen: Opnamen;
  constructor(@Inject(Opnamen) opnamen: Opnamen) {
    this.opnamen = opnamen;
  }

  async execute({ vraag }: VraagWerkvoorraad): Promise<object> {
    await this.opnamen.wachtOp(vraag);
    const gekend = this.opnamen.gekend(vraag);
    const profiel = await this.opnamen.profiel(vraag.profiel, gekend);
    const peildatum = vraag.peildatum ?? this.opnamen.vandaag();
    const { groepeer = [] } = vraag;
    return this.opnamen.op(gekend, (opname) => ({
      peildatum: datumVan(peildatum),
      ...verantwoording(opname, gekend, profiel),
      regels: werkvoorraad({ profiel, peildatum, groepeer, filter: filterVan(vraag) }, opname.bron),
    }));
  }
}
