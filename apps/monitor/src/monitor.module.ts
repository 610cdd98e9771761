import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { EffectHandler } from './cijfers/effect.ts';
import { Opnamen } from './cijfers/opname.ts';
import { TijdigheidRijenHandler, WerkvoorraadRijenHandler } from './cijfers/rijen.ts';
import { TijdigheidHandler } from './cijfers/tijdigheid.ts';
import { WerkvoorraadHandler } from './cijfers/werkvoorraad.ts';
import { CijfersController } from './cijfers.controller.ts';
import { NormprofielenHandler } from './lijsten/normprofielen.ts';
import { LijstenController } from './lijsten.controller.ts';
import { Gereedheid } from './stand/gereedheid.ts';
import { Metingen } from './stand/metingen.ts';
import { StandController } from './stand.controller.ts';
import { GebeurtenissenHandler } from './zaak/gebeurtenissen.ts';
import { Zaakstromen } from './zaak/stroom.ts';
import { ZaakwerkstappenHandler } from './zaak/werkstappen.ts';
import { ZaakHandler } from './zaak/zaak.ts';
import { ZaakvragenController } from './zaken.controller.ts';

/** Questions over HTTP: reads, and can never write. */
@Module({
  imports: [CqrsModule],
  controllers: [CijfersController, ZaakvragenController, LijstenController, StandController],
  providers: [
    Opnamen,
    Zaakstromen,
    Gereedheid,
    Metingen,
    WerkvoorraadHandler,
    WerkvoorraadRijenHandler,
    TijdigheidHandler,
    TijdigheidRijenHandler,
    EffectHandler,
    ZaakHandler,
    ZaakwerkstappenHandler,
    GebeurtenissenHandler,
    NormprofielenHandler,
  ],
})
export class MonitorModule {}
