import { Inject, Injectable } from '@nestjs/common';
import type { EventStoreReader } from '@tijdig/event-store';
import { DEEL, NogNiet } from '@tijdig/platform';
import { LeesmodelOntbreekt, type Leesmodel } from '@tijdig/read-models';

/** Can questions be answered, and how far behind the log are the rows? */
@Injectable()
export class Gereedheid {
  private readonly lezer: EventStoreReader;
  private readonly leesmodel: Leesmodel;

  constructor(@Inject(DEEL.lezer) lezer: EventStoreReader, @Inject(DEEL.leesmodel) leesmodel: Leesmodel) {
    this.lezer = lezer;
    this.leesmodel = leesmodel;
  }

  async stand() {
    const log = (await this.lezer.head())?.position ?? 0n;
    return { log, cijfers: this.cijfers(), geparkeerd: this.leesmodel.geparkeerd().length };
  }

  async eisGereed() {
    const { log, cijfers, geparkeerd } = await this.stand();
    return { status: 'gereed', positieLog: String(log), positieCijfers: String(cijfers), geparkeerdeZaken: geparkeerd };
  }

  private cijfers(): bigint {
    try {
      return this.leesmodel.positie();
    } catch (fout) {
      if (fout instanceof LeesmodelOntbreekt) throw new NogNiet('NIET_GEREED');
      throw fout;
    }
  }
}
