/** What a code means and what to do about it; `{names}` are filled from the details. */
type Melding = Readonly<{ titel: string; tekst: string; remedie: string }>;

const vorm = (tekst: string, remedie: string): Melding => ({
  titel: 'Normprofiel onjuist ingevuld',
  tekst: `{waar}: ${tekst}`,
  remedie,
});

const regel = (tekst: string, remedie: string): Melding => ({
  titel: 'Norm kan zo niet',
  tekst: `{waar}: ${tekst}`,
  remedie,
});

/** Every refusal of a norm profile or equated day: profile, version and rule are in `{waar}`. */
export const normmeldingen = {
  NORM_GEEN_OBJECT: vorm('{pad} moet uit velden bestaan.', 'Neem een meegeleverd profiel als voorbeeld.'),
  NORM_GEEN_LIJST: vorm('{pad} moet een lijst zijn.', 'Zet de waarde tussen blokhaken.'),
  NORM_LEGE_LIJST: vorm('{pad} is leeg.', 'Zet ten minste één waarde in de lijst.'),
  NORM_VELD_ONTBREEKT: vorm('{pad} ontbreekt.', 'Vul het veld {veld} in.'),
  NORM_ONBEKEND_VELD: vorm('het veld {pad} bestaat niet.', 'Haal het weg of gebruik een van: {velden}.'),
  NORM_GEEN_DATUM: vorm('{pad} is geen datum.', 'Schrijf de datum als jjjj-mm-dd.'),
  NORM_GEEN_JA_NEE: vorm('{pad} moet true of false zijn.', 'Kies true (ja) of false (nee).'),
  NORM_GEEN_KENMERK: vorm(
    '{pad} is geen geldig kenmerk.',
    'Gebruik alleen letters, cijfers, punt, streepje en liggend streepje; hoogstens 64 tekens.',
  ),
  NORM_GEEN_GEHEEL_GETAL: vorm('{pad} moet een geheel getal van 1 of meer zijn.', 'Vul een geheel getal in.'),
  NORM_GETAL_ONGELDIG: vorm(
    '{pad} is {waarde}, maar moet een geheel getal van {van} tot en met {tot} zijn.',
    'Vul een geheel getal in dat daartussen ligt.',
  ),
  NORM_GEEN_TEKST: vorm('{pad} moet een tekst van 1 tot 200 tekens zijn.', 'Vul een korte tekst in.'),
  NORM_ONBEKENDE_CODE: vorm('{pad} kent de waarde {waarde} niet.', 'Kies uit: {codes}.'),
  NORM_ONBEKENDE_STAP: vorm('de stap {waarde} bestaat niet.', 'Kies uit: {codes}.'),
  NORM_ONBEKENDE_GEBEURTENIS: vorm('de gebeurtenis {waarde} ({pad}) bestaat niet.', 'Kies uit: {codes}.'),
  NORM_ONBEKEND_GEBEURTENISVELD: vorm(
    'de gebeurtenis {gebeurtenis} heeft geen veld {veld} ({pad}).',
    'Kies uit: {velden}.',
  ),
  NORM_GEEN_DATUMVELD: vorm(
    'het veld {veld} van {gebeurtenis} is geen datum ({pad}).',
    'Kies een veld met een datum: een klok start en eindigt op een dag.',
  ),
  NORM_ONBEKENDE_WAARDE: vorm('{pad} kan nooit {waarde} zijn.', 'Kies uit: {codes}.'),

  NORM_DUBBELE_STAP: regel('voor de stap {stap} staat er al een regel.', 'Houd één regel per stap over.'),
  NORM_ATW_GELDT_NIET: regel(
    'de Algemene termijnenwet geldt niet voor deze termijn ({pad}).',
    'Zet atw op false. De wet geldt alleen vooruit, en tot en met 90 kalenderdagen of 3 maanden.',
  ),
  NORM_REEKS_VOORWAARDEN: regel(
    'een regel met {reeks} heeft precies één voorwaarde voor het einde.',
    'Laat één voorwaarde onder eind staan.',
  ),
  NORM_REEKS_PER_GEZIN: regel('een regel met {reeks} kan niet per gezin tellen.', 'Zet telEenheid op zaak.'),
  NORM_HERHAALT_EN_TERUG: regel(
    'een regel kan niet herhalen en ook terugtellen.',
    'Kies één van de twee: herhaalt, of richting terug.',
  ),
  NORM_EIND_IS_VERVAL: regel(
    'de gebeurtenis {gebeurtenis} beëindigt de stap en laat hem ook vervallen.',
    'Noem de gebeurtenis onder eind of onder verval, niet onder allebei.',
  ),
  NORM_TERUG_VANAF_OVERNAME: regel(
    'een norm die terugtelt, kan niet starten bij de overname.',
    'Zet bijOvername op gewoon of geen.',
  ),
  NORM_TERUG_TWEEDE_TERM: regel('een norm die terugtelt, heeft geen tweede term.', 'Haal tweedeTerm weg.'),
  NORM_DOELDATUM_ONTBREEKT: regel(
    'een norm die terugtelt, heeft een doeldatum nodig ({pad}).',
    'Noem onder start het veld met de datum waarvan wordt teruggeteld.',
  ),
  NORM_ALLEEN_BIJ_TERUG: regel(
    '{pad} mag alleen bij een norm die terugtelt.',
    'Haal het weg, of zet richting op terug.',
  ),
  NORM_GEZINSREGEL_ONTBREEKT: regel(
    'bij tellen per gezin ontbreekt gezinsregel.',
    'Kies eersteContact of alleJeugdigen.',
  ),
  NORM_GEEN_VOORWAARDE: regel(
    'voor {soorten} is er geen voorwaarde waarmee de stap klaar is.',
    'Voeg onder eind een voorwaarde toe die voor deze soort geldt, of neem de soort niet in de regel op.',
  ),
  NORM_VERSIE_BESTAAT_AL: regel(
    'deze versie is al vastgesteld met andere regels.',
    'Wat is vastgesteld, blijft staan. Geef de nieuwe regels een hoger versienummer.',
  ),
  NORM_RICHTING_GEWIJZIGD: regel(
    'in versie {eerder} telt deze stap de andere kant op.',
    'Laat de richting gelijk, of maak een nieuw profiel.',
  ),

  NORM_TERUGWERKEND: {
    titel: 'Norm met terugwerkende kracht',
    tekst: 'Een norm kan niet met terugwerkende kracht ingaan: {geldigVan} ligt vóór vandaag.',
    remedie: 'Kies vandaag of later.',
  },
  DAG_TERUGWERKEND: {
    titel: 'Gelijkgestelde dag in het verleden',
    tekst: 'De dag {datum} ligt in het verleden. Deadlines die al bekend waren, kunnen hierdoor opschuiven.',
    remedie: 'Controleer of de datum klopt. Zo niet, trek de dag dan in.',
  },
  NORM_ONGELDIG: {
    titel: 'Normprofiel niet vastgesteld',
    tekst: 'Het normprofiel is niet vastgesteld. {fouten}',
    remedie: 'Verbeter het profiel en stel het opnieuw vast.',
  },
  NORM_GEBEURTENIS_ONBEKEND: {
    titel: 'Niets om in te trekken',
    tekst: 'Er staat hier geen norm of dag met het kenmerk {eventId}.',
    remedie: 'Zoek het kenmerk op in de geschiedenis van het profiel of de kalender.',
  },
} as const satisfies Record<string, Melding>;

export type Normcode = keyof typeof normmeldingen;
