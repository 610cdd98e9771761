import { datumVan, type Dagnummer } from '@tijdig/kernel';
import {
  eventIdAt,
  type EventStoreWriter,
  type JsonObject,
  type NewEvent,
  type StreamAppend,
} from '@tijdig/event-store';
import { MEEGELEVERDE_PROFIELEN, profielstroom } from '@tijdig/normen';

/** An organisation that takes in `perDag` zaken a day from `begin` on; each runs for about a year. Its log ends on `tot`. */
export type Organisatie = Readonly<{ begin: Dagnummer; perDag: number; zaken: number; tot?: Dagnummer }>;

const DAG_MS = 86_400_000;
const PER_APPEND = 1000;
/** Before any zaak, so that every day of a long log has norms. */
const GELDIG_VAN = '1980-01-01';

type Stap = Readonly<{ na: number; marge: number; type: string; data: (dag: Dagnummer, zaak: number) => JsonObject }>;

const op = (extra: JsonObject) => (dag: Dagnummer) => ({ datum: datumVan(dag), ...extra });
const gesprek = { aanwezigJeugdige: true, aanwezigGezagdrager: true };
const bespreking = { besprokenMetJeugdige: true, besprokenMetOuders: true, gedragenKoers: true };
const instrument = { instrument: 'ARIJ', instrumentVersie: '2' };
const contact = op({ vorm: 'FYSIEK', betekenisvol: true, ...gesprek });

const aanmelding = (dag: Dagnummer, zaak: number): JsonObject => ({
  jeugdigeId: `jeugdige-${zaak}`,
  gezinId: `gezin-${Math.floor(zaak / 2)}`,
  maatregelType: ['OTS', 'VOOGDIJ', 'TOEZICHT_BEGELEIDING_GEDWONGEN'][zaak % 3]!,
  beschikkingsdatum: datumVan(dag - 2),
  ingangsdatum: datumVan(dag - 2),
  kennisgevingsdatum: datumVan(dag),
  verwachteEinddatum: datumVan(dag + 365),
  regioCode: ['Groningen', 'Drenthe', 'Friesland'][zaak % 3]!,
  gemeenteCode: '0014',
  herkomst: 'CORV',
});

/** The ordinary course of a zaak: days after notification, and by how much they differ from zaak to zaak. */
const VERLOOP: readonly Stap[] = [
  { na: 0, marge: 0, type: 'ZaakAangemeld', data: aanmelding },
  {
    na: 1,
    marge: 2,
    type: 'ZaakAanTeamToegewezen',
    data: (dag, z) => ({ teamId: `team-${z % 7}`, datum: datumVan(dag) }),
  },
  {
    na: 2,
    marge: 5,
    type: 'HulpverlenerToegewezen',
    data: (dag, z) => ({ medewerkerId: `medewerker-${z % 60}`, rolInZaak: 'vast', datum: datumVan(dag) }),
  },
  {
    na: 4,
    marge: 10,
    type: 'EersteF2FGevoerd',
    data: op({ vorm: 'FYSIEK', ...gesprek, rechtenEnPlichtenBesproken: true, medewerkerId: 'A' }),
  },
  { na: 8, marge: 8, type: 'VeiligheidstaxatieUitgevoerd', data: op({ taxatieId: 'vt-1', ...instrument }) },
  { na: 14, marge: 7, type: 'FamiliegroepsplanAfgezien', data: op({ reden: 'OUDERS_WILLEN_NIET' }) },
  { na: 30, marge: 30, type: 'PlanVanAanpakVastgesteld', data: op({ planId: 'plan-1', versie: 1, ...bespreking }) },
  {
    na: 35,
    marge: 20,
    type: 'RisicotaxatieUitgevoerd',
    data: op({ taxatieId: 'rt-1', ...instrument, soort: 'EERSTE' }),
  },
  { na: 70, marge: 20, type: 'ContactGevoerd', data: contact },
  { na: 120, marge: 20, type: 'ContactGevoerd', data: contact },
  { na: 180, marge: 20, type: 'PlanVanAanpakGeevalueerd', data: op({ planId: 'plan-1', bijstellingNodig: false }) },
  { na: 240, marge: 30, type: 'ContactGevoerd', data: contact },
  { na: 330, marge: 60, type: 'MaatregelBeeindigd', data: op({ redenCode: '02' }) },
  { na: 395, marge: 14, type: 'ZaakAfgesloten', data: op({ reden: 'EINDE_MAATREGEL' }) },
];
export const EVENTS_PER_ZAAK = VERLOOP.length;

/** Spread without chance: the same log every run. */
const spreiding = (zaak: number, stap: number, marge: number): number =>
  ((zaak * 7919 + stap * 104_729) % 1009) % (marge + 1);

const stroomVan = (zaak: number): string => `zaak-0197a000-0000-7000-8000-${zaak.toString(16).padStart(12, '0')}`;

type Plek = Readonly<{ opgetekend: number; zaak: number; revisie: number; dag: Dagnummer }>;

/** Every event of every zaak in the order in which it was recorded: up to six days after it happened. */
const inVolgorde = ({ begin, perDag, zaken, tot = Infinity }: Organisatie): Plek[] => {
  const plekken: Plek[] = [];
  for (let zaak = 0; zaak < zaken; zaak++) {
    const aangemeld = begin + Math.floor(zaak / perDag);
    let vorige = 0;
    for (const [revisie, { na, marge }] of VERLOOP.entries()) {
      const dag = aangemeld + na + spreiding(zaak, revisie, marge);
      const opgetekend = (dag + spreiding(zaak, revisie + 50, 6)) * DAG_MS + 36_000_000 + (zaak % 1000) * 10_000;
      vorige = Math.max(vorige, opgetekend);
      if (vorige >= (tot + 1) * DAG_MS) break;
      plekken.push({ opgetekend: vorige, zaak, revisie, dag });
    }
  }
  return plekken.sort((a, b) => a.opgetekend - b.opgetekend || a.zaak - b.zaak || a.revisie - b.revisie);
};

const gebeurtenis = ({ zaak, revisie, dag, opgetekend }: Plek): NewEvent => ({
  eventId: eventIdAt(stroomVan(zaak), revisie),
  type: VERLOOP[revisie]!.type,
  schemaVersie: 1,
  gebeurdOp: datumVan(dag),
  geregistreerdOp: new Date(opgetekend).toISOString(),
  data: VERLOOP[revisie]!.data(dag, zaak),
  metadata: { bron: 'import', import: true },
});

const normen = (): StreamAppend[] =>
  MEEGELEVERDE_PROFIELEN.map((profiel) => ({
    stream: profielstroom(profiel.profielId),
    expected: 'no-stream',
    events: [
      {
        eventId: eventIdAt(profielstroom(profiel.profielId), 0),
        type: 'NormprofielVastgesteld',
        schemaVersie: 1,
        geregistreerdOp: `${GELDIG_VAN}T00:00:00.000Z`,
        data: { ...profiel, geldigVan: GELDIG_VAN } as unknown as JsonObject,
        metadata: { bron: 'meegeleverd' },
      },
    ],
  }));

/** Fills a log with the norms that ship and the zaken of an organisation, all of them interleaved as in real life. */
export const vulZaaklog = async (store: EventStoreWriter, organisatie: Organisatie): Promise<void> => {
  await store.append(normen());
  const plekken = inVolgorde(organisatie);
  for (let i = 0; i < plekken.length; i += PER_APPEND)
    await store.append(
      plekken.slice(i, i + PER_APPEND).map((plek) => ({
        stream: stroomVan(plek.zaak),
        expected: plek.revisie === 0 ? 'no-stream' : plek.revisie - 1,
        events: [gebeurtenis(plek)],
      })),
    );
};

/** Another contact of a zaak that runs: what a caseworker records all day. */
export const nieuwContact = (zaak: number, revisie: number, dag: Dagnummer): StreamAppend => ({
  stream: stroomVan(zaak),
  expected: revisie - 1,
  events: [
    {
      eventId: eventIdAt(stroomVan(zaak), revisie),
      type: 'ContactGevoerd',
      schemaVersie: 1,
      gebeurdOp: datumVan(dag),
      data: contact(dag),
      metadata: { bron: 'caseworktool' },
    },
  ],
});
