import type { RejectionDetails } from '@tijdig/kernel';
import { meldingVan } from '../meldingen/melding.ts';

/** What is wrong with one field, parameter or header, in words. */
export type Fout = Readonly<{ veld: string; code: string; melding: string }>;

/** An error at a field, with the text of its code. */
export const foutBij = (veld: string, code: string, details: RejectionDetails = {}): Fout => ({
  veld,
  code,
  melding: meldingVan(code, { veld, ...details }).volledig,
});

/** What was sent cannot be read or is not filled in well: every error at once. */
export class Invoerfout extends Error {
  readonly fouten: readonly Fout[];
  constructor(fouten: readonly Fout[]) {
    super(fouten.map((f) => `${f.veld} ${f.code}`).join(', '));
    this.name = 'Invoerfout';
    this.fouten = fouten;
  }
}

/** Refuses all that is wrong in one go; does nothing when nothing is. */
export const weigerFouten = (fouten: readonly Fout[]): void => {
  if (fouten.length > 0) throw new Invoerfout(fouten);
};

class MetCode extends Error {
  readonly code: string;
  readonly details: RejectionDetails;
  constructor(code: string, details: RejectionDetails = {}) {
    super(code);
    this.name = new.target.name;
    this.code = code;
    this.details = details;
  }
}

/** What is asked for does not exist, or not yet at that kennismoment. */
export class Onbekend extends MetCode {}

/** Not from here: another host name or another site. */
export class Ontoegankelijk extends MetCode {}

/** It will be possible in a moment: the rows are not there yet. */
export class NogNiet extends MetCode {
  readonly retryAfterSeconds = 1;
}

/** This path exists, but not with this method. */
export class MethodeOnbekend extends MetCode {
  readonly toegestaan: readonly string[];
  constructor(toegestaan: readonly string[]) {
    super('METHODE_ONBEKEND', { toegestaan: toegestaan.join(', ') });
    this.toegestaan = toegestaan;
  }
}
