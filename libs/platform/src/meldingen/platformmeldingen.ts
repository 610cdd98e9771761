/** What the service itself says, apart from the domain: how to ask, and what it cannot do for the moment. */
export const platformmeldingen = {
  INVOER_ONJUIST: {
    titel: 'Invoer onjuist',
    tekst: 'Er kloppen {aantal} dingen niet.',
    remedie: 'Verbeter ze en stuur het opnieuw; ze staan onder fouten.',
  },
  GEEN_JSON: {
    titel: 'Geen JSON',
    tekst: 'De inhoud is geen geldige JSON in UTF-8.',
    remedie: 'Kijk of er een komma, haakje of aanhalingsteken ontbreekt.',
  },
  DUBBELE_SLEUTEL: {
    titel: 'Veld staat dubbel',
    tekst: 'Het veld {sleutel} staat twee keer in hetzelfde object.',
    remedie: 'Laat één van de twee weg.',
  },
  HALF_TEKEN: {
    titel: 'Half teken',
    tekst: 'De inhoud bevat een half teken (een los \\ud800 tot en met \\udfff).',
    remedie: 'Stuur het hele teken, of laat het weg.',
  },
  TE_DIEP: {
    titel: 'Te diep genest',
    tekst: 'De inhoud is dieper genest dan {diepte} lagen.',
    remedie: 'Stuur de velden zoals /v1/openapi.json ze beschrijft.',
  },
  TE_VEEL_VELDEN: {
    titel: 'Te veel velden',
    tekst: 'Een object of lijst heeft meer dan {meeste} delen.',
    remedie: 'Stuur de velden zoals /v1/openapi.json ze beschrijft.',
  },
  INHOUD_ONTBREEKT: {
    titel: 'Geen inhoud',
    tekst: 'Er is geen inhoud meegestuurd.',
    remedie: 'Stuur een JSON-object met content-type application/json.',
  },
  INHOUD_TE_GROOT: {
    titel: 'Inhoud te groot',
    tekst: 'De inhoud is groter dan 100 kB.',
    remedie: 'Stuur minder tegelijk. Grote hoeveelheden gaan met: npm run tijdig -- importeer.',
  },
  INHOUDSSOORT_ONBEKEND: {
    titel: 'Inhoudssoort onbekend',
    tekst: 'Deze inhoudssoort wordt niet gelezen.',
    remedie: 'Stuur JSON met content-type application/json.',
  },
  VERZOEK_ONLEESBAAR: {
    titel: 'Verzoek onleesbaar',
    tekst: 'Dit verzoek is geen geldig HTTP-verzoek.',
    remedie: 'Controleer het adres, de koppen en de lengte van de inhoud.',
  },
  KOPPEN_TE_GROOT: {
    titel: 'Koppen te groot',
    tekst: 'De koppen van dit verzoek zijn samen te groot.',
    remedie: 'Stuur minder of kortere koppen.',
  },
  VERZOEK_TE_TRAAG: {
    titel: 'Verzoek duurde te lang',
    tekst: 'Het verzoek kwam niet op tijd helemaal binnen.',
    remedie: 'Probeer het opnieuw.',
  },
  PAD_ONBEKEND: {
    titel: 'Niet gevonden',
    tekst: 'Dit adres bestaat niet.',
    remedie: 'Kijk in /v1/openapi.json welke adressen er zijn.',
  },
  METHODE_ONBEKEND: {
    titel: 'Methode niet toegestaan',
    tekst: 'Dit adres kent deze methode niet.',
    remedie: 'Gebruik {toegestaan}.',
  },
  VERZOEK_GEWEIGERD: {
    titel: 'Verzoek geweigerd',
    tekst: 'Dit verzoek kan zo niet worden uitgevoerd.',
    remedie: 'Kijk in /v1/openapi.json hoe het wel kan.',
  },
  HOST_ONBEKEND: {
    titel: 'Hostnaam geweigerd',
    tekst: 'Tijdig antwoordt alleen op 127.0.0.1 en localhost, want er zijn nog geen logins.',
    remedie: 'Gebruik het adres dat bij het starten is genoemd.',
  },
  ANDERE_SITE: {
    titel: 'Andere site geweigerd',
    tekst: 'Dit verzoek komt van een andere website.',
    remedie: 'Open de pagina van Tijdig zelf, op het adres dat bij het starten is genoemd.',
  },
  IDEMPOTENTIESLEUTEL_ONTBREEKT: {
    titel: 'Idempotency-Key ontbreekt',
    tekst: 'De kop Idempotency-Key ontbreekt.',
    remedie: 'Geef elke opdracht een eigen sleutel en gebruik dezelfde sleutel als u haar opnieuw stuurt.',
  },
  SLEUTEL_AL_GEBRUIKT: {
    titel: 'Sleutel is al gebruikt',
    tekst: 'Deze Idempotency-Key hoort bij een andere opdracht, die al is vastgelegd.',
    remedie: 'Geef deze opdracht een nieuwe sleutel.',
  },
  GEEN_REVISIE: {
    titel: 'Geen revisie',
    tekst: 'Dit is geen revisie.',
    remedie: 'Neem de ETag van het laatste antwoord over, bijvoorbeeld "3" (If-Match) of 3 (verwachteRevisie).',
  },
  REVISIES_VERSCHILLEN: {
    titel: 'Twee revisies',
    tekst: 'If-Match en verwachteRevisie noemen niet dezelfde revisie.',
    remedie: 'Geef er één op, of twee keer dezelfde.',
  },
  GEEN_TRACEPARENT: {
    titel: 'Geen traceparent',
    tekst: 'De kop traceparent heeft niet de vorm van W3C Trace Context.',
    remedie: 'Laat de kop weg of stuur 00-{trace}-{span}-{vlaggen}.',
  },
  GEEN_UUID: {
    titel: 'Geen uuid',
    tekst: 'Dit is geen uuid.',
    remedie: 'Schrijf een uuid als 3f0c1a52-9d4e-4c6b-8a55-0a1b2c3d4e5f, of laat het veld weg.',
  },
  INTUSSEN_GEWIJZIGD: {
    titel: 'Intussen gewijzigd',
    tekst: 'Iemand anders heeft dit net gewijzigd.',
    remedie: 'Ververs de pagina en probeer opnieuw.',
  },
  OPSLAG_WEIGERT: {
    titel: 'Even niet vast te leggen',
    tekst: 'De opslag neemt nu niets aan.',
    remedie:
      'Stuur dezelfde opdracht straks opnieuw, met dezelfde Idempotency-Key. Blijft dit zo, kijk dan of de schijf vol is.',
  },
  UITKOMST_ONBEKEND: {
    titel: 'Uitkomst onbekend',
    tekst: 'Het is niet zeker of de opdracht is vastgelegd.',
    remedie: 'Stuur dezelfde opdracht opnieuw, met dezelfde Idempotency-Key: dubbel vastleggen kan niet.',
  },
  NOG_NIET_BIJGEWERKT: {
    titel: 'Nog niet bijgewerkt',
    tekst: 'De cijfers zijn nog niet bij op positie {positie}.',
    remedie: 'Stel de vraag zo opnieuw.',
  },
  LEESMODEL_ONTBREEKT: {
    titel: 'Cijfers worden opgebouwd',
    tekst: 'De cijfers worden nog opgebouwd uit het logboek.',
    remedie: 'Stel de vraag zo opnieuw.',
  },
  NIET_GEREED: {
    titel: 'Nog niet gereed',
    tekst: 'Tijdig is gestart, maar de cijfers zijn nog niet bij.',
    remedie: 'Probeer het zo opnieuw.',
  },
  PROFIEL_KIEZEN: {
    titel: 'Kies een profiel',
    tekst: 'Er zijn meer normprofielen en er is geen standaard ingesteld.',
    remedie: 'Kies een van deze: {profielen}. Of start met TIJDIG_PROFIEL.',
  },
  PROFIEL_ONBEKEND: {
    titel: 'Profiel onbekend',
    tekst: 'Het normprofiel {profiel} is nergens vastgelegd.',
    remedie: 'Kies een van deze: {profielen}.',
  },
  ONBEKENDE_PARAMETER: {
    titel: 'Onbekende parameter',
    tekst: 'De parameter {veld} bestaat hier niet.',
    remedie: 'Gebruik alleen deze parameters: {velden}.',
  },
  PARAMETER_ONTBREEKT: {
    titel: 'Parameter ontbreekt',
    tekst: 'De parameter {veld} ontbreekt.',
    remedie: 'Geef hem mee in het adres.',
  },
  TE_VEEL_WAARDEN: {
    titel: 'Te veel waarden',
    tekst: 'De parameter {veld} heeft meer dan {meeste} waarden.',
    remedie: 'Stel de vraag in delen.',
  },
  GEEN_KENNISMOMENT: {
    titel: 'Geen kennismoment',
    tekst: 'Dit is geen kennismoment.',
    remedie: 'Schrijf een datum als 2025-03-10 of een moment met zone als 2025-03-10T09:12:00Z.',
  },
  GEEN_POSITIE: {
    titel: 'Geen positie',
    tekst: 'Dit is geen positie.',
    remedie: 'Neem de positie over uit een eerder antwoord.',
  },
  GEEN_AANTAL: {
    titel: 'Getal buiten bereik',
    tekst: 'Dit is geen getal van {van} tot en met {tot}.',
    remedie: 'Geef een heel getal binnen dat bereik.',
  },
  PERIODE_OMGEKEERD: {
    titel: 'Periode omgekeerd',
    tekst: 'De periode begint ({van}) na haar einde ({tot}).',
    remedie: 'Draai de datums om.',
  },
  PEILDATA_VOLGORDE: {
    titel: 'Peildata niet in volgorde',
    tekst: 'Het begin en de peildata moeten na elkaar komen, elk later dan de vorige.',
    remedie: 'Zet ze in volgorde en laat dubbele weg.',
  },
  ONVERWACHTE_FOUT: {
    titel: 'Er ging iets mis',
    tekst: 'Er ging iets mis dat niet had mogen gebeuren (nummer {nummer}).',
    remedie: 'Probeer het opnieuw. Blijft het, geef dit nummer dan door aan uw beheerder.',
  },
} as const satisfies Record<string, Readonly<{ titel: string; tekst: string; remedie: string }>>;

export type Platformcode = keyof typeof platformmeldingen;
