import { Controller, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { lokaleDatum } from '@tijdig/kernel';
import { DEEL, type Antwoord, type Klok, type Verzoek } from '@tijdig/platform';
import type { ZaakCommandtype } from '@tijdig/zaak';
import { antwoordMet } from './antwoord.ts';
import { BeschrijfOpdracht } from './beschrijving.ts';
import { leesZaakopdracht } from './opdracht/lees-zaakopdracht.ts';
import { PADEN } from './paden.ts';
import { VoerZaakopdrachtUit } from './zaak/voer-zaakopdracht-uit.ts';

/** Every command of a zaak: read, dispatch, answer. */
@Controller('v1/zaken')
export class ZakenController {
  private readonly opdrachten: CommandBus;
  private readonly klok: Klok;

  constructor(@Inject(CommandBus) opdrachten: CommandBus, @Inject(DEEL.klok) klok: Klok) {
    this.opdrachten = opdrachten;
    this.klok = klok;
  }

  @Post()
  @BeschrijfOpdracht('MeldZaakAan')
  meldAan(@Req() verzoek: Verzoek, @Res({ passthrough: true }) antwoord: Antwoord): Promise<object> {
    return this.voerUit('MeldZaakAan', verzoek, antwoord);
  }

  async voerUit(type: ZaakCommandtype, verzoek: Verzoek, antwoord: Antwoord, zaakId?: string): Promise<object> {
    const opdracht = leesZaakopdracht(type, verzoek, lokaleDatum(this.klok()), zaakId?.toLowerCase());
    const uitkomst = await this.opdrachten.execute(new VoerZaakopdrachtUit(opdracht));
    const plek = type === 'MeldZaakAan' ? `/v1/zaken/${opdracht.zaakId}` : undefined;
    return antwoordMet(antwoord, uitkomst, { zaakId: opdracht.zaakId }, plek);
  }
}

/** One route a row of the table of paths. */
for (const [pad, type] of Object.entries(PADEN)) {
  const { prototype } = ZakenController;
  const methode = async function (this: ZakenController, zaakId: string, verzoek: Verzoek, antwoord: Antwoord) {
    return this.voerUit(type, verzoek, antwoord, zaakId);
  };
  Object.defineProperty(prototype, type, { value: methode, writable: true, configurable: true });
  Param('zaakId')(prototype, type, 0);
  Req()(prototype, type, 1);
  Res({ passthrough: true })(prototype, type, 2);
  const beschreven = Object.getOwnPropertyDescriptor(prototype, type)!;
  Post(`:zaakId/${pad}`)(prototype, type, beschreven);
  BeschrijfOpdracht(type)(prototype, type, beschreven);
}
