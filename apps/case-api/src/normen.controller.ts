import { Controller, Inject, Post, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Antwoord, Verzoek } from '@tijdig/platform';
import { antwoordMet } from './antwoord.ts';
import { BeschrijfNormopdracht } from './beschrijving.ts';
import { VoerNormopdrachtUit } from './norm/voer-normopdracht-uit.ts';
import { StelGelijkgesteldeDagVast, StelNormprofielVast } from './lichamen.ts';
import { leesGelijkgesteldeDag, leesNormprofiel } from './opdracht/lees-normopdracht.ts';

/** Norm profiles and equated days are laid down like any other fact. */
@Controller('v1')
export class NormenController {
  private readonly opdrachten: CommandBus;

  constructor(@Inject(CommandBus) opdrachten: CommandBus) {
    this.opdrachten = opdrachten;
  }

  @Post('normprofielen')
  @BeschrijfNormopdracht('Een versie van een normprofiel vaststellen', StelNormprofielVast, 'profielId')
  async normprofiel(@Req() verzoek: Verzoek, @Res({ passthrough: true }) antwoord: Antwoord): Promise<object> {
    const opdracht = leesNormprofiel(verzoek);
    const uitkomst = await this.opdrachten.execute(new VoerNormopdrachtUit(opdracht));
    const { profielId } = opdracht.command.data as { profielId: string };
    return antwoordMet(antwoord, uitkomst, { profielId });
  }

  @Post('gelijkgestelde-dagen')
  @BeschrijfNormopdracht('Een gelijkgestelde dag vaststellen', StelGelijkgesteldeDagVast, 'datum')
  async gelijkgesteldeDag(@Req() verzoek: Verzoek, @Res({ passthrough: true }) antwoord: Antwoord): Promise<object> {
    const opdracht = leesGelijkgesteldeDag(verzoek);
    const uitkomst = await this.opdrachten.execute(new VoerNormopdrachtUit(opdracht));
    const { datum } = opdracht.command.data as { datum: string };
    return antwoordMet(antwoord, uitkomst, { datum });
  }
}
