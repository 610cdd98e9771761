import { isDeepStrictEqual } from 'node:util';
import type { RecordedEvent } from '@tijdig/event-store';
import { momentVan, Rejection } from '@tijdig/kernel';
import { decideZaak, type Gewaarschuwd } from '@tijdig/zaak';
import type { Contextbron, Situatie } from './context.ts';
import type { Voorstel } from './voorstel.ts';

/**
 * What was worth saying when this was recorded. It follows from the log up to that event alone, so a repeat, however
 * late, gives the first answer to the letter; what a later release would refuse keeps no warnings. What was decided just
 * now in the very same context is not decided again.
 */
export const waarschuwingenBij = async (
  bron: Contextbron,
  { zaakId, command, zaak }: Omit<Situatie, 'moment' | 'voor'>,
  { positie, geregistreerdOp }: RecordedEvent,
  zojuist?: Pick<Voorstel, 'context' | 'besluit'>,
): Promise<readonly Gewaarschuwd[]> => {
  const situatie = { zaakId, command, zaak, moment: momentVan(geregistreerdOp)!, voor: positie };
  try {
    const context = await bron.voorWaarschuwing(situatie);
    if (zojuist && isDeepStrictEqual(context, zojuist.context)) return zojuist.besluit.waarschuwingen;
    return decideZaak(command, zaak, context).waarschuwingen;
  } catch (fout) {
    if (fout instanceof Rejection) return [];
    throw fout;
  }
};
