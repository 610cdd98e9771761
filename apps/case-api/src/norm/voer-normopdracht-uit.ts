import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { EventStoreReader, EventStoreWriter, RecordedEvent } from '@tijdig/event-store';
import { lokaleDatum, momentVan, Rejection, type Datum } from '@tijdig/kernel';
import {
  KALENDERSTROOM,
  profielstroom,
  stelGelijkgesteldeDagVast,
  stelNormprofielVast,
  type Normbesluit,
} from '@tijdig/normen';
import { alsNormOpgetekend, DEEL, type Klok } from '@tijdig/platform';
import { eerderVastgelegd, eisRevisie } from '../opdracht/eerder.ts';
import { alsNieuw } from '../opdracht/gebeurtenissen.ts';
import type { Normopdracht } from '../opdracht/opdracht.ts';
import { metPogingen } from '../opdracht/pogingen.ts';
import { nietsNieuws, opProef, vastgelegd, type Uitkomst } from '../opdracht/uitkomst.ts';
import type { NormCommand } from './normcommand.ts';

export class VoerNormopdrachtUit extends Command<Uitkomst> {
  readonly opdracht: Normopdracht;
  constructor(opdracht: Normopdracht) {
    super();
    this.opdracht = opdracht;
  }
}

const stroomVan = (command: NormCommand): string =>
  command.type === 'StelNormprofielVast' ? profielstroom(command.data.profielId) : KALENDERSTROOM;

const besluit = (command: NormCommand, stroom: readonly RecordedEvent[], vandaag: Datum): Normbesluit => {
  const geschiedenis = stroom.map(alsNormOpgetekend);
  return command.type === 'StelNormprofielVast'
    ? stelNormprofielVast(geschiedenis, command.data, vandaag)
    : stelGelijkgesteldeDagVast(geschiedenis, command.data, vandaag);
};

/** What was worth saying when this was recorded: it follows from the log up to that event. */
const waarschuwingenBij = (command: NormCommand, stroom: readonly RecordedEvent[], vastgelegde: RecordedEvent) => {
  const ervoor = stroom.filter(({ revisie }) => revisie < vastgelegde.revisie);
  try {
    return besluit(command, ervoor, lokaleDatum(momentVan(vastgelegde.geregistreerdOp)!)).waarschuwingen;
  } catch (fout) {
    if (fout instanceof Rejection) return [];
    throw fout;
  }
};

/** Load, decide, append, answer: for a version of a profile or an equated day. */
@CommandHandler(VoerNormopdrachtUit)
export class VoerNormopdrachtUitHandler implements ICommandHandler<VoerNormopdrachtUit> {
  private readonly lezer: EventStoreReader;
  private readonly schrijver: EventStoreWriter;
  private readonly klok: Klok;

  constructor(
    @Inject(DEEL.lezer) lezer: EventStoreReader,
    @Inject(DEEL.schrijver) schrijver: EventStoreWriter,
    @Inject(DEEL.klok) klok: Klok,
  ) {
    this.lezer = lezer;
    this.schrijver = schrijver;
    this.klok = klok;
  }

  execute({ opdracht }: VoerNormopdrachtUit): Promise<Uitkomst> {
    return metPogingen(() => this.probeer(opdracht));
  }

  private async probeer(opdracht: Normopdracht): Promise<Uitkomst> {
    const { command } = opdracht;
    const stream = stroomVan(command);
    const stroom = await this.lezer.readStream(stream);
    const eerder = eerderVastgelegd(stroom, opdracht);
    if (eerder.length > 0) return vastgelegd(eerder, waarschuwingenBij(command, stroom, eerder[0]!));
    const expected = stroom.at(-1)?.revisie ?? 'no-stream';
    eisRevisie(expected, opdracht);
    const { gebeurtenissen, waarschuwingen } = besluit(command, stroom, lokaleDatum(this.klok()));
    const nieuw = alsNieuw(
      stream,
      opdracht,
      gebeurtenissen.map((g) => ({ ...g, gebeurdOp: undefined })),
    );
    if (nieuw.length === 0) return nietsNieuws(stroom, waarschuwingen);
    if (opdracht.proef) return opProef(stroom, nieuw, waarschuwingen);
    const { events } = await this.schrijver.append([{ stream, expected, events: nieuw }]);
    return vastgelegd(events, waarschuwingenBij(command, stroom, events[0]!));
  }
}
