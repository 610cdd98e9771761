import { soortVan } from '../codelijsten.ts';
import type { Regel, Toets, Waarschuwing } from '../regel.ts';
import { aanmelding } from '../zaak.state.ts';

/** The report to the OM is of youth probation alone (Besluit Jeugdwet 4.2.5). */
const pastBijMaatregel: Regel<'RapportageVastgesteld'> = {
  code: 'RAPPORTAGE_PAST_NIET',
  breekt: ({ gebeurtenis: { soort } }, feiten) => {
    const type = aanmelding(feiten)?.gebeurtenis.maatregelType;
    return soort === 'JR_VERSLAG_OM' && type && soortVan(type) !== 'JR' ? { soort, maatregelType: type } : undefined;
  },
};

/** `verplichtPer` is information; the deadline follows from the norm. */
const andereDeadline: Waarschuwing<'RapportageVastgesteld'> = {
  code: 'VERPLICHT_PER_WIJKT_AF',
  geldt: ({ gebeurtenis: { verplichtPer } }, _feiten, { deadlines = [] }) =>
    deadlines.length === 0 || deadlines.includes(verplichtPer) ? undefined : { verplichtPer, deadline: deadlines[0]! },
};

export const toetsRapportage: Toets<'RapportageVastgesteld'> = {
  regels: [pastBijMaatregel],
  waarschuwingen: [andereDeadline],
};
