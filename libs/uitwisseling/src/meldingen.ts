import type { RejectionDetails } from '@tijdig/kernel';
import { isNormcode, normmelding } from '@tijdig/normen';
import { isMeldingcode, melding } from '@tijdig/zaak';
import type { Bevinding } from './bevinding.ts';

/** What is wrong with a line of a file, for whoever made the file: what it is and what to do. */
const TEKSTEN: Readonly<Record<string, string>> = {
  GEEN_UTF8: 'Deze regel is geen UTF-8. Bewaar het bestand opnieuw als UTF-8.',
  REGEL_TE_LANG: 'Deze regel is langer dan 1 MB. Zet elke gebeurtenis op een eigen regel.',
  GEEN_JSON:
    'Dit is geen geldige JSON; elke regel is één gebeurtenis als JSON (NDJSON). Kijk of er een komma, haakje of aanhalingsteken ontbreekt.',
  DUBBELE_SLEUTEL: 'Het veld {sleutel} staat twee keer in deze regel. Laat één ervan weg.',
  HALF_TEKEN: 'Deze regel bevat een half teken (een losse \\ud8… tot \\udf…). Schrijf het teken zelf.',
  GEEN_OBJECT: 'Hier hoort een object te staan: { … } met velden.',
  GEEN_MOMENT: 'Dit is geen moment met tijdzone. Schrijf een moment als 2025-03-20T09:12:00.000Z.',
  GEEN_POSITIE: 'Een positie is een getal tussen aanhalingstekens. Laat het veld weg als u het niet weet.',
  GEEN_REVISIE: 'Een revisie is een geheel getal vanaf 0. Laat het veld weg als u het niet weet.',
  GEEN_HASH: 'Een hash bestaat uit 64 tekens 0-9 en a-f. Laat het veld weg als u het niet weet.',
  ONBEKENDE_STREAM: 'Deze stream bestaat niet. Gebruik zaak-{uuid}, normprofiel-{id} of kalender-nl.',
  ONBEKEND_TYPE: 'De gebeurtenis {type} is onbekend. Kijk in de codelijst hoe zij heet.',
  ONBEKENDE_SCHEMAVERSIE: 'Deze schemaversie is onbekend. Gebruik 1 of laat het veld weg.',
  TYPE_PAST_NIET_BIJ_STREAM: 'De gebeurtenis {type} hoort niet in deze stream.',
  PROFIEL_PAST_NIET_BIJ_STREAM: 'Het profielId is niet dat van de stream. Maak ze gelijk.',
  NORM_NIET_CORRIGEREN:
    'Een norm of een gelijkgestelde dag kan niet worden gecorrigeerd. Trek haar in en leg een nieuwe vast.',
  ENVELOP_WIJKT_AF: 'gebeurdOp ({gebeurdOp}) is een andere dag dan {bron} ({verwacht}). Maak ze gelijk.',
  REGISTRATIE_IN_TOEKOMST: 'geregistreerdOp ligt meer dan een dag in de toekomst. Verbeter het moment.',
  REGISTRATIE_LOOPT_TERUG:
    'geregistreerdOp ligt vóór dat van de vorige regel van deze stream ({vorige}). Zet de regels in de volgorde van vastleggen.',
  BEGINT_NIET_MET_AANMELDING: 'Een zaak begint met ZaakAangemeld; hier staat {type}. Zet de aanmelding vooraan.',
  ZAAK_AL_AANGEMELD: 'Deze zaak is al aangemeld. Trek de eerste aanmelding eerst in, of laat deze weg.',
  GEBEURTENIS_NIET_GEVONDEN: 'Het eventId {eventId} komt niet eerder voor in deze stream. Verbeter de verwijzing.',
  GEBEURTENIS_AL_INGETROKKEN: 'De gebeurtenis {eventId} is al ingetrokken. Leg het feit opnieuw vast.',
  VERWIJST_NAAR_CORRECTIE:
    'De gebeurtenis {eventId} is zelf een correctie of intrekking. Verwijs naar de oorspronkelijke gebeurtenis.',
  CORRECTIE_ONGELDIG: 'Na deze correctie klopt {type} niet meer ({reden}). Verbeter de nieuwe waarde.',
  DUBBEL_EVENT_ID: 'Het eventId {eventId} staat ook op {elders}. Geef elke gebeurtenis een eigen eventId.',
  REVISIE_KLOPT_NIET: 'De revisie is {gegeven}, maar dit is nummer {verwacht} van deze stream (geteld vanaf 0).',
  HASH_KLOPT_NIET: 'De hash past niet bij de inhoud van deze regel. De regel is na het exporteren veranderd.',
  VORIGE_HASH_KLOPT_NIET: 'De vorigeHash past niet bij de regel ervoor. Er is een regel veranderd, weg of verplaatst.',
  WIJKT_AF_VAN_LOG:
    'Op plaats {revisie} van deze stream staat in het logboek iets anders. Importeer in een lege map, of laat de regels weg die er al zijn.',
};

export type Oorzaak = Readonly<{ code: string; veld?: string; details?: RejectionDetails }>;

const ingevuld = (tekst: string, details: RejectionDetails): string =>
  tekst.replace(/\{(\w+)\}/g, (_, naam: string) => String(details[naam] ?? '…'));

const tekstVan = (code: string, details: RejectionDetails): string => {
  if (Object.hasOwn(TEKSTEN, code)) return ingevuld(TEKSTEN[code]!, details);
  if (isMeldingcode(code)) return melding(code, details).volledig;
  return isNormcode(code) ? normmelding(code, details).volledig : code;
};

/** A finding about a line, with its text. */
export const bevinding = (regel: number, { code, veld, details = {} }: Oorzaak, stream?: string): Bevinding => ({
  regel,
  ...(stream !== undefined && { stream }),
  ...(veld !== undefined && veld !== '' && { veld }),
  code,
  melding: tekstVan(code, details),
});
