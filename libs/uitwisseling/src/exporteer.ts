import type { EventStoreReader, Position, RecordedEvent } from '@tijdig/event-store';

/** An event as a line of a file; everything an import can check is in it. */
const alsRegel = (e: RecordedEvent): string =>
  JSON.stringify({
    stream: e.stream,
    type: e.type,
    schemaVersie: e.schemaVersie,
    eventId: e.eventId,
    gebeurdOp: e.gebeurdOp,
    geregistreerdOp: e.geregistreerdOp,
    data: e.data,
    metadata: e.metadata,
    positie: String(e.positie),
    revisie: e.revisie,
    hash: e.hash,
    vorigeHash: e.vorigeHash,
  });

export type Exportvraag = Readonly<{
  /** Only this zaak, without the norms. */
  zaakId?: string;
}>;

/** The log as lines, in its order, as recorded; a page at a time. The log as it is when the export begins. */
export async function* exporteer(
  log: EventStoreReader,
  { zaakId }: Exportvraag = {},
): AsyncGenerator<readonly string[]> {
  if (zaakId !== undefined) {
    yield (await log.readStream(`zaak-${zaakId}`, { raw: true })).map(alsRegel);
    return;
  }
  const tot = (await log.head())?.position;
  let after: Position | undefined;
  while (tot !== undefined && (after === undefined || after < tot)) {
    const pagina = await log.readAll({ raw: true, ...(after !== undefined && { after }) });
    if (pagina.length === 0) return;
    yield pagina.filter(({ positie }) => positie <= tot).map(alsRegel);
    after = pagina.at(-1)!.positie;
  }
}
