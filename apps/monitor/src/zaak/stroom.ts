import { Inject, Injectable } from '@nestjs/common';
import type { EventStoreReader, RecordedEvent } from '@tijdig/event-store';
import { momentVan } from '@tijdig/kernel';
import { DEEL, Onbekend } from '@tijdig/platform';
import { isZaakGebeurtenistype, type Opgetekend, type ZaakGebeurtenis } from '@tijdig/zaak';
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
  async ruw(zaakId: string, { kennismoment }: Gekend): Promise<readonly RecordedEvent[]> {
    const id = zaakId.toLowerCase();
    const stroom = UUID.test(id)
      ? await this.lezer.readStream(`zaak-${id}`, { recordedUpTo: kennismoment.tot, raw: true })
      : [];
    if (stroom.length === 0) throw new Onbekend('ZAAK_ONBEKEND');
    return stroom;
  }

  async geschiedenis(zaakId: string, gekend: Gekend): Promise<readonly Opgetekend[]> {
    await this.ruw(zaakId, gekend);
    const stroom = await this.lezer.readStream(`zaak-${zaakId.toLowerCase()}`, {
      recordedUpTo: gekend.kennismoment.tot,
    });
    return stroom
      .filter(({ type }) => isZaakGebeurtenistype(type))
      .map(({ eventId, revisie, geregistreerdOp, type, data }) => ({
        eventId,
        revisie,
        geregistreerdOp: momentVan(geregistreerdOp)!,
        gebeurtenis: { ...data, type } as unknown as ZaakGebeurtenis,
      }));
  }

  async positie(): Promise<string> {
    return String((await this.lezer.head())?.position ?? 0n);
  }
}
