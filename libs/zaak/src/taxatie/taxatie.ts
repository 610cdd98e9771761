import { INSTRUMENTEN } from '../codelijsten.ts';
import type { Regel, Toets, Vormregel } from '../regel.ts';
import { alle } from '../zaak.state.ts';

const bekendInstrument: Vormregel<'VeiligheidstaxatieUitgevoerd' | 'RisicotaxatieUitgevoerd'> = {
  code: 'ONBEKEND_INSTRUMENT',
  velden: ['instrument'],
  breekt: ({ instrument }) =>
    (INSTRUMENTEN as readonly string[]).includes(instrument) ? undefined : { instrument, instrumenten: INSTRUMENTEN },
};

const eenEerste: Regel<'RisicotaxatieUitgevoerd'> = {
  code: 'EERSTE_TAXATIE_BESTAAT_AL',
  breekt: (feit, feiten) => {
    if (feit.gebeurtenis.soort !== 'EERSTE') return undefined;
    const eerder = alle(feiten, 'RisicotaxatieUitgevoerd').find(
      (ander) => ander.gebeurtenis.soort === 'EERSTE' && ander.revisie < feit.revisie,
    );
    return eerder && { datum: eerder.gebeurtenis.datum };
  },
};

export const toetsVeiligheidstaxatie: Toets<'VeiligheidstaxatieUitgevoerd'> = { vorm: [bekendInstrument] };
export const toetsRisicotaxatie: Toets<'RisicotaxatieUitgevoerd'> = { vorm: [bekendInstrument], regels: [eenEerste] };
