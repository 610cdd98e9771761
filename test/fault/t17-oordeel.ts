import { openReader, verifyFile } from '@tijdig/event-store-sqlite';
import type { EventStoreReader, RecordedEvent } from '@tijdig/event-store';
import { alles } from '@tijdig/kernel';
import { SOFTWARE } from '@tijdig/platform';
import { openReadModel, Projector } from '@tijdig/read-models';
import { exporteer } from '@tijdig/uitwisseling';
import { antwoord } from '../referentie/antwoord.ts';
import type { Eventline } from '../referentie/begrippen.ts';
import { toeval } from '../referentie/generator/toeval.ts';
import { vragenOver } from '../referentie/generator/vragen.ts';
import { leesLog } from '../referentie/log.ts';
import { alsOpgetekend } from '../simulatie/zicht.ts';
import { beantwoord } from '../tegenspraak/beantwoord.ts';
import { verschil } from '../tegenspraak/vergelijk.ts';
import type { Bevestigd } from './t17-boek.ts';

const VRAGEN = 12;

const leesAlles = async (lezer: EventStoreReader): Promise<readonly RecordedEvent[]> => {
  const events: RecordedEvent[] = [];
  for (let blad = await lezer.readAll(); blad.length > 0;) {
    events.push(...blad);
    blad = await lezer.readAll({ after: blad.at(-1)!.positie });
  }
  return events;
};

/** Acknowledged commands whose events are not in the log, just as they were told. */
export const verloren = (events: readonly RecordedEvent[], bevestigd: readonly Bevestigd[]): number => {
  const plek = new Map(events.map((e) => [e.eventId, `${e.stream} ${e.metadata.commandoId}`]));
  return bevestigd.filter(({ zaakId, sleutel, eventIds }) =>
    eventIds.some((id) => plek.get(id) !== `zaak-${zaakId} ${sleutel}`),
  ).length;
};

/** Every command of this test records one event. */
const dubbel = (events: readonly RecordedEvent[]): number => {
  const opdrachten = events
    .filter(({ metadata }) => metadata.commandoId)
    .map((e) => `${e.stream} ${e.metadata.commandoId}`);
  return opdrachten.length - new Set(opdrachten).size;
};

const herbouw = async (folder: string, reader: EventStoreReader) => {
  const projector = await Projector.open({ folder, reader, software: SOFTWARE });
  const stop = new AbortController();
  const volgen = projector.volg(stop.signal);
  await projector.waitFor((await reader.head())!.position, 600_000);
  stop.abort();
  await volgen;
  const { gelijk } = await projector.herbouw();
  const geparkeerd = projector.geparkeerd().length;
  await projector.close();
  return { gelijk, geparkeerd };
};

/** The export, as anyone would read it, without the norms that the reference knows by itself. */
const exportregels = async (reader: EventStoreReader): Promise<readonly Eventline[]> => {
  const regels: Eventline[] = [];
  for await (const blad of exporteer(reader))
    regels.push(
      ...blad.map((regel) => JSON.parse(regel) as Eventline).filter((r) => r.metadata?.['bron'] !== 'meegeleverd'),
    );
  return regels;
};

const navraag = async (folder: string, reader: EventStoreReader, events: readonly RecordedEvent[], seed: number) => {
  const regels = await exportregels(reader);
  const log = leesLog(regels);
  const ids = new Set(events.map(({ eventId }) => eventId));
  const nu = Date.now();
  const leesmodel = openReadModel({ folder });
  const vragen = vragenOver(toeval(seed), log, VRAGEN);
  const verschillen = vragen.filter((vraag) => {
    const stroom = vraag.soort === 'werkstappen' ? events.filter((e) => e.stream === `zaak-${vraag.zaakId}`) : [];
    const geschiedenis = stroom.map(alsOpgetekend);
    const ons = leesmodel.vraag(alles(nu), ({ bronOp }) => beantwoord(vraag, { nu, bronOp, geschiedenis }));
    return verschil(vraag, antwoord(log, vraag, new Date(nu).toISOString()), ons, ids) !== undefined;
  });
  leesmodel.close();
  return { vragen: vragen.length, verschillen: verschillen.length };
};

/** Everything that must hold of the folder that was left behind. */
export const beoordeel = async (folder: string, bevestigd: readonly Bevestigd[], seed: number) => {
  const reader = await openReader({ folder });
  const events = await leesAlles(reader);
  const { gelijk, geparkeerd } = await herbouw(folder, reader);
  const { vragen, verschillen } = await navraag(folder, reader, events, seed);
  await reader.close();
  const laatste = bevestigd.at(-1);
  return {
    events: events.length,
    zaken: new Set(events.map(({ stream }) => stream)).size,
    lost: verloren(events, bevestigd),
    dup: dubbel(events),
    broken: (await verifyFile(folder)).bevindingen.length,
    rebuildEqual: gelijk,
    parked: geparkeerd,
    questions: vragen,
    differences: verschillen,
    lostWithoutLast: verloren(
      events.filter(({ eventId }) => !laatste?.eventIds.includes(eventId)),
      bevestigd,
    ),
  };
};
