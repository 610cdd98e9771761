import { randomUUID } from 'node:crypto';
import { AANMELDING } from '../../http/aanmelding.ts';
import type { Lijn, Verzoek } from './lijn.ts';
import type { Operatie, Schema } from './openapi.ts';

export type Lichaam = Readonly<Record<string, unknown>>;

/** What only a running product knows: a case, its first event, rules that are sound. */
export type Kennis = Readonly<{ zaakId: string; eventId: string; regels: readonly unknown[] }>;

/** Fields whose sound value their schema does not tell. */
const bijzonder = (naam: string, { zaakId, eventId, regels }: Kennis): unknown =>
  ({
    zaakId,
    eventId,
    correctieVan: eventId,
    regels,
    veld: 'regioCode',
    waarde: 'Drenthe',
    profielId: `P-${randomUUID()}`,
    verwachteEinddatum: '2026-03-10',
    nieuweEinddatum: '2027-03-10',
    geldigVan: '2090-01-01',
    instrument: 'ARIJ',
    naarMedewerkerId: 'x-2',
    begin: '2025-03-01',
    minPositie: '1',
    proef: 'false',
    'Idempotency-Key': randomUUID(),
    'If-Match': '"0"',
    traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`,
    kennismoment: '2026-01-01',
    profiel: 'JBN-2025',
  })[naam];

export const voorbeeldVan = (naam: string, schema: Schema, kennis: Kennis): unknown => {
  const eigen = bijzonder(naam, kennis);
  if (eigen !== undefined) return eigen;
  if (schema.enum) return schema.enum[0];
  if (schema.format === 'uuid') return kennis.zaakId;
  if (schema.format === 'date') return '2025-03-10';
  if (schema.type === 'integer') return Math.max(1, schema.minimum ?? 1);
  if (schema.type === 'boolean') return true;
  if (schema.type === 'array') return schema.items ? [voorbeeldVan(naam, schema.items, kennis)] : [];
  return 'x-1';
};

/** A body with every required field, and what else is asked for, soundly filled. */
export const lichaamVoor = ({ lichaam }: Operatie, kennis: Kennis, ook: readonly string[] = []): Lichaam => {
  const velden = [...(lichaam?.required ?? []), ...ook];
  return Object.fromEntries(
    velden.map((naam) => [naam, voorbeeldVan(naam, lichaam!.properties![naam]!, kennis)] as const),
  );
};

export type Anders = Readonly<{
  pad?: Readonly<Record<string, string>>;
  vraag?: Readonly<Record<string, string>>;
  /** At the end of the question, as it is. */
  achter?: string;
  koppen?: readonly (readonly [string, string])[];
  lichaam?: unknown;
}>;

/** A sound request for an operation, but for what is given: that goes on the wire as it is. */
export const verzoekVoor = (operatie: Operatie, kennis: Kennis, anders: Anders = {}): Verzoek => {
  const { methode, invoer, lichaam } = operatie;
  const pad = operatie.pad.replace(/\{(\w+)\}/g, (_heel, naam: string) => anders.pad?.[naam] ?? kennis.zaakId);
  const verplicht = (soort: string) => invoer.filter((i) => i.in === soort && i.required);
  const vraag = {
    ...Object.fromEntries(
      verplicht('query').map((i) => [i.name, encodeURIComponent(String(voorbeeldVan(i.name, i.schema, kennis)))]),
    ),
    ...anders.vraag,
  };
  const achter = [
    ...Object.entries(vraag).map(([naam, waarde]) => `${naam}=${waarde}`),
    ...(anders.achter === undefined ? [] : [anders.achter]),
  ];
  const gezet = new Set(anders.koppen?.map(([naam]) => naam.toLowerCase()));
  const koppen = [
    ...verplicht('header').map((i) => [i.name, String(voorbeeldVan(i.name, i.schema, kennis))] as const),
    ...(lichaam ? [['Content-Type', 'application/json'] as const] : []),
  ].filter(([naam]) => !gezet.has(naam.toLowerCase()));
  return {
    methode,
    pad: achter.length ? `${pad}?${achter.join('&')}` : pad,
    koppen: [...koppen, ...(anders.koppen ?? [])],
    ...(lichaam && { lichaam: inhoudVan('lichaam' in anders ? anders.lichaam : lichaamVoor(operatie, kennis)) }),
  };
};

const inhoudVan = (lichaam: unknown): string | Uint8Array =>
  typeof lichaam === 'string' || lichaam instanceof Uint8Array ? lichaam : JSON.stringify(lichaam);

export const opdracht = async (lijn: Lijn, pad: string, lichaam: Lichaam) => {
  const { tekst } = await lijn.vraag({
    methode: 'POST',
    pad,
    koppen: [
      ['Idempotency-Key', randomUUID()],
      ['Content-Type', 'application/json'],
    ],
    lichaam: JSON.stringify(lichaam),
  });
  return JSON.parse(tekst) as { zaakId: string; positie: string; gebeurtenissen: { eventId: string }[] };
};

/** A new case with somebody assigned to it, and what else the examples need. */
export const maakKennis = async (lijn: Lijn): Promise<Kennis> => {
  const { zaakId, gebeurtenissen } = await opdracht(lijn, '/v1/zaken', { ...AANMELDING, zaakId: randomUUID() });
  const wie = { medewerkerId: 'x-1', rolInZaak: 'vast', datum: '2025-03-10' };
  await opdracht(lijn, `/v1/zaken/${zaakId}/toewijzing`, wie);
  const { tekst } = await lijn.vraag({ methode: 'GET', pad: '/v1/normprofielen' });
  const { normprofielen } = JSON.parse(tekst) as { normprofielen: { profielId: string; regels: unknown[] }[] };
  return { zaakId, eventId: gebeurtenissen[0]!.eventId, regels: normprofielen[0]!.regels };
};
