import type { EventStoreReader, Position, RecordedEvent } from '@tijdig/event-store';
import { stroomVanZaak } from './lees-gebeurtenis.ts';

type Stuk = Readonly<{ na?: Position; tot: Position; limit: number; prefixes?: readonly string[] }>;

/** The log after a position, up to and including another, in pages. */
export async function* paginas(reader: EventStoreReader, { na = 0n, tot, limit, prefixes }: Stuk) {
  for (let after = na; ;) {
    const pagina = await reader.readAll({ after, limit, ...(prefixes && { prefixes }) });
    const binnen = pagina.filter(({ positie }) => positie <= tot);
    if (binnen.length > 0) yield binnen;
    if (pagina.length < limit || binnen.length < pagina.length) return;
    after = pagina.at(-1)!.positie;
  }
}

/** The events of a zaak, up to and including a position of the log. */
export const stroomTot = async (
  reader: EventStoreReader,
  zaakId: string,
  tot: Position,
): Promise<readonly RecordedEvent[]> => {
  const stroom = await reader.readStream(stroomVanZaak(zaakId));
  return stroom.filter(({ positie }) => positie <= tot);
};
