import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ANTWOORD } from './antwoordschema.ts';
import { BeschrijfVraag } from './beschrijving.ts';
import { VraagEffect } from './cijfers/effect.ts';
import { VraagTijdigheidRijen, VraagWerkvoorraadRijen } from './cijfers/rijen.ts';
import { VraagTijdigheid } from './cijfers/tijdigheid.ts';
import { VraagWerkvoorraad } from './cijfers/werkvoorraad.ts';
import { regelsCsv, werkstappenCsv } from './csv/cijfers.ts';
import { effectCsv, type Effectantwoord } from './csv/effect.ts';
import { EFFECT, TIJDIGHEID, TIJDIGHEID_RIJEN, WERKVOORRAAD, WERKVOORRAAD_RIJEN, type Vraag } from './vraag/vormen.ts';

/** Backlog and timeliness, and the rows behind every number. */
@Controller('v1')
export class CijfersController {
  private readonly vragen: QueryBus;
  constructor(@Inject(QueryBus) vragen: QueryBus) {
    this.vragen = vragen;
  }

  @Get('werkvoorraad')
  @BeschrijfVraag({
    over: 'Wat openstaat op een dag',
    vorm: WERKVOORRAAD,
    antwoord: ANTWOORD.werkvoorraad,
    csv: regelsCsv,
  })
  werkvoorraad(@Query(WERKVOORRAAD) vraag: object): Promise<object> {
    return this.vragen.execute(new VraagWerkvoorraad(vraag as Vraag<typeof WERKVOORRAAD>));
  }

  @Get('werkvoorraad/werkstappen')
  @BeschrijfVraag({
    over: 'De werkstappen achter een getal van de werkvoorraad',
    vorm: WERKVOORRAAD_RIJEN,
    antwoord: ANTWOORD.werkvoorraadRijen,
    csv: werkstappenCsv,
  })
  werkvoorraadWerkstappen(@Query(WERKVOORRAAD_RIJEN) vraag: object): Promise<object> {
    return this.vragen.execute(new VraagWerkvoorraadRijen(vraag as Vraag<typeof WERKVOORRAAD_RIJEN>));
  }

  @Get('tijdigheid')
  @BeschrijfVraag({
    over: 'Hoeveel op tijd was in een periode',
    vorm: TIJDIGHEID,
    antwoord: ANTWOORD.tijdigheid,
    csv: regelsCsv,
  })
  tijdigheid(@Query(TIJDIGHEID) vraag: object): Promise<object> {
    return this.vragen.execute(new VraagTijdigheid(vraag as Vraag<typeof TIJDIGHEID>));
  }

  @Get('tijdigheid/werkstappen')
  @BeschrijfVraag({
    over: 'De werkstappen achter een getal van de tijdigheid',
    vorm: TIJDIGHEID_RIJEN,
    antwoord: ANTWOORD.tijdigheidRijen,
    csv: werkstappenCsv,
  })
  tijdigheidWerkstappen(@Query(TIJDIGHEID_RIJEN) vraag: object): Promise<object> {
    return this.vragen.execute(new VraagTijdigheidRijen(vraag as Vraag<typeof TIJDIGHEID_RIJEN>));
  }

  @Get('effect-inzet-op-sturing')
  @BeschrijfVraag({
    over: 'De stuurtabel: vijf rijen over een reeks peildata',
    vorm: EFFECT,
    antwoord: ANTWOORD.effect,
    csv: (antwoord) => effectCsv(antwoord as Effectantwoord),
  })
  effectInzetOpSturing(@Query(EFFECT) vraag: object): Promise<object> {
    return this.vragen.execute(new VraagEffect(vraag as Vraag<typeof EFFECT>));
  }
}
