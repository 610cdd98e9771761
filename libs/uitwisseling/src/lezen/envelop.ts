import { isDatum, momentVan } from '@tijdig/kernel';
import { jaNee, kenmerk, optioneel, tekst, veldfouten, type Velden, type Veldfout } from '@tijdig/zaak';
import { streamsoort } from './eventregel.ts';

type Eis = Readonly<{ verplicht: boolean; past: (w: unknown) => boolean; code: string }>;

const moet = (past: Eis['past'], code: string): Eis => ({ verplicht: true, past, code });
const mag = (past: Eis['past'], code: string): Eis => ({ verplicht: false, past, code });

const isTekst = (w: unknown): w is string => typeof w === 'string';
const isObject = (w: unknown): w is Readonly<Record<string, unknown>> =>
  typeof w === 'object' && w !== null && !Array.isArray(w);
const isHash = (w: unknown) => isTekst(w) && /^[0-9a-f]{64}$/.test(w);

/** What may stand on an event line beside the data (contract: 'Event line'). */
const ENVELOP: Readonly<Record<string, Eis>> = {
  stream: moet((w) => isTekst(w) && streamsoort(w) !== undefined, 'ONBEKENDE_STREAM'),
  type: moet(isTekst, 'ONBEKEND_TYPE'),
  schemaVersie: mag((w) => w === 1, 'ONBEKENDE_SCHEMAVERSIE'),
  eventId: mag((w) => isTekst(w) && /^[A-Za-z0-9_.-]{1,64}$/.test(w), 'GEEN_KENMERK'),
  gebeurdOp: moet(isDatum, 'GEEN_DATUM'),
  geregistreerdOp: moet((w) => isTekst(w) && momentVan(w) !== undefined, 'GEEN_MOMENT'),
  data: moet(isObject, 'GEEN_OBJECT'),
  metadata: mag(isObject, 'GEEN_OBJECT'),
  positie: mag((w) => isTekst(w) && /^\d{1,20}$/.test(w), 'GEEN_POSITIE'),
  revisie: mag((w) => Number.isSafeInteger(w) && (w as number) >= 0, 'GEEN_REVISIE'),
  hash: mag(isHash, 'GEEN_HASH'),
  vorigeHash: mag(isHash, 'GEEN_HASH'),
};

const METADATA: Velden = {
  organisatieId: optioneel(kenmerk),
  geregistreerdDoor: optioneel(kenmerk),
  rol: optioneel(kenmerk),
  bron: optioneel(tekst),
  bronkenmerk: optioneel(kenmerk),
  correlatieId: optioneel(kenmerk),
  causatieId: optioneel(kenmerk),
  commandoId: optioneel(kenmerk),
  commandoHash: optioneel(kenmerk),
  traceparent: optioneel(kenmerk),
  import: optioneel(jaNee),
};

const fout = (veld: string, code: string): Veldfout => ({ veld, code, details: {} });

const onbekendeVelden = (o: Readonly<Record<string, unknown>>): Veldfout[] =>
  Object.keys(o)
    .filter((naam) => !Object.hasOwn(ENVELOP, naam))
    .map((naam) => ({
      ...fout(naam.slice(0, 64), 'ONBEKEND_VELD'),
      details: { velden: Object.keys(ENVELOP).join(', ') },
    }));

const misgevuld = (o: Readonly<Record<string, unknown>>): Veldfout[] =>
  Object.entries(ENVELOP).flatMap(([naam, eis]) => {
    if (!Object.hasOwn(o, naam)) return eis.verplicht ? [fout(naam, 'VELD_ONTBREEKT')] : [];
    return eis.past(o[naam]) ? [] : [fout(naam, eis.code)];
  });

/** Everything wrong with a line apart from its data. */
export const envelopfouten = (o: Readonly<Record<string, unknown>>): Veldfout[] => [
  ...onbekendeVelden(o),
  ...misgevuld(o),
  ...(isObject(o['metadata'])
    ? veldfouten(METADATA, o['metadata']).map((f) => ({ ...f, veld: `metadata.${f.veld}` }))
    : []),
];
