import { veldfout, type Velden } from '@tijdig/zaak';
import type { Duiding } from './keur.ts';

/** Codes for the fields of the catalogue: the same as import and norm rules give. */
export const volgensVelden =
  (velden: Velden, anders: Readonly<Record<string, string>> = {}): Duiding =>
  (veld, waarde, klacht) => {
    if (Object.hasOwn(anders, veld)) return [anders[veld]!];
    const omschrijving = Object.hasOwn(velden, veld) ? velden[veld] : undefined;
    if (klacht === 'whitelistValidation' || !omschrijving)
      return ['ONBEKEND_VELD', { velden: [...Object.keys(velden), ...Object.keys(anders)].join(', ') }];
    const fout = veldfout(veld, omschrijving, waarde);
    return fout ? [fout.code, fout.details] : ['GEEN_WAARDE'];
  };
