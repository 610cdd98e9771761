import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { datumVan } from '@tijdig/kernel';
import { Onbekend } from '@tijdig/platform';
import { werkstappenVan } from '@tijdig/projections';
import { faseVan } from '@tijdig/zaak';
import { Opnamen } from '../cijfers/opname.ts';
import { stempelVan } from '../cijfers/stempel.ts';
import type { Vraag, ZAAKWERKSTAPPEN } from '../vraag/vormen.ts';
import { Zaakstromen } from './stroom.ts';

export class VraagZaakwerkstappen extends Query<object> {
  readonly zaakId: string;
  readonly vraag: Vraag<typeof ZAAKWERKSTAPPEN>;
  constructor(zaakId: string, vraag: Vraag<typeof ZAAKWERKSTAPPEN>) {
    super();
    this.zaakId = zaakId;
    this.vraag = vraag;
  }
}

/** The steps of a zaak, each with the days of its deadline: computed from the log by the code the figures use. */
@QueryHandler(VraagZaakwerkstappen)
export class ZaakwerkstappenHandler implements IQueryHandler<VraagZaakwerkstappen> {
  private readonly opnamen: Opnamen;
  private readonly stromen: Zaakstromen;
  constructor(@Inject(Opnamen) opnamen: Opnamen, @Inject(Zaakstromen) stromen: Zaakstromen) {
    this.opnamen = opnamen;
    this.stromen = stromen;
  }

  async execute({ zaakId, vraag }: VraagZaakwerkstappen): Promise<object> {
    await this.opnamen.wachtOp(vraag);
    const gekend = this.opnamen.gekend(vraag);
    const profiel = vraag.profiel === undefined ? undefined : await this.opnamen.profiel(vraag.profiel, gekend);
    const geschiedenis = await this.stromen.geschiedenis(zaakId, gekend);
    if (faseVan({ geschiedenis }).fase === 'onbekend') throw new Onbekend('ZAAK_ONBEKEND');
    const { peildatum = this.opnamen.vandaag() } = vraag;
    const positie = await this.stromen.positie();
    return this.opnamen.op(gekend, ({ bron: { normen, uitgeslotenZaken } }) => ({
      zaakId: zaakId.toLowerCase(),
      peildatum: datumVan(peildatum),
      kennismoment: gekend.tekst,
      profiel: profiel ?? null,
      positie,
      uitgeslotenZaken,
      stempel: stempelVan(normen, profiel === undefined ? undefined : [profiel]),
      werkstappen: werkstappenVan(geschiedenis, normen, peildatum, profiel).filter(
        ({ stap }) => vraag.stap?.includes(stap) ?? true,
      ),
    }));
  }
}
