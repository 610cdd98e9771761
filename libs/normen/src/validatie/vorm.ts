import { veldfout, type Veld } from '@tijdig/zaak';
import { isLeeg } from '../normaliseer.ts';
import type { Normcode } from '../normmeldingen.ts';
import { fout, getoond, plaatsIn, veldIn, type Normfout, type Plek } from './normfout.ts';

/** Everything wrong with the shape of a value, all at once. */
export type Vorm = (waarde: unknown, plek: Plek) => readonly Normfout[];

export type Onderdelen = Readonly<{ verplicht: Readonly<Record<string, Vorm>>; mag?: Readonly<Record<string, Vorm>> }>;

export type Gegevens = Readonly<Record<string, unknown>>;

export const isObject = (waarde: unknown): waarde is Gegevens =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

export const goed: Vorm = () => [];

/** A field in the vocabulary of the event catalogue. */
export const alsVeld =
  (veld: Veld): Vorm =>
  (waarde, plek) => {
    const mis = veldfout(plek.pad, veld, waarde);
    return mis ? [fout(plek, `NORM_${mis.code}` as Normcode, { waarde: getoond(waarde), ...mis.details })] : [];
  };

export const eenVan =
  (lijst: readonly string[], code: Normcode): Vorm =>
  (waarde, plek) =>
    typeof waarde === 'string' && lijst.includes(waarde)
      ? []
      : [fout(plek, code, { waarde: getoond(waarde), codes: lijst.join(', ') })];

export const getal =
  (van: number, tot: number): Vorm =>
  (waarde, plek) =>
    Number.isSafeInteger(waarde) && (waarde as number) >= van && (waarde as number) <= tot
      ? []
      : [fout(plek, 'NORM_GETAL_ONGELDIG', { waarde: getoond(waarde), van: String(van), tot: String(tot) })];

export const lijst =
  (vorm: Vorm): Vorm =>
  (waarde, plek) => {
    if (!Array.isArray(waarde)) return [fout(plek, 'NORM_GEEN_LIJST')];
    return waarde.flatMap((element, i) => vorm(element, plaatsIn(plek, i)));
  };

export const gevuldeLijst =
  (vorm: Vorm): Vorm =>
  (waarde, plek) =>
    Array.isArray(waarde) && waarde.length === 0 ? [fout(plek, 'NORM_LEGE_LIJST')] : lijst(vorm)(waarde, plek);

const onbekendeVelden = (waarde: Gegevens, namen: readonly string[], plek: Plek): readonly Normfout[] =>
  Object.keys(waarde)
    .filter((naam) => !namen.includes(naam))
    .map((naam) =>
      fout(veldIn(plek, getoond(naam)), 'NORM_ONBEKEND_VELD', { veld: getoond(naam), velden: namen.join(', ') }),
    );

/** Exactly these fields; an optional one may also be false, null or the empty list. */
export const object =
  ({ verplicht, mag = {} }: Onderdelen): Vorm =>
  (waarde, plek) => {
    if (!isObject(waarde)) return [fout(plek, 'NORM_GEEN_OBJECT')];
    const waardeVan = (naam: string) => (Object.hasOwn(waarde, naam) ? (waarde[naam] ?? undefined) : undefined);
    return [
      ...onbekendeVelden(waarde, [...Object.keys(verplicht), ...Object.keys(mag)], plek),
      ...Object.entries(verplicht).flatMap(([naam, vorm]) =>
        waardeVan(naam) === undefined
          ? [fout(veldIn(plek, naam), 'NORM_VELD_ONTBREEKT', { veld: naam })]
          : vorm(waardeVan(naam), veldIn(plek, naam)),
      ),
      ...Object.entries(mag).flatMap(([naam, vorm]) =>
        isLeeg(waardeVan(naam)) ? [] : vorm(waardeVan(naam), veldIn(plek, naam)),
      ),
    ];
  };

/** The second check only when the first finds nothing. */
export const eerst =
  (vorm: Vorm, dan: Vorm): Vorm =>
  (waarde, plek) => {
    const fouten = vorm(waarde, plek);
    return fouten.length ? fouten : dan(waarde, plek);
  };
