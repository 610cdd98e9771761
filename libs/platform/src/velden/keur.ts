import { validateSync, type ValidationError } from 'class-validator';
import { foutBij, type Fout } from '../fouten/fouten.ts';
import type { RejectionDetails } from '@tijdig/kernel';
import type { Lichaamsklasse } from './veldregel.ts';

/** The code and details for a field that class-validator refused. */
export type Duiding = (
  veld: string,
  waarde: unknown,
  klacht: string,
) => readonly [code: string, details?: RejectionDetails];

const KEUS = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  stopAtFirstError: true,
  validationError: { target: false, value: true },
} as const;

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** Own fields only, so that no name reaches a prototype. */
const alsExemplaar = (Klasse: Lichaamsklasse, lichaam: Readonly<Record<string, unknown>>): object => {
  const exemplaar = new Klasse();
  for (const [naam, waarde] of Object.entries(lichaam))
    Object.defineProperty(exemplaar, naam, { value: waarde, enumerable: true, configurable: true, writable: true });
  return exemplaar;
};

const alsFout = ({ property, value, constraints = {} }: ValidationError, duid: Duiding): Fout => {
  const [klacht = ''] = Object.keys(constraints);
  return foutBij(property.slice(0, 64), ...duid(property, value, klacht));
};

/** Of a class without fields every field is unknown; class-validator then names none. */
const allesOnbekend = (lichaam: Readonly<Record<string, unknown>>, duid: Duiding): readonly Fout[] =>
  Object.entries(lichaam).map(([veld, waarde]) =>
    foutBij(veld.slice(0, 64), ...duid(veld, waarde, 'whitelistValidation')),
  );

/** Everything that class-validator has against this, in our codes. */
export const keur = (Klasse: Lichaamsklasse, lichaam: unknown, duid: Duiding): readonly Fout[] => {
  if (!isObject(lichaam)) return [foutBij('', 'GEEN_OBJECT')];
  return validateSync(alsExemplaar(Klasse, lichaam), KEUS).flatMap((fout) =>
    fout.property === undefined ? allesOnbekend(lichaam, duid) : [alsFout(fout, duid)],
  );
};
