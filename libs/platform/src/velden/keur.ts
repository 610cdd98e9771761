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
const alsExemplaar = (Klasse: Lichaamsklasse, velden: readonly (readonly [string, unknown])[]): object => {
  const exemplaar = new Klasse();
  for (const [naam, waarde] of velden)
    Object.defineProperty(exemplaar, naam, { value: waarde, enumerable: true, configurable: true, writable: true });
  return exemplaar;
};

const alsFout = ({ property, value, constraints = {} }: ValidationError, duid: Duiding): Fout => {
  const [klacht = ''] = Object.keys(constraints);
  return foutBij(property.slice(0, 64), ...duid(property, value, klacht));
};

/** class-validator looks fields up in a plain object, so it would take `constructor` and `__proto__` for known ones. */
const isGeerfd = (naam: string): boolean => naam in Object.prototype;

/** Everything that class-validator has against this, in our codes. */
export const keur = (Klasse: Lichaamsklasse, lichaam: unknown, duid: Duiding): readonly Fout[] => {
  if (!isObject(lichaam)) return [foutBij('', 'GEEN_OBJECT')];
  const onbekend = ([veld, waarde]: readonly [string, unknown]) =>
    foutBij(veld.slice(0, 64), ...duid(veld, waarde, 'whitelistValidation'));
  const [geerfd, eigen] = [true, false].map((is) => Object.entries(lichaam).filter(([naam]) => isGeerfd(naam) === is));
  const fouten = validateSync(alsExemplaar(Klasse, eigen!), KEUS).flatMap((fout) =>
    // Of a class without fields every field is unknown; class-validator then names none.
    fout.property === undefined ? eigen!.map(onbekend) : [alsFout(fout, duid)],
  );
  return [...geerfd!.map(onbekend), ...fouten];
};
