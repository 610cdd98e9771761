import { readFileSync } from 'node:fs';
import { momentVan } from '@tijdig/kernel';
import {
  isNormstroom,
  MEEGELEVERD,
  MEEGELEVERD_OP,
  normtijdlijn,
  stroomVan,
  type NormOpgetekend,
  type Normtijdlijn,
} from '@tijdig/normen';
import type { Opgetekend, ZaakGebeurtenis } from '@tijdig/zaak';

type Regel = Readonly<{ stream: string; type: string; eventId?: string; geregistreerdOp: string; data: object }>;

export type Log = Readonly<{ zaken: ReadonlyMap<string, readonly Opgetekend[]>; normen: Normtijdlijn }>;

const MAP = new URL('../../domein/voorbeelden/', import.meta.url);

export const leesJson = <T>(naam: string): T => JSON.parse(readFileSync(new URL(naam, MAP), 'utf8')) as T;

/** What ships counts as recorded before everything else. */
const meegeleverd = (): NormOpgetekend[] =>
  MEEGELEVERD.map((vaststelling, i) => ({
    ...vaststelling,
    stream: stroomVan(vaststelling),
    eventId: `meegeleverd-${i}`,
    revisie: i - MEEGELEVERD.length,
    geregistreerdOp: momentVan(MEEGELEVERD_OP)!,
  }));

const opgetekend = ({ stream, type, eventId, geregistreerdOp, data }: Regel, revisie: number): Opgetekend => ({
  eventId: eventId ?? `${stream}@${revisie}`,
  revisie,
  geregistreerdOp: momentVan(geregistreerdOp)!,
  gebeurtenis: { type, ...data } as ZaakGebeurtenis,
});

const normregel = ({ stream, type, eventId, geregistreerdOp, data }: Regel, revisie: number): NormOpgetekend =>
  ({
    stream,
    type,
    data,
    eventId: eventId ?? `${stream}@${revisie}`,
    revisie,
    geregistreerdOp: momentVan(geregistreerdOp)!,
  }) as unknown as NormOpgetekend;

/** A log of event lines as its streams, with the norms that ship. */
export const leesLog = (naam: string): Log => {
  const regels = readFileSync(new URL(naam, MAP), 'utf8')
    .split('\n')
    .filter((regel) => regel !== '')
    .map((regel) => JSON.parse(regel) as Regel);
  const stromen = [...Map.groupBy(regels, ({ stream }) => stream)];
  const norm = stromen.filter(([stream]) => isNormstroom(stream)).flatMap(([, r]) => r.map(normregel));
  return {
    zaken: new Map(
      stromen
        .filter(([stream]) => !isNormstroom(stream))
        .map(([stream, r]) => [stream.slice('zaak-'.length), r.map(opgetekend)]),
    ),
    normen: normtijdlijn([...meegeleverd(), ...norm]),
  };
};
