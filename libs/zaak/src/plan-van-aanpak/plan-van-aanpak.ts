import { verkeerdeVolgorde, type Regel, type Toets, type Waarschuwing } from '../regel.ts';
import { naToewijzing } from '../voorwaarden.ts';
import { alle, eerste } from '../zaak.state.ts';

/** Versions run on without a gap or a double (I-02). */
const aansluitendeVersie: Regel<'PlanVanAanpakVastgesteld'> = {
  code: 'PLANVERSIE',
  breekt: (feit, feiten) => {
    const { versie, planId } = feit.gebeurtenis;
    const anderen = alle(feiten, 'PlanVanAanpakVastgesteld').filter((ander) => ander.revisie !== feit.revisie);
    const dubbel = anderen.some((ander) => ander.gebeurtenis.versie === versie && ander.revisie < feit.revisie);
    const sluitAan = versie === 1 || anderen.some((ander) => ander.gebeurtenis.versie === versie - 1);
    if (!dubbel && sluitAan) return undefined;
    return { versie, planId, volgende: 1 + Math.max(0, ...anderen.map((ander) => ander.gebeurtenis.versie)) };
  },
};

const nietBesproken: Waarschuwing<'PlanVanAanpakVastgesteld'> = {
  code: 'PLAN_NIET_BESPROKEN',
  geldt: ({ gebeurtenis: { besprokenMetJeugdige, besprokenMetOuders } }) =>
    besprokenMetJeugdige && besprokenMetOuders ? undefined : {},
};

const zonderF2F: Waarschuwing<'PlanVanAanpakVastgesteld'> = {
  code: 'PLAN_ZONDER_F2F',
  geldt: ({ gebeurtenis, dag }, feiten) => {
    const f2f = eerste(feiten, 'EersteF2FGevoerd');
    return (f2f && f2f.dag <= dag) || eerste(feiten, 'UitvoeringOvergenomen')
      ? undefined
      : { datum: gebeurtenis.datum };
  },
};

const vanEenPlan: Regel<'PlanVanAanpakGeevalueerd'> = {
  code: 'GEEN_PLAN',
  breekt: ({ gebeurtenis: { planId } }, feiten) =>
    alle(feiten, 'PlanVanAanpakVastgesteld').some((plan) => plan.gebeurtenis.planId === planId)
      ? undefined
      : { planId },
};

const naHetPlan: Regel<'PlanVanAanpakGeevalueerd'> = {
  code: 'DATUM_VOLGORDE',
  breekt: ({ gebeurtenis: { planId, datum }, dag }, feiten) => {
    const plan = alle(feiten, 'PlanVanAanpakVastgesteld').find((p) => p.gebeurtenis.planId === planId);
    return plan && dag < plan.dag
      ? verkeerdeVolgorde('de evaluatie', datum, 'voor', 'het plan', plan.gebeurtenis.datum)
      : undefined;
  },
};

export const toetsPlan: Toets<'PlanVanAanpakVastgesteld'> = {
  regels: [naToewijzing, aansluitendeVersie],
  waarschuwingen: [nietBesproken, zonderF2F],
};
export const toetsEvaluatie: Toets<'PlanVanAanpakGeevalueerd'> = { regels: [vanEenPlan, naHetPlan] };
