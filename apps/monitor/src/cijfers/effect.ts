import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { datumVan, kennismomentVan, type Dagnummer } from '@tijdig/kernel';
import { effect, type Rijenbron } from '@tijdig/projections';
import type { Momentopname } from '@tijdig/read-models';
import { filterVan, type EFFECT, type Vraag } from '../vraag/vormen.ts';
import { verantwoording } from './antwoord.ts';
import { Opnamen, type Gekend } from './opname.ts';

export class VraagEffect extends Query<object> {
  readonly vraag: Vraag<typeof EFFECT>;
  constructor(vraag: Vraag<typeof EFFECT>) {
    super();
    this.vraag = vraag;
  }
}

/** 'As reported then': each column as known at the end of its own day. */
const ZOALS_TOEN = 'peildatum';

/** The steering table: five rows over a list of peildata. */
@QueryHandler(VraagEffect)
export class EffectHandler implements IQueryHandler<VraagEffect> {
  private readonly opnamen: Opnamen;
  constructor(@Inject(Opnamen) opnamen: Opnamen) {
    this.opnamen = opnamen;
  }

  async execute({ vraag }: VraagEffect): Promise<object> {
    const { begin, peildata, kennismomentOfPeildatum: kennismoment } = vraag;
    await this.opnamen.wachtOp(vraag);
    const gekend = this.gekend(kennismoment, peildata);
    const profiel = await this.opnamen.profiel(vraag.profiel, gekend);
    const tabelvraag = { profiel, begin, peildata, filter: filterVan(vraag) };
    return this.opnamen.omDeBeurt(gekend, (opname) => ({
      ...verantwoording(opname, gekend, profiel),
      ...effect(tabelvraag, this.bronnen(kennismoment, opname)),
    }));
  }

  /** The stamp is that of the last column. */
  private gekend(kennismoment: string | undefined, peildata: readonly Dagnummer[]): Gekend {
    if (kennismoment !== ZOALS_TOEN) return this.opnamen.gekend(kennismoment === undefined ? {} : { kennismoment });
    return { kennismoment: kennismomentVan(datumVan(peildata.at(-1)!))!, tekst: ZOALS_TOEN };
  }

  private bronnen(kennismoment: string | undefined, { bron, bronOp }: Momentopname) {
    if (kennismoment !== ZOALS_TOEN) return (): Rijenbron => bron;
    return (peildatum: Dagnummer): Rijenbron => bronOp(kennismomentVan(datumVan(peildatum))!);
  }
}
