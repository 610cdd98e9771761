import { isDatum, zegDatum, type RejectionDetails } from '@tijdig/kernel';
import { isNormcode, normmelding, normmeldingen } from '@tijdig/normen';
import { isMeldingcode, melding, meldingen, type Melding } from '@tijdig/zaak';
import { platformmeldingen, type Platformcode } from './platformmeldingen.ts';

const isPlatformcode = (code: string): code is Platformcode => Object.hasOwn(platformmeldingen, code);

const zegbaar = (waarde: RejectionDetails[string]): string => (isDatum(waarde) ? zegDatum(waarde) : String(waarde));

const vul = (sjabloon: string, details: RejectionDetails): string =>
  sjabloon.replace(/\{(\w+)\}/g, (_deel, naam: string) => zegbaar(details[naam] ?? '…'));

const platformmelding = (code: Platformcode, details: RejectionDetails): Melding => {
  const { titel } = platformmeldingen[code];
  const tekst = vul(platformmeldingen[code].tekst, details);
  const remedie = vul(platformmeldingen[code].remedie, details);
  return { titel, tekst, remedie, volledig: `${tekst} ${remedie}` };
};

/** The words of any code, whoever says it: the domain, the norms or the service. */
export const meldingVan = (code: string, details: RejectionDetails = {}): Melding => {
  if (isMeldingcode(code)) return melding(code, details);
  if (isNormcode(code)) return normmelding(code, details);
  if (isPlatformcode(code)) return platformmelding(code, details);
  return { titel: code, tekst: code, remedie: '', volledig: code };
};

/** Every code with its text and remedy, as written: `{names}` are filled when it is said. */
export const alleMeldingen = () =>
  Object.entries({ ...meldingen, ...normmeldingen, ...platformmeldingen })
    .map(([code, { titel, tekst, remedie }]) => ({ code, titel, tekst, remedie }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
