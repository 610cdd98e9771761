import type { Moment } from '@tijdig/kernel';
import { datum, geheel, kenmerk, regels, tekst, ZAAKGEBEURTENISSEN, type Gegevens, type Velden } from '@tijdig/zaak';
import type { Profielversie } from './profiel.ts';

export const NormprofielVastgesteld = {
  profielId: kenmerk,
  versie: geheel,
  geldigVan: datum,
  titel: tekst,
  regels,
} as const;

/** A royal decree equates a day with a holiday (art. 3 lid 3 Atw). */
export const GelijkgesteldeDagVastgesteld = {
  datum,
  grondslag: kenmerk,
} as const;

/**
 * Every event of a norm profile or the calendar and its fields. They are recorded and withdrawn, never corrected, and
 * happen on the local day of recording: none has a leading field.
 */
export const NORMGEBEURTENISSEN = {
  NormprofielVastgesteld: { velden: NormprofielVastgesteld, leidend: null },
  GelijkgesteldeDagVastgesteld: { velden: GelijkgesteldeDagVastgesteld, leidend: null },
  GebeurtenisIngetrokken: { velden: ZAAKGEBEURTENISSEN.GebeurtenisIngetrokken.velden, leidend: null },
} as const satisfies Record<string, { velden: Velden; leidend: null }>;

export type NormGebeurtenistype = keyof typeof NORMGEBEURTENISSEN;

export type GelijkgesteldeDag = Gegevens<typeof GelijkgesteldeDagVastgesteld>;
export type Intrekking = Gegevens<(typeof NORMGEBEURTENISSEN)['GebeurtenisIngetrokken']['velden']>;

/** What is laid down: a version of a profile or an equated day. */
export type Vaststelling =
  | Readonly<{ type: 'NormprofielVastgesteld'; data: Profielversie }>
  | Readonly<{ type: 'GelijkgesteldeDagVastgesteld'; data: GelijkgesteldeDag }>;

export type NormGebeurtenis = Vaststelling | Readonly<{ type: 'GebeurtenisIngetrokken'; data: Intrekking }>;

/** A norm or calendar event as the log holds it. */
export type NormOpgetekend = NormGebeurtenis &
  Readonly<{ stream: string; eventId: string; revisie: number; geregistreerdOp: Moment }>;

export const KALENDERSTROOM = 'kalender-nl';
const PROFIELSTROOM = 'normprofiel-';

export const profielstroom = (profielId: string): string => `${PROFIELSTROOM}${profielId}`;

export const isNormstroom = (stream: string): boolean => stream === KALENDERSTROOM || stream.startsWith(PROFIELSTROOM);

/** The stream in which a version or day is laid down. */
export const stroomVan = (vaststelling: Vaststelling): string =>
  vaststelling.type === 'NormprofielVastgesteld' ? profielstroom(vaststelling.data.profielId) : KALENDERSTROOM;

export const isNormGebeurtenistype = (type: string): type is NormGebeurtenistype =>
  Object.hasOwn(NORMGEBEURTENISSEN, type);
