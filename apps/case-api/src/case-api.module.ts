import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { VoerNormopdrachtUitHandler } from './norm/voer-normopdracht-uit.ts';
import { NormenController } from './normen.controller.ts';
import { Contextbron } from './zaak/context.ts';
import { VoerZaakopdrachtUitHandler } from './zaak/voer-zaakopdracht-uit.ts';
import { ZakenController } from './zaken.controller.ts';

/** Commands over HTTP. */
@Module({
  imports: [CqrsModule],
  controllers: [ZakenController, NormenController],
  providers: [Contextbron, VoerZaakopdrachtUitHandler, VoerNormopdrachtUitHandler],
})
export class CaseApiModule {}
