import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ANTWOORD } from './antwoordschema.ts';
import { BeschrijfVraag } from './beschrijving.ts';
import { werkstappenCsv } from './csv/cijfers.ts';
import { GEBEURTENISSEN, ZAAK, ZAAKWERKSTAPPEN, type Vraag } from './vraag/vormen.ts';
import { VraagGebeurtenissen } from './zaak/gebeurtenissen.ts';
import { VraagZaakwerkstappen } from './zaak/werkstappen.ts';
import { VraagZaak } from './zaak/zaak.ts';

/** One zaak: how it stands, its steps with their explanation, its history. */
@Controller('v1/zaken/:zaakId')
export class ZaakvragenController {
  private readonly vragen: QueryBus;
  constructor(@Inject(QueryBus) vragen: QueryBus) {
    this.vragen = vragen;
  }

  @Get()
  @BeschrijfVraag({ over: 'Hoe een zaak ervoor staat', vorm: ZAAK, antwoord: ANTWOORD.zaak, zaak: true })
  zaak(@Param('zaakId') zaakId: string, @Query(ZAAK) vraag: object): Promise<object> {
    return this.vragen.execute(new VraagZaak(zaakId, vraag as Vraag<typeof ZAAK>));
  }

  @Get('werkstappen')
  @BeschrijfVraag({
    over: 'De werkstappen van een zaak, met uitleg tot op de dag',
    vorm: ZAAKWERKSTAPPEN,
    antwoord: ANTWOORD.zaakwerkstappen,
    csv: werkstappenCsv,
    zaak: true,
  })
  zaakwerkstappen(@Param('zaakId') zaakId: string, @Query(ZAAKWERKSTAPPEN) vraag: object): Promise<object> {
    return this.vragen.execute(new VraagZaakwerkstappen(zaakId, vraag as Vraag<typeof ZAAKWERKSTAPPEN>));
  }

  @Get('gebeurtenissen')
  @BeschrijfVraag({
    over: 'De geschiedenis van een zaak, zoals vastgelegd',
    vorm: GEBEURTENISSEN,
    antwoord: ANTWOORD.gebeurtenissen,
    zaak: true,
  })
  gebeurtenissen(@Param('zaakId') zaakId: string, @Query(GEBEURTENISSEN) vraag: object): Promise<object> {
    return this.vragen.execute(new VraagGebeurtenissen(zaakId, vraag as Vraag<typeof GEBEURTENISSEN>));
  }
}
