import { isDatum, lokaleDatum, momentVan } from '@tijdig/kernel';
import { NORMGEBEURTENISSEN, isNormGebeurtenistype, type NormGebeurtenistype } from '@tijdig/normen';
import { ZAAKGEBEURTENISSEN, isZaakGebeurtenistype, veldfouten, type Velden, type Veldfout } from '@tijdig/zaak';
import { streamsoort, type Streamsoort } from './eventregel.ts';

type Soortomschrijving = Readonly<{ velden: Velden; leidend: string | null }>;

const NORMSTREAM: Readonly<Record<NormGebeurtenistype, readonly Streamsoort[]>> = {
  NormprofielVastgesteld: ['normprofiel'],
  GelijkgesteldeDagVastgesteld: ['kalender'],
  GebeurtenisIngetrokken: ['normprofiel', 'kalender'],
};

/** The fields of an event in this kind of stream, or why it cannot stand there. */
const omschrijvingVan = (type: string, soort: Streamsoort): Soortomschrijving | string => {
  if (soort === 'zaak') {
    if (isZaakGebeurtenistype(type)) return ZAAKGEBEURTENISSEN[type];
    return isNormGebeurtenistype(type) ? 'TYPE_PAST_NIET_BIJ_STREAM' : 'ONBEKEND_TYPE';
  }
  if (type === 'GegevenGecorrigeerd') return 'NORM_NIET_CORRIGEREN';
  if (isNormGebeurtenistype(type))
    return NORMSTREAM[type].includes(soort) ? NORMGEBEURTENISSEN[type] : 'TYPE_PAST_NIET_BIJ_STREAM';
  return isZaakGebeurtenistype(type) ? 'TYPE_PAST_NIET_BIJ_STREAM' : 'ONBEKEND_TYPE';
};

type Ruw = Readonly<Record<string, unknown>>;

/** Rekenregels §1.3: the envelope says the same day as the data, or the local day of recording. */
const envelopWijktAf = (o: Ruw, leidend: string | null): Veldfout[] => {
  const moment = typeof o['geregistreerdOp'] === 'string' ? momentVan(o['geregistreerdOp']) : undefined;
  const uitRegistratie = moment === undefined ? undefined : lokaleDatum(moment);
  const verwacht = leidend === null ? uitRegistratie : (o['data'] as Ruw)[leidend];
  if (typeof verwacht !== 'string' || !isDatum(o['gebeurdOp']) || o['gebeurdOp'] === verwacht) return [];
  return [
    {
      veld: 'gebeurdOp',
      code: 'ENVELOP_WIJKT_AF',
      details: {
        gebeurdOp: o['gebeurdOp'],
        bron: leidend ?? 'geregistreerdOp',
        verwacht: verwacht.slice(0, 64),
      },
    },
  ];
};

const profielWijktAf = (o: Ruw, data: Ruw): Veldfout[] =>
  o['type'] !== 'NormprofielVastgesteld' || o['stream'] === `normprofiel-${String(data['profielId'])}`
    ? []
    : [{ veld: 'profielId', code: 'PROFIEL_PAST_NIET_BIJ_STREAM', details: {} }];

/** Everything wrong with the type and the data of a line whose stream and type can be read. */
export const gegevensfouten = (o: Ruw): readonly Veldfout[] => {
  const { stream, type, data } = o;
  const soort = typeof stream === 'string' ? streamsoort(stream) : undefined;
  if (soort === undefined || typeof type !== 'string') return [];
  const omschrijving = omschrijvingVan(type, soort);
  if (typeof omschrijving === 'string')
    return [{ veld: 'type', code: omschrijving, details: { type: type.slice(0, 64) } }];
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [];
  const fouten = veldfouten(omschrijving.velden, data);
  return [
    ...fouten.map((f) => ({ ...f, veld: `data.${f.veld}` })),
    ...(fouten.some((f) => f.veld === omschrijving.leidend) ? [] : envelopWijktAf(o, omschrijving.leidend)),
    ...profielWijktAf(o, data as Ruw),
  ];
};
