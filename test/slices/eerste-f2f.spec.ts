import { zaak } from '@tijdig/zaak';
import { feit, opdracht, scenario } from '@tijdig/testing';

describe('eerste gesprek', () => {
  const given = scenario(zaak);
  const aangemeld = feit('ZaakAangemeld');
  const toegewezen = feit('HulpverlenerToegewezen');
  const gesprek = feit('EersteF2FGevoerd');
  const legVast = opdracht('LegEersteF2FVast');

  it('legt het eerste gesprek vast', () => given(aangemeld, toegewezen).when(legVast).then(gesprek));
  it('doet niets bij herhaling', () => given(aangemeld, toegewezen, gesprek).when(legVast).then());
  it('weigert een tweede eerste gesprek', () =>
    given(aangemeld, toegewezen, gesprek)
      .when(opdracht('LegEersteF2FVast', { datum: '2025-03-12' }))
      .rejected('F2F_BESTAAT_AL', { datum: '2025-03-10' }));
  it('kent ook na een verlenging maar één eerste gesprek', () =>
    given(aangemeld, toegewezen, gesprek, feit('MaatregelVerlengd'))
      .when(opdracht('LegEersteF2FVast', { datum: '2025-07-01' }))
      .rejected('F2F_BESTAAT_AL'));
  it('weigert een gesprek zonder toewijzing', () =>
    given(aangemeld).when(legVast).rejected('GEEN_TOEWIJZING', { datum: '2025-03-10' }));
  it('weigert een gesprek van vóór de toewijzing', () =>
    given(aangemeld, toegewezen)
      .when(opdracht('LegEersteF2FVast', { datum: '2025-03-04' }))
      .rejected('GEEN_TOEWIJZING'));
  it('aanvaardt een gesprek op de dag van de toewijzing, ook als die er later bij kwam', () =>
    given(aangemeld, feit('HulpverlenerToegewezen', { rolInZaak: 'tijdelijk', datum: '2025-03-10' }))
      .when(legVast)
      .then(gesprek));
  it('weigert een gesprek van vóór de aanmelding', () =>
    given(aangemeld, toegewezen)
      .when(opdracht('LegEersteF2FVast', { datum: '2025-03-01' }))
      .rejected('F2F_VOOR_AANMELDING', { datum: '2025-03-01', kennisgevingsdatum: '2025-03-03' }));
  it('weigert bellen als eerste gesprek', () =>
    given(aangemeld, toegewezen)
      .when(opdracht('LegEersteF2FVast', { vorm: 'TELEFOON' }))
      .rejected('GEEN_FACE_TO_FACE'));
  it('weigert een gesprek na het einde', () =>
    given(aangemeld, toegewezen, feit('MaatregelBeeindigd'))
      .when(opdracht('LegEersteF2FVast', { datum: '2025-08-02' }))
      .rejected('ZAAK_GESLOTEN'));
  it('aanvaardt laat vastleggen: de maatregel is voorbij, het gesprek was ervoor', () =>
    given(aangemeld, toegewezen, feit('MaatregelBeeindigd')).when(legVast).then(gesprek));
  it('weigert een gesprek in de toekomst', () =>
    given(aangemeld, toegewezen).on('2025-03-09').when(legVast).rejected('DATUM_IN_TOEKOMST'));

  it('meldt dat de wettelijke termijn doorloopt zonder gezagdrager', () =>
    given(aangemeld, toegewezen)
      .when(opdracht('LegEersteF2FVast', { aanwezigGezagdrager: false }))

      .warns('F2F_ZONDER_GEZAGDRAGER'));
  it('vraagt bij voogdij geen gezagdrager', () =>
    given(feit('ZaakAangemeld', { maatregelType: 'VOOGDIJ' }), toegewezen)
      .when(opdracht('LegEersteF2FVast', { aanwezigGezagdrager: false }))
      .then(feit('EersteF2FGevoerd', { aanwezigGezagdrager: false })));
  it('meldt dat de wettelijke termijn doorloopt zonder jeugdige', () =>
    given(aangemeld, toegewezen)
      .when(opdracht('LegEersteF2FVast', { aanwezigJeugdige: false }))
      .warns('F2F_ZONDER_JEUGDIGE'));
});
