import { verkeerdeVolgorde, type Regel, type Toets, type Vormregel } from '../regel.ts';
import { eerderVastgelegd } from '../zaak.state.ts';

const naAanvang: Vormregel<'UitvoeringOvergenomen'> = {
  code: 'DATUM_VOLGORDE',
  velden: ['datumOvergedragenGekregen', 'oorspronkelijkeAanvang'],
  breekt: ({ datumOvergedragenGekregen, oorspronkelijkeAanvang }) =>
    datumOvergedragenGekregen < oorspronkelijkeAanvang
      ? verkeerdeVolgorde(
          'de overname',
          datumOvergedragenGekregen,
          'voor',
          'de oorspronkelijke aanvang',
          oorspronkelijkeAanvang,
        )
      : undefined,
};

const eenOvername: Regel<'UitvoeringOvergenomen'> = {
  code: 'AL_OVERGENOMEN',
  breekt: (feit, feiten) => {
    const eerder = eerderVastgelegd(feiten, feit, 'UitvoeringOvergenomen');
    return eerder && { datum: eerder.gebeurtenis.datumOvergedragenGekregen };
  },
};

/** Whoever has already had the first talk or made a plan did not take the case over half-way. */
const voorEigenWerk: Regel<'UitvoeringOvergenomen'> = {
  code: 'OVERNAME_TE_LAAT',
  breekt: (feit, feiten) => {
    const eigenWerk = eerderVastgelegd(feiten, feit, 'EersteF2FGevoerd', 'PlanVanAanpakVastgesteld');
    return eigenWerk && { wat: eigenWerk.gebeurtenis.type, datum: eigenWerk.gebeurtenis.datum };
  },
};

export const toetsOvername: Toets<'UitvoeringOvergenomen'> = {
  vorm: [naAanvang],
  regels: [eenOvername, voorEigenWerk],
};
