import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DEEL, type Instellingen } from '@tijdig/platform';
import { Opnamen } from '../cijfers/opname.ts';
import { stempelVan } from '../cijfers/stempel.ts';
import type { NORMEN, Vraag } from '../vraag/vormen.ts';

export class VraagNormprofielen extends Query<object> {
  readonly vraag: Vraag<typeof NORMEN>;
  constructor(vraag: Vraag<typeof NORMEN>) {
    super();
    this.vraag = vraag;
  }
}

/** Every version of every profile that is known. */
@QueryHandler(VraagNormprofielen)
export class NormprofielenHandler implements IQueryHandler<VraagNormprofielen> {
  private readonly opnamen: Opnamen;
  private readonly instellingen: Instellingen;
  constructor(@Inject(Opnamen) opnamen: Opnamen, @Inject(DEEL.instellingen) instellingen: Instellingen) {
    this.opnamen = opnamen;
    this.instellingen = instellingen;
  }

  async execute({ vraag }: VraagNormprofielen): Promise<object> {
    await this.opnamen.wachtOp(vraag);
    const gekend = this.opnamen.gekend(vraag);
    return this.opnamen.op(gekend, ({ bron: { normen }, positie }) => ({
      kennismoment: gekend.tekst,
      positie: String(positie),
      standaardProfiel: this.instellingen.profiel ?? null,
      gelijkgesteldeDagen: stempelVan(normen).gelijkgesteldeDagen,
      normprofielen: [...normen.profielen.values()].flatMap(({ versies }) => versies),
    }));
  }
}
