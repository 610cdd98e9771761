import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { datumVan } from '@tijdig/kernel';
import { nietGestartRijen, tijdigheidRijen, werkvoorraadRijen } from '@tijdig/projections';
import { filterVan, type TIJDIGHEID_RIJEN, type Vraag, type WERKVOORRAAD_RIJEN } from '../vraag/vormen.ts';
import { verantwoording } from './antwoord.ts';
import { bladzijde } from './bladzijde.ts';
import { Opnamen } from './opname.ts';
import { periodeIn } from './periode.ts';

export class VraagWerkvoorraadRijen extends Query<object> {
  readonly vraag: Vraag<typeof WERKVOORRAAD_RIJEN>;
  constructor(vraag: Vraag<typeof WERKVOORRAAD_RIJEN>) {
    super();
    this.vraag = vraag;
  }
}

/** The rows behind a number of the werkvoorraad. */
@QueryHandler(VraagWerkvoorraadRijen)
export class WerkvoorraadRijenHandler implements IQueryHandler<VraagWerkvoorraadRijen> {
  private readonly opnamen: Opnamen;
  constructor(@Inject(Opnamen) opnamen: Opnamen) {
    this.opnamen = opnamen;
  }

  async execute({ vraag }: VraagWerkvoorraadRijen): Promise<object> {
    await this.opnamen.wachtOp(vraag);
    const gekend = this.opnamen.gekend(vraag);
    const profiel = await this.opnamen.profiel(vraag.profiel, gekend);
    const { peildatum = this.opnamen.vandaag(), telVoorraad: tel = 'openstaand' } = vraag;
    const cel = { profiel, peildatum, filter: filterVan(vraag) };
    return this.opnamen.op(gekend, (opname) => ({
      peildatum: datumVan(peildatum),
      tel,
      ...verantwoording(opname, gekend, profiel),
      ...bladzijde(
        tel === 'nietGestart' ? nietGestartRijen(cel, opname.bron) : werkvoorraadRijen({ ...cel, tel }, opname.bron),
        vraag,
      ),
    }));
  }
}

export class VraagTijdigheidRijen extends Query<object> {
  readonly vraag: Vraag<typeof TIJDIGHEID_RIJEN>;
  constructor(vraag: Vraag<typeof TIJDIGHEID_RIJEN>) {
    super();
    this.vraag = vraag;
  }
}

/** The rows behind a number of the tijdigheid. */
@QueryHandler(VraagTijdigheidRijen)
export class TijdigheidRijenHandler implements IQueryHandler<VraagTijdigheidRijen> {
  private readonly opnamen: Opnamen;
  constructor(@Inject(Opnamen) opnamen: Opnamen) {
    this.opnamen = opnamen;
  }

  async execute({ vraag }: VraagTijdigheidRijen): Promise<object> {
    const periode = periodeIn(vraag);
    await this.opnamen.wachtOp(vraag);
    const gekend = this.opnamen.gekend(vraag);
    const profiel = await this.opnamen.profiel(vraag.profiel, gekend);
    const { periodeVan, periodeTot, cohort = 'afronding', inTijd } = vraag;
    const keuze = { cohort, ...(inTijd !== undefined && { inTijd }) };
    const cel = { profiel, periodeVan, periodeTot, ...keuze, filter: filterVan(vraag) };
    return this.opnamen.op(gekend, (opname) => ({
      ...periode,
      ...keuze,
      ...verantwoording(opname, gekend, profiel),
      ...bladzijde(tijdigheidRijen(cel, opname.bron), vraag),
    }));
  }
}
