import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import { DEEL, SOFTWARE, type Antwoord, type Instellingen } from '@tijdig/platform';
import { ANTWOORD } from './antwoordschema.ts';
import { BeschrijfVraag } from './beschrijving.ts';
import { Gereedheid } from './stand/gereedheid.ts';
import { Metingen } from './stand/metingen.ts';
import { NIETS } from './vraag/vormen.ts';

/** Whether it lives, whether it can answer, and how busy it is. */
@Controller()
export class StandController {
  private readonly gereedheid: Gereedheid;
  private readonly metingen: Metingen;
  private readonly instellingen: Instellingen;

  constructor(
    @Inject(Gereedheid) gereedheid: Gereedheid,
    @Inject(Metingen) metingen: Metingen,
    @Inject(DEEL.instellingen) instellingen: Instellingen,
  ) {
    this.gereedheid = gereedheid;
    this.metingen = metingen;
    this.instellingen = instellingen;
  }

  @Get('v1/gezondheid')
  @BeschrijfVraag({ over: 'Leeft Tijdig?', vorm: NIETS, antwoord: ANTWOORD.gezondheid })
  gezondheid(@Query(NIETS) _vraag: object): object {
    const { voorbeeld, profiel } = this.instellingen;
    return { status: 'gezond', software: SOFTWARE, voorbeeld, standaardProfiel: profiel ?? null };
  }

  @Get('v1/gereedheid')
  @BeschrijfVraag({ over: 'Kan Tijdig vragen beantwoorden?', vorm: NIETS, antwoord: ANTWOORD.gereedheid })
  isGereed(@Query(NIETS) _vraag: object): Promise<object> {
    return this.gereedheid.eisGereed();
  }

  @Get('metrics')
  @ApiExcludeEndpoint()
  async metrics(@Res({ passthrough: true }) antwoord: Antwoord): Promise<string> {
    const tekst = await this.metingen.lees();
    antwoord.header('content-type', this.metingen.soort);
    return tekst;
  }
}
