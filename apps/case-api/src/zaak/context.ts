import { Inject, Injectable } from '@nestjs/common';
import type { EventStoreReader, Position } from '@tijdig/event-store';
import { lokaleDatum, type Moment } from '@tijdig/kernel';
import { DEEL, type Normbron } from '@tijdig/platform';
import type { Context, Zaak, ZaakCommand } from '@tijdig/zaak';
import { lopendeZaken, type Zaakzoeker } from './lopende-zaken.ts';
import { stapcontext } from './stapstand.ts';

/** A command at a moment; with a position it is judged as things stood just before that. */
export type Situatie = Readonly<{ zaakId: string; command: ZaakCommand; zaak: Zaak; moment: Moment; voor?: Position }>;

/** Gathers what a zaak cannot know from its own history. */
@Injectable()
export class Contextbron {
  private readonly lezer: EventStoreReader;
  private readonly leesmodel: Zaakzoeker;
  private readonly normen: Normbron;

  constructor(
    @Inject(DEEL.lezer) lezer: EventStoreReader,
    @Inject(DEEL.leesmodel) leesmodel: Zaakzoeker,
    @Inject(DEEL.normen) normen: Normbron,
  ) {
    this.lezer = lezer;
    this.leesmodel = leesmodel;
    this.normen = normen;
  }

  /** What decides: the day, and how the step stands. */
  voorBesluit({ command, zaak, moment }: Situatie): Context {
    const vandaag = lokaleDatum(moment);
    return { vandaag, ...stapcontext(command, zaak.geschiedenis, this.normen.op(moment), vandaag) };
  }

  /** Also what only warns. */
  async voorWaarschuwing(situatie: Situatie): Promise<Context> {
    const { command, zaakId, voor } = situatie;
    const context = this.voorBesluit(situatie);
    if (command.type !== 'MeldZaakAan') return context;
    const { jeugdigeId, maatregelType } = command;
    const zoek = { zaakId, jeugdigeId, maatregelType, ...(voor !== undefined && { voor }) };
    return { ...context, lopendeZaken: await lopendeZaken(this.lezer, this.leesmodel, zoek) };
  }
}
