import { CATEGORIEEN, REDENEN_VERVALLEN, STAPPEN } from '../codelijsten.ts';
import { code, datum, kenmerk, versleuteld, type Gegevens } from '../veld.ts';

/** Wat mensen over een termijn vastleggen: waarom hij niet gehaald is, of dat hij vervalt. */
export const RedenOverschrijdingVastgelegd = {
  stap: code(STAPPEN),
  categorie: code(CATEGORIEEN),
  code: kenmerk,
  toelichting: versleuteld,
} as const;
export type RedenOverschrijdingVastgelegd = Readonly<{ type: 'RedenOverschrijdingVastgelegd' }> &
  Gegevens<typeof RedenOverschrijdingVastgelegd>;

export const WerkstapVervallen = {
  stap: code(STAPPEN),
  datum: datum,
  reden: code(REDENEN_VERVALLEN),
} as const;
export type WerkstapVervallen = Readonly<{ type: 'WerkstapVervallen' }> & Gegevens<typeof WerkstapVervallen>;
