import { Inject, Injectable } from '@nestjs/common';
import type { EventStoreReader, RecordedEvent } from '@tijdig/event-store';
import { DEEL, geschiedenisVan, Onbekend } from '@tijdig/platform';
import type { Opgetekend } from '@tijdig/zaak';
import type { Gekend } from '../cijfers/opname.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What the log holds of a zaak at a kennismoment. */
@Injectable()
export class Zaakstromen {
  private readonly lezer: EventStoreReader;

  constructor(@Inject(DEEL.lezer) lezer: EventStoreReader) {
    this.lezer = lezer;
  }

  /** As recorded; Onbekend when there is nothing of it by then. */
  ruw(zaakId: string, gekend: Gekend): Promise<readonly RecordedEvent[]> {
    return this.lees(zaakId, gekend, true);
  }

  /** As the domain sees it today. */
  async geschiedenis(zaakId: string, gekend: Gekend): Promise<readonly Opgetekend[]> {
    return geschiedenisVan(await this.lees(zaakId, gekend, false));
  }

  async positie(): Promise<string> {
    return String((await this.lezer.head())?.position ?? 0n);
  }

  private async lees(zaakId: string, { kennismoment }: Gekend, raw: boolean): Promise<readonly RecordedEvent[]> {
    const id = zaakId.toLowerCase();
    const bereik = { recordedUpTo: kennismoment.tot, raw };
    const stroom = UUID.test(id) ? await this.lezer.readStream(`zaak-${id}`, bereik) : [];
    if (stroom.length === 0) throw new Onbekend('ZAAK_ONBEKEND');
    return stroom;
  }
}
