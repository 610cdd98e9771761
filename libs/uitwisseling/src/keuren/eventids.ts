import type { EventStoreReader, Position } from '@tijdig/event-store';
import type { Bevindingenlijst } from '../bevinding.ts';
import { bevinding } from '../meldingen.ts';
import type { Verdeling } from './verdeling.ts';

const IN_LOG = 'L';

export const meldId = (ids: Verdeling, eventId: string, nr: number, stream: string): void =>
  ids.voegToe(eventId, `${eventId}\t${nr}\t${stream}`);

/** Puts the ids of the log with those of the file, a page at a time. */
export const meldIdsVanLog = async (ids: Verdeling, log: EventStoreReader): Promise<void> => {
  let after: Position | undefined;
  for (;;) {
    const pagina = await log.readAll({ raw: true, ...(after !== undefined && { after }) });
    for (const { eventId, stream } of pagina) ids.voegToe(eventId, `${eventId}\t${IN_LOG}\t${stream}`);
    await ids.bewaar();
    after = pagina.at(-1)?.positie;
    if (after === undefined) return;
  }
};

const elders = (nr: string, stream: string): string => (nr === IN_LOG ? `het logboek (${stream})` : `regel ${nr}`);

const volgorde = (nr: string): number => (nr === IN_LOG ? 0 : Number(nr));
const logEerst = (a: readonly string[], b: readonly string[]): number => volgorde(a[1]!) - volgorde(b[1]!);

/** Every id that a line of the file shares with an earlier line, or with another event of the log. */
export const keurIds = async (ids: Verdeling, fouten: Bevindingenlijst): Promise<void> => {
  for await (const deel of ids.delen()) {
    const bekend = new Map<string, string>();
    const vermeldingen = deel.map((tekst) => tekst.split('\t') as [string, string, string]).sort(logEerst);
    for (const [eventId, nr, stream] of vermeldingen) {
      const eerder = bekend.get(eventId);
      if (eerder === undefined) bekend.set(eventId, elders(nr, stream));
      else {
        const details = { eventId, elders: eerder };
        fouten.meld(bevinding(Number(nr), { code: 'DUBBEL_EVENT_ID', veld: 'eventId', details }, stream));
      }
    }
  }
};
