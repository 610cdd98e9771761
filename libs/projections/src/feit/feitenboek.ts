import { dagVan, gecorrigeerd, opVolgorde, type Opgetekend } from '@tijdig/zaak';
import { MASKER, type Masker, type Zaakfeit } from './masker.ts';

const feitVan = ({ eventId, revisie, geregistreerdOp, gebeurtenis }: Opgetekend): Zaakfeit => ({
  eventId,
  revisie,
  geregistreerdOp,
  gebeurtenis,
  dag: dagVan(gebeurtenis, geregistreerdOp),
  masker: MASKER[gebeurtenis.type],
});

const voegIn = (feiten: Zaakfeit[], feit: Zaakfeit): void => {
  let plaats = feiten.length;
  while (plaats > 0 && opVolgorde(feiten[plaats - 1]!, feit) > 0) plaats--;
  feiten.splice(plaats, 0, feit);
};

/** Takes the event out of the book; undefined when it is not (or no longer) in it. */
const neemUit = (feiten: Zaakfeit[], eventId: string): Zaakfeit | undefined => {
  const plaats = feiten.findIndex((feit) => feit.eventId === eventId);
  return plaats < 0 ? undefined : feiten.splice(plaats, 1)[0];
};

/**
 * The effective events of a zaak, kept in order as the log brings them: the same list as `effectief` of the whole
 * history, without starting over. Changes `feiten` and answers which event types were touched.
 */
export const neemOp = (feiten: Zaakfeit[], opgetekend: Opgetekend): Masker => {
  const { gebeurtenis } = opgetekend;
  if (gebeurtenis.type === 'GebeurtenisIngetrokken') return neemUit(feiten, gebeurtenis.eventId)?.masker ?? 0;
  if (gebeurtenis.type === 'GegevenGecorrigeerd') {
    const doel = neemUit(feiten, gebeurtenis.correctieVan);
    if (!doel) return 0;
    voegIn(feiten, feitVan(gecorrigeerd(doel, gebeurtenis.veld, gebeurtenis.nieuweWaarde)));
    return doel.masker;
  }
  const feit = feitVan(opgetekend);
  voegIn(feiten, feit);
  return feit.masker;
};
