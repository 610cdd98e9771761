import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { EventStoreReader, EventStoreWriter, RecordedEvent } from '@tijdig/event-store';
import { momentVan, Rejection } from '@tijdig/kernel';
import { DEEL, geschiedenisVan, Onbekend, type Klok } from '@tijdig/platform';
import { decideZaak, ZAAKGEBEURTENISSEN, type Gewaarschuwd, type Zaak, type ZaakGebeurtenis } from '@tijdig/zaak';
import { eerderVastgelegd, eisRevisie } from '../opdracht/eerder.ts';
import { alsNieuw, type Besloten } from '../opdracht/gebeurtenissen.ts';
import type { Zaakopdracht } from '../opdracht/opdracht.ts';
import { metPogingen } from '../opdracht/pogingen.ts';
import { nietsNieuws, opProef, vastgelegd, type Uitkomst } from '../opdracht/uitkomst.ts';
import { zaakstroom } from '../opdracht/zaak-id.ts';
import { Contextbron } from './context.ts';

export class VoerZaakopdrachtUit extends Command<Uitkomst> {
  readonly opdracht: Zaakopdracht;
  constructor(opdracht: Zaakopdracht) {
    super();
    this.opdracht = opdracht;
  }
}

const alsBesloten = ({ type, ...data }: ZaakGebeurtenis): Besloten => {
  const { leidend } = ZAAKGEBEURTENISSEN[type];
  return { type, data, gebeurdOp: leidend === null ? undefined : (data as Record<string, string>)[leidend] };
};

const zaakVan = (stroom: readonly RecordedEvent[]): Zaak => ({ geschiedenis: geschiedenisVan(stroom) });

/** Load, decide, append, answer. */
@CommandHandler(VoerZaakopdrachtUit)
export class VoerZaakopdrachtUitHandler implements ICommandHandler<VoerZaakopdrachtUit> {
  private readonly lezer: EventStoreReader;
  private readonly schrijver: EventStoreWriter;
  private readonly klok: Klok;
  private readonly context: Contextbron;

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
    const { zaakId, command } = opdracht;
    const stream = zaakstroom(zaakId);
    const stroom = await this.lezer.readStream(stream);
    const eerder = eerderVastgelegd(stroom, opdracht);
    if (eerder.length > 0) return vastgelegd(eerder, await this.waarschuwingen(opdracht, stroom, eerder[0]!));
    if (stroom.length === 0 && command.type !== 'MeldZaakAan') throw new Onbekend('ZAAK_ONBEKEND', { zaakId });
    eisRevisie(stroom, opdracht);
    const situatie = { zaakId, command, zaak: zaakVan(stroom), moment: this.klok() };
    const besluit = decideZaak(command, situatie.zaak, this.context.voorBesluit(situatie));
    const nieuw = alsNieuw(stream, opdracht, besluit.gebeurtenissen.map(alsBesloten));
    if (nieuw.length === 0) return nietsNieuws(stroom, besluit.waarschuwingen);
    if (opdracht.proef) {
      const { waarschuwingen } = decideZaak(command, situatie.zaak, await this.context.voorWaarschuwing(situatie));
      return opProef(stroom, nieuw, waarschuwingen);
    }
    const expected = stroom.at(-1)?.revisie ?? 'no-stream';
    const { events } = await this.schrijver.append([{ stream, expected, events: nieuw }]);
    return vastgelegd(events, await this.waarschuwingen(opdracht, stroom, events[0]!));
  }

  /**
   * What was worth saying when this was recorded. It follows from the log up to that event alone, so a repeat, however
   * late, gives the first answer to the letter; what a later release would refuse keeps no warnings.
   */
  private async waarschuwingen(
    { zaakId, command }: Zaakopdracht,
    stroom: readonly RecordedEvent[],
    { revisie, positie, geregistreerdOp }: RecordedEvent,
  ): Promise<readonly Gewaarschuwd[]> {
    const zaak = zaakVan(stroom.filter((event) => event.revisie < revisie));
    const situatie = { zaakId, command, zaak, moment: momentVan(geregistreerdOp)!, voor: positie };
    try {
      return decideZaak(command, zaak, await this.context.voorWaarschuwing(situatie)).waarschuwingen;
    } catch (fout) {
      if (fout instanceof Rejection) return [];
      throw fout;
    }
  }
}
