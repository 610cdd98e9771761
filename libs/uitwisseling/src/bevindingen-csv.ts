import type { Bevinding } from './bevinding.ts';

/** Quotes what needs it, and keeps a spreadsheet from taking a text for a formula. */
const cel = (waarde: string | number): string => {
  const tekst = typeof waarde === 'string' && /^[=+\-@\t\r]/.test(waarde) ? `'${waarde}` : String(waarde);
  return /[";\r\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst;
};

/** Findings for a spreadsheet: UTF-8 with BOM, `;`, CRLF, as every CSV of Tijdig. */
export const bevindingenCsv = (bevindingen: readonly Bevinding[]): string =>
  `\u{feff}${[
    ['regel', 'stream', 'veld', 'code', 'melding'],
    ...bevindingen.map((b) => [b.regel, b.stream ?? '', b.veld ?? '', b.code, b.melding]),
  ]
    .map((rij) => `${rij.map(cel).join(';')}\r\n`)
    .join('')}`;
