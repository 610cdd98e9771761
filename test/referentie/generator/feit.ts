import { leidendVeld } from '../regel-1-kennis.ts';
import { plusDagen } from '../datum.ts';
import { VELDEN } from './velden.ts';
import type { Veld } from './velden.ts';
import type { Wereld } from './wereld.ts';

/** Something that happened on a day, not yet recorded. */
export type Gebeurd = Readonly<{ type: string; datum: string; data: Readonly<Record<string, unknown>> }>;

/** A value for a field; a date lies around `bij`. */
export const waardeVoor = (w: Wereld, { waarde }: Veld, bij: string): unknown =>
  waarde === 'datum' ? plusDagen(bij, w.t.een([0, 0, -1, 1, w.t.heel(-40, 40)])) : waarde(w);

const invulling = (w: Wereld, type: string, datum: string) =>
  Object.entries(VELDEN[type] ?? {})
    .filter(([, veld]) => !veld.optioneel || w.t.kans(0.4))
    .map(([naam, veld]) => [naam, waardeVoor(w, veld, datum)] as const);

/** An event with all it must have: the given fields, the day in its leading field, the others by chance. */
export const gebeurd = (w: Wereld, type: string, datum: string, gegeven: Record<string, unknown> = {}): Gebeurd => {
  const veld = leidendVeld(type);
  const data = { ...Object.fromEntries(invulling(w, type, datum)), ...gegeven };
  const metDatum = VELDEN[type]?.[veld] ? { ...data, [veld]: datum } : data;
  const gevuld = Object.entries(metDatum).filter(([, waarde]) => waarde !== undefined);
  return { type, datum, data: Object.fromEntries(gevuld) };
};
