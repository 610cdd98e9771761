import { isDatum } from '@tijdig/kernel';

/** What a field of an event may hold. One description serves import, HTTP, corrections, norm rules and the docs. */
export type Veld =
  | Readonly<{
      soort: 'datum' | 'ja/nee' | 'kenmerk' | 'regio' | 'geheel' | 'waarde' | 'tekst' | 'regels' | 'versleuteld';
      verplicht: boolean;
    }>
  | Readonly<{ soort: 'code'; codes: readonly string[]; verplicht: boolean }>;

export type Velden = Readonly<Record<string, Veld>>;

type VerplichtVeld<V extends Veld = Veld> = V & Readonly<{ verplicht: true }>;

const verplicht = <S extends Exclude<Veld['soort'], 'code'>>(soort: S) => ({ soort, verplicht: true }) as const;

export const datum = verplicht('datum');
export const jaNee = verplicht('ja/nee');
/** An id, code or reference without a list: no free text, so no personal data. */
export const kenmerk = verplicht('kenmerk');
export const regio = verplicht('regio');
export const geheel = verplicht('geheel');
/** Any single value, or null: what a correction puts in a field. */
export const waarde = verplicht('waarde');
/** A title or label: text for people, never about a person. */
export const tekst = verplicht('tekst');
export const regels = verplicht('regels');
/** Only ever encrypted with the person's key; refused in plain text (`VERSLEUTELING_ONTBREEKT`). */
export const versleuteld = { soort: 'versleuteld', verplicht: false } as const;

export const code = <const C extends readonly string[]>(codes: C) =>
  ({ soort: 'code', codes, verplicht: true }) as const;

export const optioneel = <const V extends VerplichtVeld>(veld: V) =>
  ({ ...veld, verplicht: false }) as Readonly<Omit<V, 'verplicht'> & { verplicht: false }>;

type Waarde<V> = V extends { codes: readonly (infer C)[] }
  ? C
  : V extends { soort: 'ja/nee' }
    ? boolean
    : V extends { soort: 'geheel' }
      ? number
      : V extends { soort: 'waarde' }
        ? string | number | boolean | null
        : V extends { soort: 'regels' }
          ? readonly unknown[]
          : V extends { soort: 'versleuteld' }
            ? never
            : string;

/** The data of an event, as a type, from its fields. */
export type Gegevens<F extends Velden> = Readonly<
  { [K in keyof F as F[K]['verplicht'] extends true ? K : never]: Waarde<F[K]> } & {
    [K in keyof F as F[K]['verplicht'] extends true ? never : K]?: Waarde<F[K]>;
  }
>;

/** What is wrong with one field. */
export type Veldfout = Readonly<{ veld: string; code: string; details: Readonly<Record<string, string>> }>;

export const KENMERK = /^[A-Za-z0-9_.-]{1,64}$/;
export const REGIO = /^[\p{Script=Latin}\p{M}0-9_.' \u2019-]{1,64}$/u;

const past = (veld: Veld, w: unknown): boolean => {
  switch (veld.soort) {
    case 'datum':
      return isDatum(w);
    case 'ja/nee':
      return typeof w === 'boolean';
    case 'kenmerk':
      return typeof w === 'string' && KENMERK.test(w);
    case 'regio':
      return typeof w === 'string' && REGIO.test(w) && w.trim() === w;
    case 'geheel':
      return Number.isSafeInteger(w) && (w as number) >= 1;
    case 'waarde':
      return (
        w === null || typeof w === 'boolean' || Number.isSafeInteger(w) || (typeof w === 'string' && w.length <= 64)
      );
    case 'tekst':
      return typeof w === 'string' && w.length >= 1 && w.length <= 200;
    case 'regels':
      return Array.isArray(w);
    case 'code':
      return typeof w === 'string' && veld.codes.includes(w);
    case 'versleuteld':
      return false;
  }
};

const CODE_VAN: Readonly<Record<Veld['soort'], string>> = {
  datum: 'GEEN_DATUM',
  'ja/nee': 'GEEN_JA_NEE',
  kenmerk: 'GEEN_KENMERK',
  regio: 'GEEN_REGIO',
  geheel: 'GEEN_GEHEEL_GETAL',
  waarde: 'GEEN_WAARDE',
  tekst: 'GEEN_TEKST',
  regels: 'GEEN_LIJST',
  code: 'ONBEKENDE_CODE',
  versleuteld: 'VERSLEUTELING_ONTBREEKT',
};

/** What is wrong with this value for this field; undefined when nothing is. */
export const veldfout = (naam: string, veld: Veld, w: unknown): Veldfout | undefined => {
  if (w === undefined) return veld.verplicht ? { veld: naam, code: 'VELD_ONTBREEKT', details: {} } : undefined;
  if (past(veld, w)) return undefined;
  return {
    veld: naam,
    code: CODE_VAN[veld.soort],
    details: veld.soort === 'code' ? { codes: veld.codes.join(', ') } : {},
  };
};

/** Everything wrong with these data, all at once: unknown, missing and badly filled fields. */
export const veldfouten = (velden: Velden, data: unknown): readonly Veldfout[] => {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return [{ veld: '', code: 'GEEN_OBJECT', details: {} }];
  const gegevens = data as Readonly<Record<string, unknown>>;
  const onbekend = Object.keys(gegevens)
    .filter((naam) => !Object.hasOwn(velden, naam))
    .map((naam) => ({
      veld: naam.slice(0, 64),
      code: 'ONBEKEND_VELD',
      details: { velden: Object.keys(velden).join(', ') },
    }));
  const fout = Object.entries(velden).map(([naam, veld]) =>
    veldfout(naam, veld, Object.hasOwn(gegevens, naam) ? gegevens[naam] : undefined),
  );
  return [...onbekend, ...fout.filter((f) => f !== undefined)];
};
