import { soortVan } from '../codelijsten.ts';
import type { Regel, Toets } from '../regel.ts';
import { aanmelding, eerderVastgelegd } from '../zaak.state.ts';

/** Only where the parents keep authority: OTS and VOTS (Jeugdwet 4.1.2). */
const alleenBijOTS: Regel<'FamiliegroepsplanAfgezien' | 'FamiliegroepsplanVastgesteld'> = {
  code: 'FGP_NVT',
  breekt: (_feit, feiten) => {
    const type = aanmelding(feiten)?.gebeurtenis.maatregelType;
    return type && soortVan(type) !== 'OTS' ? { maatregelType: type } : undefined;
  },
};

const eenmaalAfgezien: Regel<'FamiliegroepsplanAfgezien'> = {
  code: 'FGP_AFGEZIEN_AL',
  breekt: (feit, feiten) => {
    const eerder = eerderVastgelegd(feiten, feit, 'FamiliegroepsplanAfgezien');
    return eerder && { datum: eerder.gebeurtenis.datum };
  },
};

const eenPlan: Regel<'FamiliegroepsplanVastgesteld'> = {
  code: 'FGP_BESTAAT_AL',
  breekt: (feit, feiten) => {
    const eerder = eerderVastgelegd(feiten, feit, 'FamiliegroepsplanVastgesteld');
    return eerder && { datum: eerder.gebeurtenis.datum };
  },
};

export const toetsAfgezien: Toets<'FamiliegroepsplanAfgezien'> = { regels: [alleenBijOTS, eenmaalAfgezien] };
export const toetsFamiliegroepsplan: Toets<'FamiliegroepsplanVastgesteld'> = { regels: [alleenBijOTS, eenPlan] };
