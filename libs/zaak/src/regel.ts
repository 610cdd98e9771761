import { ensure, type RejectionDetails } from '@tijdig/kernel';
import type { GebeurtenisVan } from './catalogus.ts';
import type { Context } from './context.ts';
import type { Meldingcode } from './meldingen.ts';
import type { Feiten, Feittype, FeitVan } from './zaak.state.ts';

/** What fills the message of a broken rule; undefined when the rule is kept. */
type Gebroken = RejectionDetails | undefined;

/** What the data of one event decide on their own, so that a form can say it at the field. */
export type Vormregel<T extends Feittype> = Readonly<{
  code: Meldingcode;
  /** The fields it reads; the first is the one to mend. */
  velden: readonly (keyof GebeurtenisVan<T> & string)[];
  breekt: (gegevens: GebeurtenisVan<T>) => Gebroken;
}>;

/** What a fact must be among all effective facts of the zaak, whatever order they were recorded in. */
export type Regel<T extends Feittype> = Readonly<{
  code: Meldingcode;
  breekt: (feit: FeitVan<T>, feiten: Feiten) => Gebroken;
}>;

/** What is accepted, and worth saying. */
export type Waarschuwing<T extends Feittype> = Readonly<{
  code: Meldingcode;
  geldt: (feit: FeitVan<T>, feiten: Feiten, context: Context) => Gebroken;
}>;

/** Everything the rulebook asks of an event of this type. */
export type Toets<T extends Feittype> = Readonly<{
  vorm?: readonly Vormregel<T>[];
  regels?: readonly Regel<T>[];
  waarschuwingen?: readonly Waarschuwing<T>[];
}>;

/** `ensure` that only knows codes with a message. */
export const eis: (feit: unknown, code: Meldingcode, details?: RejectionDetails) => asserts feit = ensure;

const VOLGORDE = { voor: 'vóór', opOfVoor: 'op of vóór', opOfNa: 'op of na' } as const;

/** Two dates in the wrong order, in words: {wat} ({datum}) kan niet vóór {ander} ({andereDatum}) liggen. */
export const verkeerdeVolgorde = (
  wat: string,
  datum: string,
  hoe: keyof typeof VOLGORDE,
  ander: string,
  andereDatum: string,
): RejectionDetails => ({ wat, datum, volgorde: VOLGORDE[hoe], ander, andereDatum });
