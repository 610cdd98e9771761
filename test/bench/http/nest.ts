import { startTijdig } from '@tijdig/all-in-one';
import { CaseApiModule } from '@tijdig/case-api';
import { CommandBus } from '@nestjs/cqrs';
import type { EventStoreWriter, NewEvent, RecordedEvent } from '@tijdig/event-store';
import { maakLogboek, openOpslag, start } from '@tijdig/platform';
import { nieuwId } from '../gebeurtenis.ts';
import { ZAKEN, zaakIdVan } from './verzoeken.ts';

/** How much of the application answers: all of it, all but the disk, or only HTTP, validation and dispatch. */
export type Diepte = 'duurzaam' | 'zonder schijf' | 'leeg';

const feit = (type: string, data: NewEvent['data']): NewEvent => ({
  eventId: nieuwId(),
  type,
  schemaVersie: 1,
  gebeurdOp: String(data['datum'] ?? data['kennisgevingsdatum']),
  data,
  metadata: {},
});

const historie = (nummer: number): NewEvent[] => [
  feit('ZaakAangemeld', {
    jeugdigeId: `jeugdige-${nummer}`,
    maatregelType: 'OTS',
    beschikkingsdatum: '2025-03-01',
    ingangsdatum: '2025-03-01',
    kennisgevingsdatum: '2025-03-03',
    verwachteEinddatum: '2027-03-01',
    regioCode: 'Groningen',
    gemeenteCode: '0014',
    herkomst: 'CORV',
  }),
  feit('ZaakAanTeamToegewezen', { teamId: 'team-1', datum: '2025-03-04' }),
  feit('HulpverlenerToegewezen', { medewerkerId: 'A', rolInZaak: 'vast', datum: '2025-03-05' }),
  feit('EersteF2FGevoerd', {
    datum: '2025-03-10',
    vorm: 'FYSIEK',
    aanwezigJeugdige: true,
    aanwezigGezagdrager: true,
    rechtenEnPlichtenBesproken: true,
    medewerkerId: 'A',
  }),
];

const vul = async (store: EventStoreWriter): Promise<void> => {
  for (let i = 0; i < ZAKEN; i += 500)
    await store.append(
      Array.from({ length: 500 }, (_, j) => ({
        stream: `zaak-${zaakIdVan(i + j)}`,
        expected: 'no-stream',
        events: historie(i + j),
      })),
    );
};

const VAST = { gebeurdOp: '2025-03-12', geregistreerdOp: '2026-11-28T12:00:00.000Z', vorigeHash: '', hash: '' };

/** Answers as a store would, at once and without recording. */
const zonderSchijf: EventStoreWriter = {
  append: async (appends) => {
    const events = appends.flatMap(({ stream, expected, events }) =>
      events.map((event, i) => {
        const revisie = (expected === 'no-stream' ? 0 : expected + 1) + i;
        return { ...VAST, ...event, stream, positie: 1n, revisie } as unknown as RecordedEvent;
      }),
    );
    return { position: 1n, events };
  },
};

const LEEG = {
  nieuw: false,
  positie: '12345',
  revisie: 7,
  gebeurtenissen: [{ eventId: '0197a000-0000-7000-8000-000000000000', type: 'ContactGevoerd', revisie: 7 }],
  waarschuwingen: [],
};

const omgeving = (map: string) => ({
  logboek: maakLogboek('warn'),
  instellingen: { map, poort: 0, profiel: undefined, logniveau: 'warn', voorbeeld: false } as const,
});

const poortVan = (adres: string): number => Number(new URL(adres).port);

/** The case-api as it ships, over a folder of its own. */
export const startNest = async (map: string, diepte: Diepte): Promise<number> => {
  const { delen, store } = await openOpslag(omgeving(map));
  await vul(store);
  const schrijver = diepte === 'zonder schijf' ? zonderSchijf : delen.schrijver;
  const { app, adres } = await start({ delen: { ...delen, schrijver }, modules: [CaseApiModule] });
  if (diepte === 'leeg') app.get(CommandBus).execute = async <R>() => LEEG as R;
  return poortVan(adres);
};

/** The embedded default: commands, projector, questions and dashboard in one process. */
export const startAlles = async (map: string): Promise<number> => {
  const { store, sluit } = await openOpslag(omgeving(map));
  await vul(store);
  await sluit();
  return poortVan((await startTijdig(omgeving(map))).adres);
};
