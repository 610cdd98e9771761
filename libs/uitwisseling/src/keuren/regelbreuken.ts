import { breuken, type Opgetekend } from '@tijdig/zaak';
import type { Oorzaak } from '../meldingen.ts';

/** A breach of a business rule by the event at this revision. */
export type Regelbreuk = Readonly<{ revisie: number; oorzaak: Oorzaak }>;

/** The breaches of the rulebook that commands are held to, which history may hold (contract: 'Event line'). */
export const regelbreuken = (geschiedenis: readonly Opgetekend[]): readonly Regelbreuk[] =>
  breuken(geschiedenis).map(({ revisie, code, details }) => ({ revisie, oorzaak: { code, details } }));
