import { soortVan } from '../codelijsten.ts';
import type { Regel, Toets, Vormregel, Waarschuwing } from '../regel.ts';
import { naToewijzing } from '../voorwaarden.ts';
import { aanmelding, eerderVastgelegd, eerste } from '../zaak.state.ts';

/** Only FYSIEK is face to face; a call is a contact. */
const vanAangezichtTotAangezicht: Vormregel<'EersteF2FGevoerd'> = {
  code: 'GEEN_FACE_TO_FACE',
  velden: ['vorm'],
  breekt: ({ vorm }) => (vorm === 'FYSIEK' ? undefined : { vorm }),
};

const naAanmelding: Regel<'EersteF2FGevoerd'> = {
  code: 'F2F_VOOR_AANMELDING',
  breekt: ({ dag, gebeurtenis }, feiten) => {
    const melding = aanmelding(feiten);
    return melding && dag < melding.dag
      ? { datum: gebeurtenis.datum, kennisgevingsdatum: melding.gebeurtenis.kennisgevingsdatum }
      : undefined;
  },
};

/** A first contact exists once per measure (CBS Informatieprotocol 4.3.1; I-03). */
const eenEersteF2F: Regel<'EersteF2FGevoerd'> = {
  code: 'F2F_BESTAAT_AL',
  breekt: (feit, feiten) => {
    const eerder = eerderVastgelegd(feiten, feit, 'EersteF2FGevoerd');
    return eerder && { datum: eerder.gebeurtenis.datum };
  },
};

/** Not again after a take-over: the other GI had it; the talk here is a contact (I-03). */
const nietBijOvername: Regel<'EersteF2FGevoerd'> = {
  code: 'F2F_BIJ_OVERNAME',
  breekt: (_feit, feiten) => {
    const overname = eerste(feiten, 'UitvoeringOvergenomen');
    return overname && { vanGI: overname.gebeurtenis.vanGI, datum: overname.gebeurtenis.datumOvergedragenGekregen };
  },
};

/** The statute also asks for the parents with authority (Besluit Jeugdwet 4.2.2), for OTS only. */
const zonderGezagdrager: Waarschuwing<'EersteF2FGevoerd'> = {
  code: 'F2F_ZONDER_GEZAGDRAGER',
  geldt: ({ gebeurtenis }, feiten) => {
    const type = aanmelding(feiten)?.gebeurtenis.maatregelType;
    return type && soortVan(type) === 'OTS' && !gebeurtenis.aanwezigGezagdrager
      ? { datum: gebeurtenis.datum }
      : undefined;
  },
};

const zonderJeugdige: Waarschuwing<'EersteF2FGevoerd'> = {
  code: 'F2F_ZONDER_JEUGDIGE',
  geldt: ({ gebeurtenis }) => (gebeurtenis.aanwezigJeugdige ? undefined : { datum: gebeurtenis.datum }),
};

export const toetsEersteF2F: Toets<'EersteF2FGevoerd'> = {
  vorm: [vanAangezichtTotAangezicht],
  regels: [naAanmelding, nietBijOvername, eenEersteF2F, naToewijzing],
  waarschuwingen: [zonderJeugdige, zonderGezagdrager],
};
