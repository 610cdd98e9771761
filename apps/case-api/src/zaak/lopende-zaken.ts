import type { EventStoreReader, Position } from '@tijdig/event-store';
import { geschiedenisVan } from '@tijdig/platform';
import { LeesmodelOntbreekt, type Leesmodel } from '@tijdig/read-models';
import { faseVan, type LopendeZaak, type MaatregelType } from '@tijdig/zaak';
import { zaakstroom } from '../opdracht/zaak-id.ts';

export type Zoekvraag = Readonly<{
  zaakId: string;
  jeugdigeId: string;
  maatregelType: MaatregelType;
  /** Only what was recorded before this counts; absent: everything. */
  voor?: Position;
}>;

/** What is asked of the read model: where to look. */
export type Zaakzoeker = Pick<Leesmodel, 'zakenVan' | 'positie'> &
  Readonly<{ geparkeerd: () => readonly Readonly<{ zaakId: string }>[] }>;

/** Zaken of the jeugdige that were recorded after a position: the rows may not have them yet. */
const inStaart = async (lezer: EventStoreReader, na: Position, { jeugdigeId, voor }: Zoekvraag): Promise<string[]> => {
  const gevonden: string[] = [];
  let after = na;
  for (;;) {
    const blad = await lezer.readAll({ after });
    for (const { type, data, stream } of blad)
      if (type === 'ZaakAangemeld' && data['jeugdigeId'] === jeugdigeId)
        gevonden.push(stream.slice(zaakstroom('').length));
    const laatste = blad.at(-1)?.positie;
    if (laatste === undefined || (voor !== undefined && laatste >= voor)) return gevonden;
    after = laatste;
  }
};

/** What the rows know, and how far they follow the log: nothing where there are none yet. */
const uitRijen = (zoeker: Zaakzoeker, jeugdigeId: string): Readonly<{ tot: Position; zaken: readonly string[] }> => {
  try {
    const tot = zoeker.positie();
    const geparkeerd = zoeker.geparkeerd().map(({ zaakId }) => zaakId);
    return { tot, zaken: [...zoeker.zakenVan(jeugdigeId), ...geparkeerd] };
  } catch (fout) {
    if (fout instanceof LeesmodelOntbreekt) return { tot: 0n, zaken: [] };
    throw fout;
  }
};

/**
 * The other running zaken of a jeugdige, for a warning. Rows and the tail of the log that they do not have yet say
 * where to look; the log says what held at that position, so that the answer is the same whenever it is asked again.
 */
export const lopendeZaken = async (
  lezer: EventStoreReader,
  zoeker: Zaakzoeker,
  vraag: Zoekvraag,
): Promise<readonly LopendeZaak[]> => {
  const { zaakId, jeugdigeId, maatregelType, voor } = vraag;
  const { tot, zaken } = uitRijen(zoeker, jeugdigeId);
  const kandidaten = new Set([...zaken, ...(await inStaart(lezer, tot, vraag))]);
  kandidaten.delete(zaakId);
  const loopt = async (kandidaat: string): Promise<boolean> => {
    const stroom = await lezer.readStream(zaakstroom(kandidaat));
    const eerder = stroom.filter(({ positie }) => voor === undefined || positie < voor);
    const stand = faseVan({ geschiedenis: geschiedenisVan(eerder) });
    if (stand.fase !== 'lopend') return false;
    return stand.aanmelding.jeugdigeId === jeugdigeId && stand.aanmelding.maatregelType === maatregelType;
  };
  const gesorteerd = [...kandidaten].sort();
  const lopend = await Promise.all(gesorteerd.map(loopt));
  return gesorteerd.filter((_, i) => lopend[i]).map((ander) => ({ zaakId: ander, maatregelType }));
};
