import { isDatum, zegDatum, type RejectionDetails } from '@tijdig/kernel';
import type { ZaakGebeurtenistype } from './catalogus.ts';
import { isMeldingcode, meldingen, type Meldingcode } from './meldingen.ts';
import { GEBEURTENISNAMEN } from './namen.ts';

const woord = (tekst: string): string => {
  if (isDatum(tekst)) return zegDatum(tekst);
  return Object.hasOwn(GEBEURTENISNAMEN, tekst) ? GEBEURTENISNAMEN[tekst as ZaakGebeurtenistype] : tekst;
};

/** `EersteF2FGevoerd 2025-03-10` → `het eerste gesprek 10-03-2025`. */
const zegbaar = (waarde: RejectionDetails[string]): string =>
  Array.isArray(waarde)
    ? waarde.map((deel: string) => deel.split(' ').map(woord).join(' ')).join(', ')
    : woord(String(waarde));

const vul = (sjabloon: string, details: RejectionDetails): string => {
  const leeg = (naam: string) => !Object.hasOwn(details, naam) || (details[naam] as { length?: number }).length === 0;
  const gevuld = sjabloon
    .replace(/\[([^\]]*)\]/g, (_deel, binnen: string) =>
      [...binnen.matchAll(/\{(\w+)\}/g)].some(([, naam]) => leeg(naam!)) ? '' : binnen,
    )
    .replace(/\{(\w+)\}/g, (_deel, naam: string) => (leeg(naam) ? '…' : zegbaar(details[naam]!)));
  return gevuld.replace(/^./, (letter) => letter.toUpperCase());
};

/** `volledig` is text and remedy in one. */
export type Melding = Readonly<{ titel: string; tekst: string; remedie: string; volledig: string }>;

/** Why a correction is impossible is said in the words of the rule it would break. */
const metOorzaak = ({ oorzaak, ...details }: RejectionDetails): RejectionDetails => {
  if (typeof oorzaak !== 'string' || !isMeldingcode(oorzaak)) return details;
  const { tekst, remedie } = melding(oorzaak, details);
  const hangtErVanAf = Array.isArray(details['afhankelijk']) && details['afhankelijk'].length > 0;
  return { ...details, uitleg: tekst, ...(hangtErVanAf ? {} : { advies: remedie }) };
};

/** The message of a code, filled; dates as dd-mm-jjjj. */
export const melding = (code: Meldingcode, gegeven: RejectionDetails = {}): Melding => {
  const details = metOorzaak(gegeven);
  const { titel } = meldingen[code];
  const [tekst, remedie] = [vul(meldingen[code].tekst, details), vul(meldingen[code].remedie, details)];
  return { titel, tekst, remedie, volledig: `${tekst} ${remedie}` };
};
