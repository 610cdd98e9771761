import { zaak } from '@tijdig/zaak';
import { feit, opdracht, scenario } from '@tijdig/testing';

describe('overname van een andere GI', () => {
  const given = scenario(zaak);
  const aangemeld = feit('ZaakAangemeld');
  const overgenomen = feit('UitvoeringOvergenomen');
  const toegewezen = feit('HulpverlenerToegewezen');
  const neemOver = opdracht('NeemUitvoeringOver');

  it('legt de overname vast', () => given(aangemeld).when(neemOver).then(overgenomen));
  it('doet niets bij herhaling', () => given(aangemeld, overgenomen).when(neemOver).then());
  it('weigert een tweede overname', () =>
    given(aangemeld, overgenomen)
      .when(opdracht('NeemUitvoeringOver', { vanGI: 'GI-9' }))
      .rejected('AL_OVERGENOMEN', { datum: '2025-03-04' }));
  it('aanvaardt een overname op de dag van de oorspronkelijke aanvang', () =>
    given(aangemeld)
      .when(opdracht('NeemUitvoeringOver', { oorspronkelijkeAanvang: '2025-03-04' }))
      .then(feit('UitvoeringOvergenomen', { oorspronkelijkeAanvang: '2025-03-04' })));
  it('weigert een overname vóór de oorspronkelijke aanvang', () =>
    given(aangemeld)
      .when(opdracht('NeemUitvoeringOver', { oorspronkelijkeAanvang: '2025-03-05' }))
      .rejected('DATUM_VOLGORDE'));
  it('weigert een overname na een eigen eerste gesprek', () =>
    given(aangemeld, toegewezen, feit('EersteF2FGevoerd')).when(neemOver).rejected('OVERNAME_TE_LAAT'));
  it('weigert een overname na een eigen plan', () =>
    given(aangemeld, toegewezen, feit('PlanVanAanpakVastgesteld')).when(neemOver).rejected('OVERNAME_TE_LAAT'));
  it('weigert een overname vóór de aanmelding', () =>
    given(aangemeld)
      .when(opdracht('NeemUitvoeringOver', { datumOvergedragenGekregen: '2025-03-02' }))
      .rejected('VOOR_AANMELDING'));
  it('kent na een overname geen eerste gesprek meer', () =>
    given(aangemeld, overgenomen, toegewezen)
      .when(opdracht('LegEersteF2FVast'))
      .rejected('F2F_BIJ_OVERNAME', { vanGI: 'GI-2' }));
});
