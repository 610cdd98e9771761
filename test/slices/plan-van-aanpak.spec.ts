import { zaak } from '@tijdig/zaak';
import { feit, opdracht, scenario } from '@tijdig/testing';

const given = scenario(zaak);
const aangemeld = feit('ZaakAangemeld');
const toegewezen = feit('HulpverlenerToegewezen');
const gesprek = feit('EersteF2FGevoerd');
const plan = feit('PlanVanAanpakVastgesteld');
const versie = (nummer: number, datum = '2025-05-10') => feit('PlanVanAanpakVastgesteld', { versie: nummer, datum });

describe('plan van aanpak', () => {
  const stelVast = opdracht('StelPlanVast');
  it('stelt het plan vast', () => given(aangemeld, toegewezen, gesprek).when(stelVast).then(plan));
  it('doet niets bij herhaling', () => given(aangemeld, toegewezen, plan).when(stelVast).then());
  it('stelt de volgende versie vast', () =>
    given(aangemeld, toegewezen, gesprek, plan)
      .when(opdracht('StelPlanVast', { versie: 2, datum: '2025-05-10' }))
      .then(versie(2)));
  it('weigert een versie die niet aansluit', () => {
    given(aangemeld, toegewezen)
      .when(opdracht('StelPlanVast', { versie: 2 }))
      .rejected('PLANVERSIE', { volgende: 1 });
    given(aangemeld, toegewezen, plan)
      .when(opdracht('StelPlanVast', { versie: 3 }))
      .rejected('PLANVERSIE', { volgende: 2 });
    given(aangemeld, toegewezen, plan, versie(2))
      .when(opdracht('StelPlanVast', { versie: 2, datum: '2025-06-01' }))
      .rejected('PLANVERSIE', { volgende: 3 });
  });
  it('weigert een plan zonder toewijzing', () => given(aangemeld).when(stelVast).rejected('GEEN_TOEWIJZING'));
  it('waarschuwt als het plan niet met allebei is besproken', () => {
    given(aangemeld, toegewezen, gesprek)
      .when(opdracht('StelPlanVast', { besprokenMetJeugdige: false }))
      .warns('PLAN_NIET_BESPROKEN');
    given(aangemeld, toegewezen, gesprek)
      .when(opdracht('StelPlanVast', { besprokenMetOuders: false }))
      .warns('PLAN_NIET_BESPROKEN');
  });
  it('waarschuwt bij een plan vóór het eerste gesprek, behalve na een overname', () => {
    given(aangemeld, toegewezen).when(stelVast).warns('PLAN_ZONDER_F2F');
    given(aangemeld, toegewezen, feit('EersteF2FGevoerd', { datum: '2025-04-11' }))
      .when(stelVast)
      .warns('PLAN_ZONDER_F2F');
    given(aangemeld, toegewezen, feit('EersteF2FGevoerd', { datum: '2025-04-10' }))
      .when(stelVast)
      .then(plan);
    given(aangemeld, toegewezen, feit('UitvoeringOvergenomen')).when(stelVast).then(plan);
  });
  it('legt ook vast dat de pleegouder niet instemt: of dat nodig is, weet de zaak nog niet', () =>
    given(aangemeld, toegewezen, gesprek)
      .when(opdracht('StelPlanVast', { instemmingPleegouder: false }))
      .then(feit('PlanVanAanpakVastgesteld', { instemmingPleegouder: false })));
});

describe('evaluatie van het plan', () => {
  const evalueer = opdracht('EvalueerPlan');
  const evaluatie = feit('PlanVanAanpakGeevalueerd');
  it('legt de evaluatie vast', () => given(aangemeld, toegewezen, plan).when(evalueer).then(evaluatie));
  it('doet niets bij herhaling', () => given(aangemeld, toegewezen, plan, evaluatie).when(evalueer).then());
  it('evalueert elk van de plannen', () =>
    given(aangemeld, toegewezen, plan, feit('PlanVanAanpakVastgesteld', { planId: 'plan-2', versie: 2 }))
      .when(evalueer)
      .then(evaluatie));
  it('weigert een evaluatie zonder dat plan', () =>
    given(aangemeld, toegewezen, plan)
      .when(opdracht('EvalueerPlan', { planId: 'plan-9' }))
      .rejected('GEEN_PLAN', { planId: 'plan-9' }));
  it('weigert een evaluatie van vóór het plan', () => {
    given(aangemeld, toegewezen, plan)
      .when(opdracht('EvalueerPlan', { datum: '2025-04-09' }))
      .rejected('DATUM_VOLGORDE', { andereDatum: '2025-04-10' });
    given(aangemeld, toegewezen, plan)
      .when(opdracht('EvalueerPlan', { datum: '2025-04-10' }))
      .then(feit('PlanVanAanpakGeevalueerd', { datum: '2025-04-10' }));
  });
});
