import {
  eventIdFor,
  verifyStream,
  type EventStoreReader,
  type RecordedEvent,
  type StreamAppend,
} from '@tijdig/event-store';

/** Events a command writes: two in its own stream, one in a second stream, in one append. */
export const PER_OPDRACHT = 3;

const gebeurtenis = (n: number, i: number) => ({
  eventId: eventIdFor(`opdracht-${n}`, i),
  type: 'ContactGevoerd',
  schemaVersie: 1,
  gebeurdOp: '2025-03-10',
  data: { datum: '2025-03-10', vorm: 'FYSIEK', betekenisvol: true, vulling: 'x'.repeat(200) },
  metadata: { commandoId: `opdracht-${n}`, bron: 'caseworktool' },
});

export const opdracht = (n: number): readonly StreamAppend[] => [
  { stream: `zaak-a${n}`, expected: 'no-stream', events: [gebeurtenis(n, 0), gebeurtenis(n, 1)] },
  { stream: `zaak-b${n}`, expected: 'no-stream', events: [gebeurtenis(n, 2)] },
];

export type Gevonden = Readonly<{
  stored: number;
  lost: number;
  torn: number;
  dup: number;
  broken: number;
  gaps: number;
}>;

const alles = async (reader: EventStoreReader): Promise<RecordedEvent[]> => {
  const gelezen: RecordedEvent[] = [];
  for (let blad = await reader.readAll({ raw: true }); blad.length;) {
    gelezen.push(...blad);
    blad = await reader.readAll({ raw: true, after: blad.at(-1)!.positie });
  }
  return gelezen;
};

/** Holds the log against what was acknowledged: nothing lost, nothing torn, nothing double, every chain whole. */
export const houdTegenLicht = async (reader: EventStoreReader, bevestigd: ReadonlySet<number>): Promise<Gevonden> => {
  const events = await alles(reader);
  const perOpdracht = Map.groupBy(events, (event) => event.metadata.commandoId!);
  const perStream = Map.groupBy(events, (event) => event.stream);
  return {
    stored: perOpdracht.size,
    lost: [...bevestigd].filter((n) => !perOpdracht.has(`opdracht-${n}`)).length,
    torn: [...perOpdracht.values()].filter((van) => van.length < PER_OPDRACHT).length,
    dup: events.length - new Set(events.map((event) => event.eventId)).size,
    broken: [...perStream.values()].filter((stream) => verifyStream(stream) !== undefined).length,
    gaps: events.filter((event, i) => i > 0 && event.positie <= events[i - 1]!.positie).length,
  };
};
