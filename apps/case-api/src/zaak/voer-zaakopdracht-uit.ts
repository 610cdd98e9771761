import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { EventStoreReader, EventStoreWriter } from '@tijdig/event-store';
import { Rejection } from '@tijdig/kernel';
import { DEEL, Onbekend, type Klok } from '@tijdig/platform';
import { decideZaak } from '@tijdig/zaak';
import { eerderVastgelegd } from '../opdracht/eerder.ts';
import type { Zaakopdracht } from '../opdracht/opdracht.ts';
import { metPogingen } from '../opdracht/pogingen.ts';
import { nietsNieuws, opProef, vastgelegd, type Uitkomst } from '../opdracht/uitkomst.ts';
import { zaakstroom } from '../opdracht/zaak-id.ts';
import { Contextbron } from './context.ts';
import { standVan, verder } from './stand.ts';
import { Standen } from './standen.ts';
import { beslis, type Voorstel } from './voorstel.ts';
import { waarschuwingenBij } from './waarschuwingen.ts';

export class VoerZaakopdrachtUit extends Command<Uitkomst> {
  readonly opdracht: Zaakopdracht;
  constructor(opdracht: Zaakopdracht) {
    super();
    this.opdracht = opdracht;
  }
}

const ONTHOUDEN_GEBEURTENISSEN = 200_000;

/** Load, decide, append, answer. */
@CommandHandler(VoerZaakopdrachtUit)
export class VoerZaakopdrachtUitHandler implements ICommandHandler<VoerZaakopdrachtUit> {
  private readonly lezer: EventStoreReader;
  private readonly schrijver: EventStoreWriter;
  private readonly klok: Klok;
  private readonly context: Contextbron;
  private readonly standen = new Standen(ONTHOUDEN_GEBEURTENISSEN);

  constructor(
    @Inject(DEEL.lezer) lezer: EventStoreReader,
    @Inject(DEEL.schrijver) schrijver: EventStoreWriter,
    @Inject(DEEL.klok) klok: Klok,
    @Inject(Contextbron) context: Contextbron,
  ) {
    this.lezer = lezer;
    this.schrijver = schrijver;
    this.klok = klok;
    this.context = context;
  }

  execute({ opdracht }: VoerZaakopdrachtUit): Promise<Uitkomst> {
    return metPogingen(() => this.probeer(opdracht));
  }

  private async probeer(opdracht: Zaakopdracht): Promise<Uitkomst> {
    const voorstel = this.uitGeheugen(opdracht);
    return voorstel ? this.legVast(opdracht, voorstel) : this.vanafHetLog(opdracht);
  }

  private async vanafHetLog(opdracht: Zaakopdracht): Promise<Uitkomst> {
    const { zaakId, command } = opdracht;
    const stroom = await this.lezer.readStream(zaakstroom(zaakId));
    const [eerste, ...rest] = eerderVastgelegd(stroom, opdracht);
    if (eerste) {
      const { zaak } = standVan(stroom.filter(({ revisie }) => revisie < eerste.revisie));
      return vastgelegd([eerste, ...rest], await waarschuwingenBij(this.context, { zaakId, command, zaak }, eerste));
    }
    if (stroom.length === 0 && command.type !== 'MeldZaakAan') throw new Onbekend('ZAAK_ONBEKEND', { zaakId });
    const voorstel = beslis(opdracht, standVan(stroom), this.klok(), this.context);
    if (voorstel.nieuw.length === 0) return nietsNieuws(stroom, voorstel.besluit.waarschuwingen);
    if (!opdracht.proef) return this.legVast(opdracht, voorstel);
    const context = await this.context.voorWaarschuwing(voorstel.situatie);
    return opProef(stroom, voorstel.nieuw, decideZaak(command, voorstel.situatie.zaak, context).waarschuwingen);
  }

  /**
   * What is remembered of a zaak may be behind, so it only helps to record: the log itself refuses what was decided too
   * late. Every other answer (a repeat, a refusal, nothing new, a trial run) comes from the log.
   */
  private uitGeheugen(opdracht: Zaakopdracht): Voorstel | undefined {
    const stand = opdracht.proef ? undefined : this.standen.neem(opdracht.zaakId);
    if (!stand || stand.sleutels.includes(opdracht.sleutel)) return undefined;
    try {
      const voorstel = beslis(opdracht, stand, this.klok(), this.context);
      return voorstel.nieuw.length > 0 ? voorstel : undefined;
    } catch (fout) {
      if (fout instanceof Rejection) return undefined;
      throw fout;
    }
  }

  private async legVast({ zaakId }: Zaakopdracht, voorstel: Voorstel): Promise<Uitkomst> {
    const { stand, situatie, nieuw } = voorstel;
    const { events } = await this.schrijver.append([
      { stream: zaakstroom(zaakId), expected: stand.verwacht, events: nieuw },
    ]);
    this.standen.bewaar(zaakId, verder(stand, events));
    return vastgelegd(events, await waarschuwingenBij(this.context, situatie, events[0]!, voorstel));
  }
}
