import { zaak } from '@tijdig/zaak';
import { feit, opdracht, scenario } from '@tijdig/testing';

describe('contact', () => {
  const given = scenario(zaak);
  const aangemeld = feit('ZaakAangemeld');
  const toegewezen = feit('HulpverlenerToegewezen');
  const contact = feit('ContactGevoerd');
  const legVast = opdracht('LegContactVast');

  it('legt een contact vast', () => given(aangemeld, toegewezen, feit('EersteF2FGevoerd')).when(legVast).then(contact));
  it('doet niets bij herhaling', () => given(aangemeld, contact).when(legVast).then());
  it('waarschuwt als de jeugdige is gezien en het eerste gesprek nog ontbreekt', () =>
    given(aangemeld).when(legVast).warns('NOG_GEEN_EERSTE_F2F'));
  it('waarschuwt ook als het eerste gesprek pas later was', () =>
    given(aangemeld, toegewezen, feit('EersteF2FGevoerd', { datum: '2025-03-21' }))
      .when(legVast)
      .warns('NOG_GEEN_EERSTE_F2F'));
  it('waarschuwt niet op de dag van het eerste gesprek', () =>
    given(aangemeld, toegewezen, feit('EersteF2FGevoerd', { datum: '2025-03-20' }))
      .when(legVast)
      .then(contact));
  it('waarschuwt niet bij bellen, zonder jeugdige of na een overname', () => {
    given(aangemeld)
      .when(opdracht('LegContactVast', { vorm: 'TELEFOON' }))
      .then(feit('ContactGevoerd', { vorm: 'TELEFOON' }));
    given(aangemeld)
      .when(opdracht('LegContactVast', { aanwezigJeugdige: undefined }))
      .then(feit('ContactGevoerd', { aanwezigJeugdige: undefined }));
    given(aangemeld, feit('UitvoeringOvergenomen')).when(legVast).then(contact);
  });
  it('weigert een contact van vóór de aanmelding', () =>
    given(aangemeld)
      .when(opdracht('LegContactVast', { datum: '2025-03-02' }))
      .rejected('VOOR_AANMELDING'));
  it('aanvaardt een contact op de laatste dag', () =>
    given(aangemeld, feit('UitvoeringOvergedragen'))
      .when(opdracht('LegContactVast', { datum: '2025-08-01', vorm: 'TELEFOON' }))
      .then(feit('ContactGevoerd', { datum: '2025-08-01', vorm: 'TELEFOON' })));
  it('weigert een contact na het einde', () =>
    given(aangemeld, feit('UitvoeringOvergedragen'))
      .when(opdracht('LegContactVast', { datum: '2025-08-02' }))
      .rejected('ZAAK_GESLOTEN'));

  it('legt een mislukte contactpoging vast, en één keer', () => {
    const poging = feit('ContactpogingMislukt');
    given(aangemeld).when(opdracht('LegContactpogingVast')).then(poging);
    given(aangemeld, poging).when(opdracht('LegContactpogingVast')).then();
  });
  it('weigert een contactpoging van vóór de aanmelding', () =>
    given(aangemeld)
      .when(opdracht('LegContactpogingVast', { datum: '2025-03-02' }))
      .rejected('VOOR_AANMELDING', { wat: 'ContactpogingMislukt' }));
});
