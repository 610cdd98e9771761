/** A cell as it stands in an answer. */
type Cel = unknown;
export type Rij = Readonly<Record<string, Cel>>;

const isObject = (waarde: Cel): waarde is Rij =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** Nested names joined: `vervalcohort: {k}` becomes `vervalcohort_k`. */
const plat = (rij: Rij, voor = ''): Record<string, Cel> =>
  Object.fromEntries(
    Object.entries(rij).flatMap(([naam, waarde]) =>
      isObject(waarde) ? Object.entries(plat(waarde, `${voor}${naam}_`)) : [[`${voor}${naam}`, waarde]],
    ),
  );

const ZONDER: ReadonlySet<string> = new Set(['regio', 'team', 'maatregelsoort', 'medewerker']);

/** A spreadsheet computes what begins so; behind an apostrophe it is text. Numbers are numbers. */
const FORMULE = /^[=+\-@\t\r]/;

const zonderFormule = (inhoud: string): string => (FORMULE.test(inhoud) ? `'${inhoud}` : inhoud);

const tekst = (naam: string, waarde: Cel): string => {
  if (waarde === null || waarde === undefined) return ZONDER.has(naam) ? `zonder ${naam}` : '';
  if (typeof waarde === 'number') return String(waarde);
  if (!Array.isArray(waarde)) return zonderFormule(String(waarde));
  const delen = waarde.map((deel: Cel) => (isObject(deel) ? Object.values(deel).join(' ') : String(deel)));
  return zonderFormule(delen.join(', '));
};

const cel = (inhoud: string): string => (/[;"\r\n]/.test(inhoud) ? `"${inhoud.replaceAll('"', '""')}"` : inhoud);

const BOM = '\u{feff}';

/**
 * For spreadsheets of here: UTF-8 with BOM, semicolons, CRLF. Every row ends with the same last columns; where
 * those say nothing (no profile asked for), the row's own value stands.
 */
export const csv = (rijen: readonly Rij[], laatste: Rij): string => {
  const platte = rijen.map((rij) => plat(rij));
  const namen = new Set(platte.flatMap((rij) => Object.keys(rij)));
  const achteraan = Object.fromEntries(
    Object.entries(plat(laatste)).filter(([naam, waarde]) => waarde !== null || !namen.has(naam)),
  );
  const kolommen = [...namen].filter((naam) => !(naam in achteraan));
  const kop = [...kolommen, ...Object.keys(achteraan)];
  const regels = platte.map((rij) => [
    ...kolommen.map((naam) => tekst(naam, rij[naam])),
    ...Object.entries(achteraan).map(([naam, waarde]) => tekst(naam, waarde)),
  ]);
  return BOM + [kop, ...regels].map((regel) => `${regel.map(cel).join(';')}\r\n`).join('');
};
