import { dagnummer, isDatum, kennismomentVan, type Dagnummer, type RejectionDetails } from '@tijdig/kernel';
import { GROEPEN, type Groep } from '@tijdig/projections';
import { KENMERK, REGIO, SOORTEN, STAPPEN } from '@tijdig/zaak';

type Schema = Readonly<Record<string, unknown>>;

/** One parameter of a question: what it may hold, what it means, and what is said when it does not fit. */
export type Parameter<T = unknown> = Readonly<{
  past: (tekst: string) => boolean;
  lees: (teksten: readonly string[]) => T;
  /** May be given more than once, or as a list with commas. */
  meervoud?: 'herhaald' | 'komma';
  /** How many values at most. */
  meeste?: number;
  code: string;
  details?: RejectionDetails;
  schema: Schema;
  beschrijving: string;
}>;

const een =
  <T>(lees: (tekst: string) => T) =>
  ([tekst]: readonly string[]): T =>
    lees(tekst!);

const datum = (beschrijving: string): Parameter<Dagnummer> => ({
  past: isDatum,
  lees: een(dagnummer),
  code: 'GEEN_DATUM',
  schema: { type: 'string', format: 'date' },
  beschrijving,
});

const keuze = <const C extends readonly string[]>(codes: C, beschrijving: string): Parameter<C[number]> => ({
  past: (tekst) => codes.includes(tekst),
  lees: een((tekst) => tekst as C[number]),
  code: 'ONBEKENDE_CODE',
  details: { codes },
  schema: { type: 'string', enum: codes },
  beschrijving,
});

const jaNee = (beschrijving: string): Parameter<boolean> => ({
  past: (tekst) => tekst === 'true' || tekst === 'false',
  lees: een((tekst) => tekst === 'true'),
  code: 'GEEN_JA_NEE',
  schema: { type: 'boolean' },
  beschrijving,
});

const aantal = (van: number, tot: number, beschrijving: string): Parameter<number> => ({
  past: (tekst) => /^\d{1,9}$/.test(tekst) && Number(tekst) >= van && Number(tekst) <= tot,
  lees: een(Number),
  code: 'GEEN_AANTAL',
  details: { van, tot },
  schema: { type: 'integer', minimum: van, maximum: tot },
  beschrijving,
});

/** Keeps the named groups; an empty one is 'zonder'. */
const groepsfilter = (beschrijving: string, patroon: RegExp, code: string): Parameter<readonly (string | null)[]> => ({
  past: (tekst) => tekst === '' || patroon.test(tekst),
  lees: (teksten) => teksten.map((tekst) => (tekst === '' ? null : tekst)),
  meervoud: 'herhaald',
  code,
  schema: { type: 'array', items: { type: 'string' } },
  beschrijving: `${beschrijving}; herhaalbaar, leeg betekent 'zonder'.`,
});

const codefilter = (codes: readonly string[], beschrijving: string): Parameter<readonly string[]> => ({
  past: (tekst) => codes.includes(tekst),
  lees: (teksten) => teksten,
  meervoud: 'herhaald',
  code: 'ONBEKENDE_CODE',
  details: { codes },
  schema: { type: 'array', items: { type: 'string', enum: codes } },
  beschrijving: `${beschrijving}; herhaalbaar.`,
});

const kennismoment: Parameter<string> = {
  past: (tekst) => kennismomentVan(tekst) !== undefined,
  lees: een((tekst) => tekst),
  code: 'GEEN_KENNISMOMENT',
  schema: { type: 'string', example: '2025-11-24' },
  beschrijving: 'Zoals toen bekend: een datum (einde van die dag) of een moment met zone. Weggelaten: nu.',
};

const GROEPEERBAAR: readonly string[] = ['stap', ...GROEPEN];
/** More columns than years have days is no table. */
const MEESTE_PEILDATA = 400;

/** Every parameter a question can have; each question names the ones it takes. */
export const PARAMETERS = {
  peildatum: datum('Wat was er die dag waar? Weggelaten: vandaag.'),
  periodeVan: datum('Eerste dag van de periode.'),
  periodeTot: datum('Laatste dag van de periode.'),
  begin: datum('De dag waarna de eerste periode begint.'),
  peildata: {
    past: isDatum,
    lees: (teksten: readonly string[]) => teksten.map(dagnummer),
    meervoud: 'komma',
    meeste: MEESTE_PEILDATA,
    code: 'GEEN_DATUM',
    schema: { type: 'array', maxItems: MEESTE_PEILDATA, items: { type: 'string', format: 'date' } },
    beschrijving: `De peildata met komma's ertussen, elk later dan de vorige; hooguit ${MEESTE_PEILDATA}.`,
  },
  kennismoment,
  kennismomentOfPeildatum: {
    ...kennismoment,
    past: (tekst: string) => tekst === 'peildatum' || kennismoment.past(tekst),
    beschrijving: `${kennismoment.beschrijving} 'peildatum': elke kolom zoals toen bekend.`,
  },
  profiel: {
    past: (tekst: string) => KENMERK.test(tekst),
    lees: een((tekst: string) => tekst),
    code: 'GEEN_KENMERK',
    schema: { type: 'string', example: 'JBN-2025' },
    beschrijving: 'Het normprofiel. Weggelaten: dat van de organisatie.',
  },
  minPositie: {
    past: (tekst: string) => /^\d{1,18}$/.test(tekst),
    lees: een(BigInt),
    code: 'GEEN_POSITIE',
    schema: { type: 'string', pattern: '^[0-9]{1,18}$' },
    beschrijving: 'Wacht tot de cijfers bij deze positie zijn, hooguit 5 seconden.',
  },
  groepeer: {
    past: (tekst: string) => GROEPEERBAAR.includes(tekst),
    lees: (teksten: readonly string[]) => teksten as readonly (Groep | 'stap')[],
    meervoud: 'komma',
    code: 'ONBEKENDE_CODE',
    details: { codes: GROEPEERBAAR },
    schema: { type: 'array', items: { type: 'string', enum: GROEPEERBAAR } },
    beschrijving: "Waarnaar de cijfers worden gesplitst, met komma's ertussen; stap altijd.",
  },
  stap: codefilter(STAPPEN, 'Alleen deze stappen'),
  regio: groepsfilter("Alleen deze regio's", REGIO, 'GEEN_REGIO'),
  team: groepsfilter('Alleen deze teams', KENMERK, 'GEEN_KENMERK'),
  maatregelsoort: codefilter(SOORTEN, 'Alleen deze maatregelsoorten'),
  medewerker: groepsfilter('Alleen deze medewerkers', KENMERK, 'GEEN_KENMERK'),
  telVoorraad: keuze(['openstaand', 'overTermijn', 'nietGestart'], 'Welk getal; weggelaten: openstaand.'),
  cohort: keuze(['afronding', 'verval', 'instroom', 'vervallen'], 'Welk getal; weggelaten: afronding.'),
  inTijd: jaNee('Alleen wat op tijd was, of juist niet.'),
  pagina: aantal(1, 1_000_000, 'Welke pagina; de eerste is 1.'),
  aantal: aantal(1, 500, 'Hoeveel per pagina; weggelaten: 100.'),
} as const satisfies Record<string, Parameter<never> | Parameter>;

export type Parameternaam = keyof typeof PARAMETERS;
export type Waarde<N extends Parameternaam> = ReturnType<(typeof PARAMETERS)[N]['lees']>;

/** Where a parameter goes by another name in the address. */
const ADRESNAMEN: Partial<Record<Parameternaam, string>> = {
  kennismomentOfPeildatum: 'kennismoment',
  telVoorraad: 'tel',
};

export const adresnaam = (naam: Parameternaam): string => ADRESNAMEN[naam] ?? naam;
