import { isDatum, zegDatum, type RejectionDetails } from '@tijdig/kernel';
import { normmeldingen, type Normcode } from './normmeldingen.ts';

/** The message of a code, filled; `volledig` is text and remedy in one. */
export type Normmelding = Readonly<{ titel: string; tekst: string; remedie: string; volledig: string }>;

export const isNormcode = (code: string): code is Normcode => Object.hasOwn(normmeldingen, code);

const zegbaar = (waarde: RejectionDetails[string] | undefined): string => {
  if (waarde === undefined) return '…';
  if (typeof waarde === 'object') return waarde.join(' ');
  return isDatum(waarde) ? zegDatum(waarde) : String(waarde);
};

const vul = (sjabloon: string, details: RejectionDetails): string =>
  sjabloon.replace(/\{(\w+)\}/g, (_deel, naam: string) => zegbaar(details[naam]));

export const normmelding = (code: Normcode, details: RejectionDetails = {}): Normmelding => {
  const { titel, tekst: sjabloon, remedie: raad } = normmeldingen[code];
  const [tekst, remedie] = [vul(sjabloon, details), vul(raad, details)];
  return { titel, tekst, remedie, volledig: `${tekst} ${remedie}` };
};
