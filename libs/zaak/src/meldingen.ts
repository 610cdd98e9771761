/**
 * What a code says to people, in B1 Dutch: what is wrong (`tekst`) and what to do (`remedie`). `{x}` is filled from
 * the details; a part between [ ] is left out when its details are absent. Never a name, never personal data.
 */
type Sjabloon = Readonly<{ titel: string; tekst: string; remedie: string }>;

export const meldingen = {
  // Vorm: wat het formulier al kan zien.
  GEEN_OBJECT: {
    titel: 'Geen gegevens',
    tekst: 'Er zijn geen gegevens meegestuurd.',
    remedie: 'Stuur een JSON-object met de velden van dit commando.',
  },
  VELD_ONTBREEKT: {
    titel: 'Veld ontbreekt',
    tekst: 'Dit veld is niet ingevuld[: {veld}].',
    remedie: 'Vul het veld in.',
  },
  ONBEKEND_VELD: {
    titel: 'Onbekend veld',
    tekst: 'Dit veld bestaat hier niet[: {veld}].',
    remedie: 'Gebruik alleen deze velden: {velden}.',
  },
  GEEN_DATUM: {
    titel: 'Geen datum',
    tekst: 'Dit is geen bestaande datum[: {veld}].',
    remedie: 'Schrijf de datum als jjjj-mm-dd, bijvoorbeeld 2025-03-10.',
  },
  GEEN_JA_NEE: {
    titel: 'Geen ja of nee',
    tekst: 'Hier kan alleen ja of nee staan[: {veld}].',
    remedie: 'Kies ja (true) of nee (false).',
  },
  GEEN_KENMERK: {
    titel: 'Geen geldig kenmerk',
    tekst: 'Dit kenmerk is leeg, te lang of bevat tekens die niet mogen[: {veld}].',
    remedie: 'Gebruik 1 tot 64 letters, cijfers, punten, streepjes of lage streepjes. Schrijf hier geen gewone tekst.',
  },
  GEEN_REGIO: {
    titel: 'Geen geldige regio',
    tekst: 'Deze regio is leeg, te lang of bevat tekens die niet mogen[: {veld}].',
    remedie: 'Gebruik de naam van de regio: 1 tot 64 letters, cijfers, spaties, punten, streepjes of apostrofs.',
  },
  GEEN_GEHEEL_GETAL: {
    titel: 'Geen heel getal',
    tekst: 'Hier hoort een heel getal van 1 of hoger[: {veld}].',
    remedie: 'Vul een heel getal in.',
  },
  GEEN_WAARDE: {
    titel: 'Geen geldige waarde',
    tekst: 'Dit is geen waarde die in een veld past[: {veld}].',
    remedie: 'Geef één tekst, getal, ja of nee, of null om het veld leeg te maken.',
  },
  GEEN_TEKST: {
    titel: 'Geen geldige tekst',
    tekst: 'Deze tekst is leeg of te lang[: {veld}].',
    remedie: 'Gebruik 1 tot 200 tekens.',
  },
  GEEN_LIJST: {
    titel: 'Geen lijst',
    tekst: 'Hier hoort een lijst[: {veld}].',
    remedie: 'Geef een lijst van regels.',
  },
  ONBEKENDE_CODE: {
    titel: 'Onbekende code',
    tekst: 'Deze code staat niet in de lijst[: {veld}].',
    remedie: 'Kies een van deze codes: {codes}.',
  },
  VERSLEUTELING_ONTBREEKT: {
    titel: 'Versleuteling ontbreekt',
    tekst: 'Dit veld mag alleen versleuteld worden opgeslagen en dat kan nu nog niet[: {veld}].',
    remedie: 'Laat het veld weg.',
  },
  DATUM_IN_TOEKOMST: {
    titel: 'Datum in de toekomst',
    tekst: 'De datum {datum} ligt in de toekomst.',
    remedie: 'Vul de datum in waarop dit is gebeurd.',
  },
  DATUM_VOLGORDE: {
    titel: 'Datums in verkeerde volgorde',
    tekst: '{wat} ({datum}) kan niet {volgorde} {ander} ({andereDatum}) liggen.',
    remedie: 'Controleer beide datums.',
  },
  GEEN_FACE_TO_FACE: {
    titel: 'Geen gesprek van aangezicht tot aangezicht',
    tekst: 'Bellen, beeldbellen of schrijven telt niet als eerste gesprek.',
    remedie: 'Leg dit vast als contact.',
  },
  OVERDRACHT_AAN_ZELFDE: {
    titel: 'Overdracht aan dezelfde medewerker',
    tekst: 'De zaak kan niet worden overgedragen aan de medewerker die hem al heeft.',
    remedie: 'Kies een andere medewerker.',
  },
  ONBEKEND_INSTRUMENT: {
    titel: 'Onbekend instrument',
    tekst: 'Het instrument {instrument} staat niet in de lijst.',
    remedie: 'Kies een van deze instrumenten: {instrumenten}.',
  },
  // De zaak zelf.
  ZAAK_ONBEKEND: {
    titel: 'Zaak niet aangemeld',
    tekst: 'Deze zaak is niet aangemeld, of de aanmelding is ingetrokken.',
    remedie: 'Controleer het zaaknummer of meld de zaak eerst aan.',
  },
  ZAAK_BESTAAT_AL: {
    titel: 'Zaak is al aangemeld',
    tekst: 'Deze zaak is al aangemeld op {datum}, met andere gegevens.',
    remedie: 'Corrigeer de aanmelding, of trek die eerst in.',
  },
  ZAAK_GESLOTEN: {
    titel: 'Zaak is gesloten',
    tekst: 'Deze zaak is {stand} op {datum}. Daarna kan {wat} ({feitdatum}) er niet meer bij.',
    remedie:
      'Controleer de datum. Heropen de zaak als die ten onrechte is afgesloten. Is het einde van de maatregel fout? Corrigeer dat of trek het in.',
  },
  VOOR_AANMELDING: {
    titel: 'Datum vóór de aanmelding',
    tekst: '{wat} ({datum}) ligt vóór de aanmelding ({kennisgevingsdatum}).',
    remedie: 'Controleer de datum. Is de datum van de kennisgeving fout? Corrigeer dan eerst de aanmelding.',
  },
  ZAAK_LOOPT_AL: {
    titel: 'Er loopt al een zaak',
    tekst: 'Voor deze jeugdige loopt al een zaak met maatregel {maatregelType} ({zaakId}).',
    remedie: 'Is dit dezelfde? Trek deze aanmelding dan in.',
  },
  AL_OVERGENOMEN: {
    titel: 'Overname is al vastgelegd',
    tekst: 'De overname van een andere GI is al vastgelegd op {datum}.',
    remedie: 'Is die datum fout? Kies ‘corrigeren’.',
  },
  OVERNAME_TE_LAAT: {
    titel: 'Overname te laat',
    tekst: 'In deze zaak is al eigen werk vastgelegd: {wat} ({datum}).',
    remedie: 'Leg de overname vast vóór het eerste gesprek en het plan. Trek die anders eerst in.',
  },
  // Toewijzing.
  GEEN_TOEWIJZING: {
    titel: 'Geen toewijzing',
    tekst: 'Op {datum} is er geen hulpverlener toegewezen[ (medewerker {medewerkerId})].',
    remedie: 'Registreer eerst de toewijzing.',
  },
  AL_VASTE_JEUGDBESCHERMER: {
    titel: 'Er is al een vaste jeugdbeschermer',
    tekst: 'Deze zaak heeft op {datum} al een vaste jeugdbeschermer.',
    remedie: 'Draag de zaak over, of kies een andere rol.',
  },
  AL_DUO_JEUGDBESCHERMER: {
    titel: 'Er is al een tweede jeugdbeschermer',
    tekst: 'Deze zaak heeft op {datum} al een duo-jeugdbeschermer.',
    remedie: 'Beëindig eerst die toewijzing, of kies een andere rol.',
  },
  AL_TOEGEWEZEN: {
    titel: 'Al toegewezen',
    tekst: 'Medewerker {medewerkerId} heeft op {datum} de rol {rolInZaak} al.',
    remedie: 'Kies een andere medewerker, of beëindig alleen de oude toewijzing.',
  },
  // Eerste gesprek en contact.
  F2F_VOOR_AANMELDING: {
    titel: 'Eerste gesprek vóór de aanmelding',
    tekst: 'Het eerste gesprek ({datum}) ligt vóór de aanmelding ({kennisgevingsdatum}).',
    remedie: 'Controleer beide datums.',
  },
  F2F_BESTAAT_AL: {
    titel: 'Eerste gesprek is al vastgelegd',
    tekst: 'Het eerste gesprek is al vastgelegd op {datum}.',
    remedie: 'Is die datum fout? Kies ‘corrigeren’. Was dit een volgend gesprek? Leg het vast als contact.',
  },
  F2F_BIJ_OVERNAME: {
    titel: 'Geen eerste gesprek bij overname',
    tekst: 'Deze zaak is op {datum} overgenomen van een andere GI. Het eerste gesprek is daar al geweest.',
    remedie: 'Leg dit gesprek vast als contact.',
  },
  F2F_ZONDER_GEZAGDRAGER: {
    titel: 'Gezagdrager was er niet bij',
    tekst: 'Het gesprek van {datum} is vastgelegd, maar zonder de ouder met gezag. De wettelijke termijn loopt door.',
    remedie: 'Spreek ook de ouder met gezag en leg dat vast als contact.',
  },
  F2F_ZONDER_JEUGDIGE: {
    titel: 'Jeugdige was er niet bij',
    tekst: 'Het gesprek van {datum} is vastgelegd, maar zonder de jeugdige. De wettelijke termijn loopt door.',
    remedie: 'Spreek ook de jeugdige en leg dat vast als contact.',
  },
  NOG_GEEN_EERSTE_F2F: {
    titel: 'Nog geen eerste gesprek',
    tekst: 'De jeugdige is op {datum} gezien, maar het eerste gesprek is nog niet vastgelegd.',
    remedie: 'Was dit het eerste gesprek? Leg het dan zo vast.',
  },
  // Plannen en taxaties.
  FGP_NVT: {
    titel: 'Geen familiegroepsplan bij deze maatregel',
    tekst: 'Bij jeugdreclassering en voogdij zonder oudergezag hoort geen familiegroepsplan. Dit is {maatregelType}.',
    remedie: 'Controleer of dit de goede zaak is.',
  },
  FGP_AFGEZIEN_AL: {
    titel: 'Al afgezien van het familiegroepsplan',
    tekst: 'Op {datum} is al vastgelegd dat er geen familiegroepsplan komt.',
    remedie: 'Is die datum of reden fout? Kies ‘corrigeren’.',
  },
  FGP_BESTAAT_AL: {
    titel: 'Familiegroepsplan bestaat al',
    tekst: 'Het familiegroepsplan is al vastgesteld op {datum}.',
    remedie: 'Is die datum fout? Kies ‘corrigeren’.',
  },
  PLANVERSIE: {
    titel: 'Versie van het plan klopt niet',
    tekst: 'Versie {versie} van het plan sluit niet aan.',
    remedie: 'De volgende versie is {volgende}.',
  },
  PLAN_NIET_BESPROKEN: {
    titel: 'Plan niet besproken',
    tekst: 'Het plan is vastgesteld zonder het te bespreken met {wie}.',
    remedie: 'Bespreek het plan alsnog, en leg dat vast met een correctie of een nieuwe versie.',
  },
  PLAN_ZONDER_F2F: {
    titel: 'Plan zonder eerste gesprek',
    tekst: 'Het plan is vastgesteld op {datum}, maar er is dan nog geen eerste gesprek geweest.',
    remedie: 'Is het gesprek wel gevoerd? Leg het vast.',
  },
  GEEN_PLAN: {
    titel: 'Plan bestaat niet',
    tekst: 'Er is geen plan {planId} in deze zaak.',
    remedie: 'Stel eerst het plan vast, of kies een ander plan.',
  },
  EERSTE_TAXATIE_BESTAAT_AL: {
    titel: 'Eerste risicotaxatie bestaat al',
    tekst: 'De eerste risicotaxatie is al vastgelegd op {datum}.',
    remedie: 'Kies ‘herhaling’.',
  },
  // Rapportage en termijnen.
  RAPPORTAGE_PAST_NIET: {
    titel: 'Rapportage past niet bij de maatregel',
    tekst: 'Een verslag aan het OM hoort bij jeugdreclassering, niet bij {maatregelType}.',
    remedie: 'Kies een andere soort rapportage.',
  },
  VERPLICHT_PER_WIJKT_AF: {
    titel: 'Andere uiterste datum',
    tekst: 'Ingevuld is dat het rapport klaar moest zijn op {verplichtPer}. Volgens de norm is dat {deadline}.',
    remedie: 'Controleer de datum. De norm telt.',
  },
  STAP_ONBEKEND: {
    titel: 'Stap hoort niet bij deze zaak',
    tekst: 'Geen van de normen die nu gelden, kent de stap {stap} voor deze zaak.',
    remedie: 'Kies een andere stap.',
  },
  STAP_NIET_OPEN: {
    titel: 'Stap staat niet open',
    tekst:
      'De stap {stap} staat op {datum} niet open.[ De stap is al gedaan op {gedaanOp}.][ De stap is vervallen op {vervallenOp}.]',
    remedie: 'Controleer de stap en de datum.',
  },
  // Duur, einde en afsluiting.
  GEEN_EINDDATUM: {
    titel: 'Geen einddatum',
    tekst: 'Alleen een OTS met een einddatum kan aflopen zonder verlenging. Dit is {maatregelType}.',
    remedie: 'Vul bij de aanmelding de verwachte einddatum in, of controleer of dit de goede zaak is.',
  },
  AL_BEEINDIGD: {
    titel: 'Al beëindigd',
    tekst: 'De uitvoering van deze maatregel is al geëindigd op {datum}.',
    remedie: 'Is die datum fout? Kies ‘corrigeren’.',
  },
  REDEN_PAST_NIET: {
    titel: 'Reden past niet bij de maatregel',
    tekst: 'Reden {redenCode} hoort bij {hoortBij}, niet bij {soort}.',
    remedie: 'Kies een van deze redenen: {redenen}.',
  },
  MAATREGEL_LOOPT_NOG: {
    titel: 'Maatregel loopt nog',
    tekst: 'De maatregel is niet beëindigd en niet overgedragen.',
    remedie: 'Leg eerst het einde of de overdracht vast.',
  },
  ZAAK_NIET_AFGESLOTEN: {
    titel: 'Zaak is niet afgesloten',
    tekst: 'Deze zaak is niet afgesloten, dus heropenen kan niet.',
    remedie: 'Is de maatregel ten onrechte beëindigd? Trek dan het einde in.',
  },
  // Rechtzetten.
  CORRECTIE_ONMOGELIJK: {
    titel: 'Rechtzetten kan zo niet',
    tekst: 'Dit kan niet worden rechtgezet. {uitleg}',
    remedie:
      '[Zet eerst recht wat hiervan afhangt: {afhankelijk}.][ Trek eerst de afsluiting van {afsluiting} in.][{advies}]',
  },
  GEBEURTENIS_ONBEKEND: {
    titel: 'Gebeurtenis onbekend',
    tekst: 'De gebeurtenis {eventId} staat niet in deze zaak.',
    remedie: 'Controleer het nummer van de gebeurtenis.',
  },
  AL_INGETROKKEN: {
    titel: 'Al ingetrokken',
    tekst: 'De gebeurtenis {eventId} is al ingetrokken.',
    remedie: 'Leg het feit opnieuw vast als het toch is gebeurd.',
  },
  NIET_TE_CORRIGEREN: {
    titel: 'Niet te corrigeren',
    tekst: 'Een correctie of intrekking zelf kan niet worden gecorrigeerd of ingetrokken.',
    remedie: 'Corrigeer de eerste gebeurtenis nog een keer; de laatste correctie telt.',
  },
  VELD_NIET_TE_CORRIGEREN: {
    titel: 'Dit veld is niet te corrigeren',
    tekst: 'Het veld {veld} kan niet worden gecorrigeerd.',
    remedie: 'Trek de gebeurtenis in en leg haar opnieuw vast.',
  },
} as const satisfies Record<string, Sjabloon>;

export type Meldingcode = keyof typeof meldingen;

export const isMeldingcode = (code: string): code is Meldingcode => Object.hasOwn(meldingen, code);
