import { onthoud } from '../onthoud.ts';
import { verkeerdeVolgorde, type Regel, type Toets, type Waarschuwing } from '../regel.ts';
import { naToewijzing } from '../voorwaarden.ts';
import { alle, eerste, type Feiten } from '../zaak.state.ts';

/** Which versions there are, with the revision that recorded each first; and the first that is not there. */
const versies = onthoud((feiten: Feiten) => {
  const vastgelegd = new Map<number, number>();
  for (const { gebeurtenis, revisie } of alle(feiten, 'PlanVanAanpakVastgesteld'))
    vastgelegd.set(gebeurtenis.versie, Math.min(revisie, vastgelegd.get(gebeurtenis.versie) ?? revisie));
  let volgende = 1;
  while (vastgelegd.has(volgende)) volgende += 1;
  return { vastgelegd, volgende };
});

/** Versions run on without a gap or a double (I-02). */
const aansluitendeVersie: Regel<'PlanVanAanpakVastgesteld'> = {
  code: 'PLANVERSIE',
  breekt: ({ gebeurtenis: { versie }, revisie }, feiten) => {
    const { vastgelegd, volgende } = versies(feiten);
    const sluitAan = versie === 1 || vastgelegd.has(versie - 1);
    return sluitAan && vastgelegd.get(versie) === revisie ? undefined : { versie, volgende };
  },
};

const nietBesproken: Waarschuwing<'PlanVanAanpakVastgesteld'> = {
  code: 'PLAN_NIET_BESPROKEN',
  geldt: ({ gebeurtenis: { besprokenMetJeugdige, besprokenMetOuders } }) => {
    const wie = [...(besprokenMetJeugdige ? [] : ['de jeugdige']), ...(besprokenMetOuders ? [] : ['de ouders'])];
    return wie.length > 0 ? { wie: wie.join(' en ') } : undefined;
  },
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
