import type { RejectionDetails } from '@tijdig/kernel';
import type { NormGebeurtenis } from '../catalogus.ts';
import type { Normcode } from '../normmeldingen.ts';

/** What a command about norms records, and what is worth saying about it. */
export type Normbesluit = Readonly<{
  gebeurtenissen: readonly NormGebeurtenis[];
  waarschuwingen: readonly Readonly<{ code: Normcode; details: RejectionDetails }>[];
}>;

/** It holds already: nothing to record. */
export const NIETS: Normbesluit = { gebeurtenissen: [], waarschuwingen: [] };
