import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { alleMeldingen } from '@tijdig/platform';
import { ANTWOORD } from './antwoordschema.ts';
import { BeschrijfVraag } from './beschrijving.ts';
import { CODELIJSTEN } from './lijsten/codelijsten.ts';
import { VraagNormprofielen } from './lijsten/normprofielen.ts';
import { NIETS, NORMEN, type Vraag } from './vraag/vormen.ts';

/** What the words and codes mean. */
@Controller('v1')
export class LijstenController {
  private readonly vragen: QueryBus;
  constructor(@Inject(QueryBus) vragen: QueryBus) {
    this.vragen = vragen;
  }

  @Get('normprofielen')
  @BeschrijfVraag({ over: 'De normprofielen en hun versies', vorm: NORMEN, antwoord: ANTWOORD.normprofielen })
  normprofielen(@Query(NORMEN) vraag: object): Promise<object> {
    return this.vragen.execute(new VraagNormprofielen(vraag as Vraag<typeof NORMEN>));
  }

  @Get('codelijsten')
  @BeschrijfVraag({ over: 'Alle codelijsten', vorm: NIETS, antwoord: ANTWOORD.codelijsten })
  codelijsten(@Query(NIETS) _vraag: object): object {
    return CODELIJSTEN;
  }

  @Get('meldingen')
  @BeschrijfVraag({ over: 'Elke code met haar tekst en wat u kunt doen', vorm: NIETS, antwoord: ANTWOORD.meldingen })
  meldingen(@Query(NIETS) _vraag: object): object {
    return { meldingen: alleMeldingen() };
  }
}
