import { eventIdFor, type EventStore, type JsonObject, type NewEvent, type StreamAppend } from '@tijdig/event-store';
import { MEEGELEVERD, MEEGELEVERD_OP, stroomVan, type Vaststelling } from '@tijdig/normen';

type Opslag = Pick<EventStore, 'append' | 'readStream' | 'head'>;

/** What tells one version or day from another, also once it is withdrawn. */
const naamVan = ({ type, data }: Vaststelling): string =>
  type === 'NormprofielVastgesteld' ? `${data.profielId}/${data.versie}` : data.datum;

const alsGebeurtenis = (vaststelling: Vaststelling, isLeegLog: boolean): NewEvent => ({
  eventId: eventIdFor(`meegeleverd/${naamVan(vaststelling)}`, 0, stroomVan(vaststelling)),
  type: vaststelling.type,
  schemaVersie: 1,
  ...(isLeegLog && { geregistreerdOp: MEEGELEVERD_OP }),
  data: vaststelling.data as JsonObject,
  metadata: { bron: 'meegeleverd' },
});

const ontbrekend = async (store: Opslag, stream: string, meegeleverd: readonly Vaststelling[], isLeegLog: boolean) => {
  const geschiedenis = await store.readStream(stream);
  const bekend = new Set(geschiedenis.map(({ type, data }) => naamVan({ type, data } as Vaststelling)));
  const nieuw = meegeleverd.filter((v) => !bekend.has(naamVan(v)));
  const append: StreamAppend = {
    stream,
    expected: geschiedenis.at(-1)?.revisie ?? 'no-stream',
    events: nieuw.map((v) => alsGebeurtenis(v, isLeegLog)),
  };
  return nieuw.length > 0 ? [append] : [];
};

/**
 * The profiles and equated days that ship: the first events of an empty log, known from 2000 on; what a later release
 * brings is recorded when it arrives (rekenregels §2.4). What an organisation withdrew stays withdrawn. Doing it again
 * does nothing.
 */
export const zorgVoorNormen = async (store: Opslag): Promise<void> => {
  const isLeegLog = (await store.head()) === undefined;
  const perStroom = Map.groupBy(MEEGELEVERD, stroomVan);
  const appends = await Promise.all(
    [...perStroom].map(([stream, meegeleverd]) => ontbrekend(store, stream, meegeleverd, isLeegLog)),
  );
  if (appends.flat().length > 0) await store.append(appends.flat());
};
