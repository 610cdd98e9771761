import type { RecordedEvent } from '@tijdig/event-store';
import { momentVan } from '@tijdig/kernel';
import { isZaakGebeurtenistype, type Opgetekend, type ZaakGebeurtenis } from '@tijdig/zaak';

/** The events of a zaak's stream as the domain sees them. */
export const geschiedenisVan = (stroom: readonly RecordedEvent[]): readonly Opgetekend[] =>
  stroom
    .filter(({ type }) => isZaakGebeurtenistype(type))
    .map(({ eventId, revisie, geregistreerdOp, type, data }) => ({
      eventId,
      revisie,
      geregistreerdOp: momentVan(geregistreerdOp)!,
      gebeurtenis: { ...data, type } as ZaakGebeurtenis,
    }));
