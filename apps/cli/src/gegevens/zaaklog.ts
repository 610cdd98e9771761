import type { EventStoreReader, RecordedEvent } from '@tijdig/event-store';
import { momentVan, type Moment } from '@tijdig/kernel';
import { KALENDERSTROOM, normtijdlijn, profielstroom, type Normtijdlijn } from '@tijdig/normen';
import { alsNormOpgetekend } from '@tijdig/platform/basis';
import type { Opgetekend, ZaakGebeurtenis } from '@tijdig/zaak';
import { Afbreken, BEVONDEN } from '../afsluiting.ts';

/** All norms in the log, over time. */
export const leesNormen = async (log: EventStoreReader): Promise<Normtijdlijn> => {
  const prefixes = [profielstroom(''), KALENDERSTROOM];
  const normen: RecordedEvent[] = [];
  let pagina = await log.readAll({ prefixes });
  while (pagina.length > 0) {
    normen.push(...pagina);
    pagina = await log.readAll({ prefixes, after: pagina.at(-1)!.positie });
  }
  return normtijdlijn(normen.map(alsNormOpgetekend));
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The events of a zaak, as far as they were known; `zaak` is its id, with or without `zaak-`. */
export const leesZaak = async (log: EventStoreReader, zaak: string, tot: Moment): Promise<readonly RecordedEvent[]> => {
  const zaakId = zaak.replace(/^zaak-/, '').toLowerCase();
  if (!UUID.test(zaakId)) throw new Afbreken(`${zaak} is geen zaaknummer. Een zaaknummer is een uuid.`);
  const gebeurtenissen = (await log.readStream(`zaak-${zaakId}`)).filter((e) => momentVan(e.geregistreerdOp)! <= tot);
  if (gebeurtenissen.length === 0) throw new Afbreken(`De zaak ${zaakId} staat niet in dit logboek.`, BEVONDEN);
  return gebeurtenissen;
};

export const alsOpgetekend = ({ eventId, revisie, geregistreerdOp, type, data }: RecordedEvent): Opgetekend => ({
  eventId,
  revisie,
  geregistreerdOp: momentVan(geregistreerdOp)!,
  gebeurtenis: { ...data, type } as unknown as ZaakGebeurtenis,
});
