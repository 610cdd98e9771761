import { MEEGELEVERD, MEEGELEVERD_OP, stroomVan } from '@tijdig/normen';
import type { EventStore, JsonObject } from '@tijdig/event-store';
import { MemoryEventStore } from '@tijdig/testing';
import { keurBestand, tekstregels, type Keuring } from '@tijdig/uitwisseling';

export const NU = Date.parse('2026-11-28T12:00:00Z');
export const ZAAK = 'zaak-6cd9ac33-44e9-4102-9ca5-ee0fb3d187b0';
export const ANDERE_ZAAK = 'zaak-97a5937f-64d6-45a0-bb55-4ed92ca84db4';

export type Ruw = Readonly<Record<string, unknown>>;

const eventregel = (type: string, dag: string, data: Ruw, rest: Ruw = {}): Ruw => ({
  stream: ZAAK,
  type,
  gebeurdOp: dag,
  geregistreerdOp: `${dag}T12:00:00.000Z`,
  data,
  ...rest,
});

export const aangemeld = (rest: Ruw = {}): Ruw =>
  eventregel(
    'ZaakAangemeld',
    '2025-03-03',
    {
      jeugdigeId: 'J-1',
      maatregelType: 'OTS',
      beschikkingsdatum: '2025-03-01',
      ingangsdatum: '2025-03-01',
      kennisgevingsdatum: '2025-03-03',
      regioCode: 'Groningen',
      gemeenteCode: '0014',
      herkomst: 'CORV',
    },
    { eventId: 'e-aanmelding', ...rest },
  );

export const toegewezen = (rest: Ruw = {}): Ruw =>
  eventregel(
    'HulpverlenerToegewezen',
    '2025-03-04',
    { medewerkerId: 'A', rolInZaak: 'vast', datum: '2025-03-04' },
    rest,
  );

export const gesproken = (rest: Ruw = {}): Ruw =>
  eventregel(
    'EersteF2FGevoerd',
    '2025-03-10',
    {
      datum: '2025-03-10',
      vorm: 'FYSIEK',
      aanwezigJeugdige: true,
      aanwezigGezagdrager: true,
      rechtenEnPlichtenBesproken: true,
      medewerkerId: 'A',
    },
    { eventId: 'e-gesprek', ...rest },
  );

export const gecorrigeerd = (data: Ruw, rest: Ruw = {}): Ruw =>
  eventregel('GegevenGecorrigeerd', '2025-04-01', { reden: 'TYPEFOUT', ...data }, rest);

export const ingetrokken = (eventId: string, rest: Ruw = {}): Ruw =>
  eventregel('GebeurtenisIngetrokken', '2025-05-01', { eventId, reden: 'NIET_GEBEURD' }, rest);

export const dag = (datum: string, rest: Ruw = {}): Ruw =>
  eventregel(
    'GelijkgesteldeDagVastgesteld',
    '2025-02-01',
    { datum, grondslag: 'KB-1' },
    { stream: 'kalender-nl', ...rest },
  );

export const tekstVan = (...regels: readonly (Ruw | string)[]): string =>
  regels.map((r) => `${typeof r === 'string' ? r : JSON.stringify(r)}\n`).join('');

export async function* bytesVan(tekst: string, brok = 1 << 16): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(tekst);
  for (let i = 0; i < bytes.length; i += brok) yield bytes.subarray(i, i + brok);
}

export const keur = (tekst: string, log?: EventStore): Promise<Keuring> =>
  keurBestand(tekstregels(bytesVan(tekst)), { nu: NU, delen: 4, ...(log && { log }) });

/** `regel code` of everything found. */
export const fouten = async (...regels: readonly (Ruw | string)[]): Promise<string[]> =>
  (await keur(tekstVan(...regels))).fouten.genoemd.map((f) => `${f.regel} ${f.code}`);

/** A log as it is on the first day: only the norms that ship. */
export const logMetNormen = async (): Promise<EventStore> => {
  const store = new MemoryEventStore({ clock: () => NU });
  const perStroom = Map.groupBy(MEEGELEVERD, stroomVan);
  await store.append(
    [...perStroom].map(([stream, vaststellingen]) => ({
      stream,
      expected: 'no-stream',
      events: vaststellingen.map(({ type, data }, i) => ({
        eventId: `norm-${stream}-${i}`,
        type,
        schemaVersie: 1,
        geregistreerdOp: MEEGELEVERD_OP,
        data: data as unknown as JsonObject,
        metadata: {},
      })),
    })),
  );
  return store;
};
