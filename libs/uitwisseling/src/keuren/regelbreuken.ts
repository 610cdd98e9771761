import { breuken } from '@tijdig/zaak';
import type { Regelboek } from './keur-zaakstroom.ts';

/** The breaches of the rulebook that commands are held to, which history may hold (contract: 'Event line'). */
export const regelbreuken: Regelboek = (geschiedenis) =>
  breuken(geschiedenis).map(({ revisie, code, details }) => ({ revisie, oorzaak: { code, details } }));
