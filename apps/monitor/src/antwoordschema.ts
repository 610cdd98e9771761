/** A piece of JSON Schema as OpenAPI 3.0 knows it. */
export type Schema = Readonly<{ type?: string; [sleutel: string]: unknown }>;

const tekst: Schema = { type: 'string' };
const getal: Schema = { type: 'integer' };
const jaNee: Schema = { type: 'boolean' };
const datum: Schema = { type: 'string', format: 'date' };
const ofNull = (schema: Schema): Schema => ({ ...schema, nullable: true });
const lijst = (items: Schema): Schema => ({ type: 'array', items });
const object = (properties: Readonly<Record<string, Schema>>): Schema => ({ type: 'object', properties });

const stempel = object({
  profielVersies: lijst(object({ profielId: tekst, versie: getal, geldigVan: datum })),
  gelijkgesteldeDagen: lijst(datum),
  software: tekst,
});
const kennis = { kennismoment: tekst, positie: tekst };
const verantwoording = { ...kennis, profiel: tekst, uitgeslotenZaken: getal, stempel };
const periode = { periodeVan: datum, periodeTot: datum };
const groepen = { regio: tekst, team: ofNull(tekst), maatregelsoort: tekst, medewerker: ofNull(tekst) };
const aandeel = { k: getal, n: getal, percentage: ofNull(getal) };

const werkstap = {
  profiel: tekst,
  stap: tekst,
  telEenheid: { ...tekst, enum: ['zaak', 'gezin'] },
  volgnummer: getal,
  start: datum,
  deadline: datum,
  tweedeDeadline: ofNull(datum),
  eind: ofNull(datum),
  vervallen: ofNull(datum),
  status: { ...tekst, enum: ['afgerond', 'vervallen', 'nog niet gestart', 'over termijn', 'open'] },
};
const bladzijde = {
  totaal: getal,
  pagina: getal,
  aantal: getal,
  volgende: ofNull(getal),
  werkstappen: lijst(object({ zaakId: tekst, gezinId: ofNull(tekst), zaakIds: lijst(tekst), ...werkstap, ...groepen })),
};

/** The shape of every answer, for the OpenAPI document. */
export const ANTWOORD = {
  werkvoorraad: object({
    peildatum: datum,
    ...verantwoording,
    regels: lijst(
      object({
        stap: tekst,
        ...groepen,
        openstaand: getal,
        overTermijn: getal,
        binnenTermijn: getal,
        oudsteDagen: ofNull(getal),
        nietGestart: getal,
        wipNorm: ofNull(getal),
        status: ofNull({ ...tekst, enum: ['boven', 'binnen', null] }),
      }),
    ),
  }),
  tijdigheid: object({
    ...periode,
    ...verantwoording,
    regels: lijst(
      object({
        stap: tekst,
        ...groepen,
        ...aandeel,
        vervalcohort: object(aandeel),
        instroomcohort: object({ ...aandeel, rijp: ofNull(jaNee) }),
        vervallen: getal,
        tweedeTerm: ofNull(object(aandeel)),
        doel: ofNull({ type: 'number' }),
        status: ofNull({ ...tekst, enum: ['gehaald', 'niet gehaald', null] }),
        doorlooptijdMediaan: ofNull({ type: 'number' }),
        doorlooptijdP90: ofNull(getal),
      }),
    ),
  }),
  werkvoorraadRijen: object({ peildatum: datum, tel: tekst, ...verantwoording, ...bladzijde }),
  tijdigheidRijen: object({ ...periode, cohort: tekst, inTijd: jaNee, ...verantwoording, ...bladzijde }),
  effect: object({
    begin: datum,
    peildata: lijst(datum),
    ...verantwoording,
    rijen: lijst(
      object({
        naam: tekst,
        stap: tekst,
        maat: { ...tekst, enum: ['werkvoorraad', 'tijdigheid'] },
        norm: ofNull({ type: 'number' }),
        waarden: lijst({ oneOf: [ofNull(getal), ofNull(object(aandeel))] }),
      }),
    ),
  }),
  zaak: object({
    zaakId: tekst,
    peildatum: datum,
    ...kennis,
    revisie: getal,
    fase: { ...tekst, enum: ['nog niet begonnen', 'lopend', 'beëindigd', 'afgesloten'] },
    aanmelding: { type: 'object' },
    einde: ofNull(object({ datum, door: tekst })),
    groepen: object(groepen),
    toewijzingen: lijst(object({ medewerkerId: tekst, rolInZaak: tekst, sinds: datum })),
  }),
  zaakwerkstappen: object({
    zaakId: tekst,
    peildatum: datum,
    ...kennis,
    profiel: ofNull(tekst),
    uitgeslotenZaken: getal,
    stempel,
    werkstappen: lijst(
      object({
        ...werkstap,
        uitleg: object({
          start: object({ datum, eventId: tekst, veld: tekst }),
          norm: object({
            profiel: tekst,
            versie: getal,
            aantal: getal,
            dag: { ...tekst, enum: ['W', 'K', 'M'] },
            richting: tekst,
            atw: jaNee,
            bron: tekst,
          }),
          ruweEinddatum: datum,
          dagen: lijst(object({ datum, telt: jaNee, reden: ofNull(tekst) })),
        }),
      }),
    ),
  }),
  gebeurtenissen: object({
    zaakId: tekst,
    ...kennis,
    gebeurtenissen: lijst(
      object({
        positie: tekst,
        revisie: getal,
        eventId: tekst,
        type: tekst,
        schemaVersie: getal,
        gebeurdOp: datum,
        geregistreerdOp: { type: 'string', format: 'date-time' },
        data: { type: 'object' },
        metadata: { type: 'object' },
        hash: tekst,
        vorigeHash: tekst,
        ingetrokkenDoor: tekst,
        gecorrigeerdDoor: lijst(tekst),
      }),
    ),
  }),
  normprofielen: object({
    ...kennis,
    standaardProfiel: ofNull(tekst),
    gelijkgesteldeDagen: lijst(datum),
    normprofielen: lijst(
      object({ profielId: tekst, versie: getal, geldigVan: datum, titel: tekst, regels: lijst({ type: 'object' }) }),
    ),
  }),
  codelijsten: { type: 'object', additionalProperties: lijst({}) },
  meldingen: object({ meldingen: lijst(object({ code: tekst, titel: tekst, tekst, remedie: tekst })) }),
  gezondheid: object({ status: tekst, software: tekst, voorbeeld: jaNee, standaardProfiel: ofNull(tekst) }),
  gereedheid: object({ status: tekst, positieLog: tekst, positieCijfers: tekst, geparkeerdeZaken: getal }),
} as const satisfies Readonly<Record<string, Schema>>;
