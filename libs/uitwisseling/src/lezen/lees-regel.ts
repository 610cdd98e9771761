import type { Moment } from '@tijdig/kernel';
import { momentVan } from '@tijdig/kernel';
import type { Veldfout } from '@tijdig/zaak';
import type { Bevinding } from '../bevinding.ts';
import { bevinding } from '../meldingen.ts';
import { envelopfouten } from './envelop.ts';
import { alsEventregel, type Eventregel } from './eventregel.ts';
import { gegevensfouten } from './gegevens.ts';
import { leesJson } from './json.ts';
import type { Tekstregel } from './tekstregels.ts';

/** What could still be read of a line that is not right, so that the rest of its stream can be checked. */
export type Brokstuk = Readonly<{ stream: string; type?: string; eventId?: string }>;

export type GelezenRegel =
  | Readonly<{ nr: number; regel: Eventregel }>
  | Readonly<{ nr: number; fouten: readonly Bevinding[]; brokstuk?: Brokstuk }>;

/** Clocks of other systems may be a little ahead; a day covers a mistaken zone too. */
const DAG_MS = 86_400_000;

const tekstOf = (w: unknown): string | undefined => (typeof w === 'string' && w.length <= 64 ? w : undefined);

const brokstukVan = (o: Readonly<Record<string, unknown>>): { brokstuk: Brokstuk } | undefined => {
  const [stream, type, eventId] = [tekstOf(o['stream']), tekstOf(o['type']), tekstOf(o['eventId'])];
  if (stream === undefined) return undefined;
  return { brokstuk: { stream, ...(type !== undefined && { type }), ...(eventId !== undefined && { eventId }) } };
};

const inToekomst = (o: Readonly<Record<string, unknown>>, nu: Moment): Veldfout[] => {
  const moment = typeof o['geregistreerdOp'] === 'string' ? momentVan(o['geregistreerdOp']) : undefined;
  return moment !== undefined && moment > nu + DAG_MS
    ? [{ veld: 'geregistreerdOp', code: 'REGISTRATIE_IN_TOEKOMST', details: {} }]
    : [];
};

/** One line of an event file, checked as far as a line can be checked alone: all errors at once. */
export const leesRegel = ({ nr, tekst, mis }: Tekstregel, nu: Moment): GelezenRegel => {
  if (mis !== undefined) return { nr, fouten: [bevinding(nr, { code: mis })] };
  const json = leesJson(tekst);
  if ('code' in json) return { nr, fouten: [bevinding(nr, json)] };
  const o = json.waarde as Readonly<Record<string, unknown>>;
  if (typeof o !== 'object' || o === null || Array.isArray(o))
    return { nr, fouten: [bevinding(nr, { code: 'GEEN_OBJECT' })] };
  const fouten = [...envelopfouten(o), ...gegevensfouten(o), ...inToekomst(o, nu)];
  if (fouten.length === 0) return { nr, regel: alsEventregel(o) };
  const stuk = brokstukVan(o);
  return { nr, fouten: fouten.map((f) => bevinding(nr, f, stuk?.brokstuk.stream)), ...stuk };
};
