import type { EventStoreReader, Position } from '@tijdig/event-store';
import { geschiedenisVan } from '@tijdig/platform';
import type { Leesmodel } from '@tijdig/read-models';
import { faseVan, type LopendeZaak, type MaatregelType } from '@tijdig/zaak';
import { zaakstroom } from '../opdracht/zaak-id.ts';

export type Zoekvraag = Readonly<{
  zaakId: string;
  jeugdigeId: string;
  maatregelType: MaatregelType;
  /** Only what was recorded before this counts; absent: everything. */
  voor?: Position;
}>;

/** Projecting takes milliseconds; longer than this nobody waits for a warning. */
const WACHT_MS = 250;
/** Before any zaak: those that have ended are candidates too, for they may have run then. */
const ALTIJD = 0;

/**
 * The other running zaken of a jeugdige, for a warning. The read model says where to look; the log says what held at
 * that position, so that the answer is the same whenever it is asked again.
 */
export const lopendeZaken = async (
  lezer: EventStoreReader,
  leesmodel: Leesmodel,
  { zaakId, jeugdigeId, maatregelType, voor }: Zoekvraag,
): Promise<readonly LopendeZaak[]> => {
  if (voor !== undefined && !(await leesmodel.waitFor(voor - 1n, WACHT_MS))) return [];
  const kandidaten = leesmodel.lopendeZaken(jeugdigeId, maatregelType, ALTIJD).filter((zaak) => zaak.zaakId !== zaakId);
  const lopend = await Promise.all(
    kandidaten.map(async (zaak) => {
      const stroom = await lezer.readStream(zaakstroom(zaak.zaakId));
      const eerder = stroom.filter(({ positie }) => voor === undefined || positie < voor);
      return faseVan({ geschiedenis: geschiedenisVan(eerder) }).fase === 'lopend' ? [zaak.zaakId] : [];
    }),
  );
  return lopend.flat().map((ander) => ({ zaakId: ander, maatregelType }));
};
