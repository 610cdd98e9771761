import type { Toets, Waarschuwing } from '../regel.ts';
import { eerste } from '../zaak.state.ts';

/** After a take-over there is no first talk of our own, so nothing is missing. */
const nogGeenEersteF2F: Waarschuwing<'ContactGevoerd'> = {
  code: 'NOG_GEEN_EERSTE_F2F',
  geldt: ({ gebeurtenis, dag }, feiten) => {
    if (gebeurtenis.vorm !== 'FYSIEK' || !gebeurtenis.aanwezigJeugdige) return undefined;
    const f2f = eerste(feiten, 'EersteF2FGevoerd');
    return (f2f && f2f.dag <= dag) || eerste(feiten, 'UitvoeringOvergenomen')
      ? undefined
      : { datum: gebeurtenis.datum };
  },
};

export const toetsContactpoging: Toets<'ContactpogingMislukt'> = {};
export const toetsContact: Toets<'ContactGevoerd'> = { waarschuwingen: [nogGeenEersteF2F] };
