import { zaak } from '@tijdig/zaak';
import { feit, opdracht, scenario } from '@tijdig/testing';

const given = scenario(zaak);
const aangemeld = feit('ZaakAangemeld');
const beeindigd = feit('MaatregelBeeindigd');
const overgedragen = feit('UitvoeringOvergedragen');
const afgesloten = feit('ZaakAfgesloten');
const heropend = feit('ZaakHeropend');

describe('verlenging', () => {
  const verleng = opdracht('VerlengMaatregel');
  const verlengd = feit('MaatregelVerlengd');
  it('verlengt de maatregel', () => given(aangemeld).when(verleng).then(verlengd));
  it('doet niets bij herhaling', () => given(aangemeld, verlengd).when(verleng).then());
  it('weigert een einddatum die niet later is dan de huidige', () => {
    given(aangemeld)
      .when(opdracht('VerlengMaatregel', { nieuweEinddatum: '2026-03-01' }))
      .rejected('DATUM_VOLGORDE', { andereDatum: '2026-03-01' });
    given(aangemeld, verlengd)
      .when(opdracht('VerlengMaatregel', { beschikkingsdatum: '2025-07-01', nieuweEinddatum: '2026-08-01' }))
      .rejected('DATUM_VOLGORDE', { andereDatum: '2026-09-01' });
    given(aangemeld, verlengd)
      .when(opdracht('VerlengMaatregel', { nieuweEinddatum: '2026-08-01' }))
      .rejected('DATUM_VOLGORDE', { andereDatum: '2026-09-01' });
  });
  it('aanvaardt elke einddatum als er nog geen is, na de ingangsdatum', () => {
    const zonderEinde = feit('ZaakAangemeld', { verwachteEinddatum: undefined });
    given(zonderEinde).when(verleng).then(verlengd);
    given(zonderEinde)
      .when(opdracht('VerlengMaatregel', { nieuweEinddatum: '2025-03-01' }))
      .rejected('DATUM_VOLGORDE', { andereDatum: '2025-03-01' });
  });
  it('weigert een beschikking van vóór de aanmelding, na het einde of in de toekomst', () => {
    given(aangemeld)
      .when(opdracht('VerlengMaatregel', { beschikkingsdatum: '2025-03-02' }))
      .rejected('VOOR_AANMELDING');
    given(aangemeld, feit('MaatregelBeeindigd', { datum: '2025-06-19' }))
      .when(verleng)
      .rejected('ZAAK_GESLOTEN');
    given(aangemeld).on('2025-06-19').when(verleng).rejected('DATUM_IN_TOEKOMST', { veld: 'beschikkingsdatum' });
  });
});

describe('voornemen om niet te verlengen', () => {
  const meld = opdracht('MeldVoornemenNietVerlengen');
  const gemeld = feit('VoornemenNietVerlengenGemeld');
  it('meldt het voornemen', () => given(aangemeld).when(meld).then(gemeld));
  it('doet niets bij herhaling', () => given(aangemeld, gemeld).when(meld).then());
  it('weigert zonder einddatum', () =>
    given(feit('ZaakAangemeld', { verwachteEinddatum: undefined }))
      .when(meld)
      .rejected('GEEN_EINDDATUM'));
  it('weigert bij een andere maatregel dan OTS', () =>
    given(feit('ZaakAangemeld', { maatregelType: 'VOTS' }))
      .when(meld)
      .rejected('GEEN_EINDDATUM', { maatregelType: 'VOTS' }));
  it('weigert op of na de einddatum, en rekent met de verlenging', () => {
    const kort = feit('ZaakAangemeld', { verwachteEinddatum: '2025-07-10' });
    given(kort).when(meld).rejected('DATUM_VOLGORDE', { volgorde: 'op of na', andereDatum: '2025-07-10' });
    given(kort, feit('MaatregelVerlengd')).when(meld).then(gemeld);
  });
});

describe('einde van de maatregel', () => {
  const beeindig = opdracht('BeeindigMaatregel');
  it('beëindigt de maatregel', () => given(aangemeld).when(beeindig).then(beeindigd));
  it('doet niets bij herhaling', () => given(aangemeld, beeindigd).when(beeindig).then());
  it('weigert een tweede einde', () => {
    given(aangemeld, beeindigd)
      .when(opdracht('BeeindigMaatregel', { datum: '2025-08-02' }))
      .rejected('AL_BEEINDIGD', { datum: '2025-08-01' });
    given(aangemeld, overgedragen).when(beeindig).rejected('AL_BEEINDIGD');
    given(aangemeld, beeindigd).when(opdracht('DraagUitvoeringOver')).rejected('AL_BEEINDIGD');
  });
  it('weigert een reden die niet bij de maatregel hoort', () =>
    given(aangemeld)
      .when(opdracht('BeeindigMaatregel', { redenCode: '12' }))
      .rejected('REDEN_PAST_NIET', { redenCode: '12', hoortBij: 'VOOGDIJ', soort: 'OTS' }));
  it.each([
    ['VOOGDIJ', '14'],
    ['GBM', '21'],
    ['PREVENTIEF', '31'],
  ] as const)('aanvaardt bij %s reden %s', (maatregelType, redenCode) =>
    given(feit('ZaakAangemeld', { maatregelType }))
      .when(opdracht('BeeindigMaatregel', { redenCode }))
      .then(feit('MaatregelBeeindigd', { redenCode })),
  );
  it('weigert een einde op of vóór de ingangsdatum', () =>
    given(feit('ZaakAangemeld', { ingangsdatum: '2025-08-01' }))
      .when(beeindig)
      .rejected('DATUM_VOLGORDE', { andereDatum: '2025-08-01' }));
  it('weigert een einde vóór de aanmelding of in de toekomst', () => {
    given(aangemeld)
      .when(opdracht('BeeindigMaatregel', { datum: '2025-03-02' }))
      .rejected('VOOR_AANMELDING');
    given(aangemeld).on('2025-07-31').when(beeindig).rejected('DATUM_IN_TOEKOMST');
  });
  it('weigert een einde waar al iets na gebeurd is, en zegt wat', () =>
    given(aangemeld, feit('ContactGevoerd', { datum: '2025-08-05' }))
      .when(beeindig)
      .rejected('ZAAK_GESLOTEN', { wat: 'ContactGevoerd', feitdatum: '2025-08-05' }));
});

describe('overdracht aan een andere GI', () => {
  const draagOver = opdracht('DraagUitvoeringOver');
  it('legt de laatste eigen dag vast', () => given(aangemeld).when(draagOver).then(overgedragen));
  it('doet niets bij herhaling', () => given(aangemeld, overgedragen).when(draagOver).then());
  it('mag op de ingangsdatum zelf', () =>
    given(aangemeld)
      .when(opdracht('DraagUitvoeringOver', { datum: '2025-03-03' }))
      .then(feit('UitvoeringOvergedragen', { datum: '2025-03-03' })));
  it('weigert een tweede overdracht en een datum vóór de aanmelding', () => {
    given(aangemeld, overgedragen)
      .when(opdracht('DraagUitvoeringOver', { naarGI: 'GI-4' }))
      .rejected('AL_BEEINDIGD');
    given(aangemeld)
      .when(opdracht('DraagUitvoeringOver', { datum: '2025-03-02' }))
      .rejected('VOOR_AANMELDING');
  });
});

describe('afsluiting', () => {
  const sluitAf = opdracht('SluitZaakAf');
  it('sluit een beëindigde zaak af', () => given(aangemeld, beeindigd).when(sluitAf).then(afgesloten));
  it('sluit een overgedragen zaak af', () => given(aangemeld, overgedragen).when(sluitAf).then(afgesloten));
  it('doet niets bij herhaling', () => given(aangemeld, beeindigd, afgesloten).when(sluitAf).then());
  it('weigert zolang de maatregel loopt', () => given(aangemeld).when(sluitAf).rejected('MAATREGEL_LOOPT_NOG'));
  it('weigert een afsluiting vóór het einde', () => {
    given(aangemeld, beeindigd)
      .when(opdracht('SluitZaakAf', { datum: '2025-07-31' }))
      .rejected('DATUM_VOLGORDE', { andereDatum: '2025-08-01' });
    given(aangemeld, beeindigd)
      .when(opdracht('SluitZaakAf', { datum: '2025-08-01' }))
      .then(feit('ZaakAfgesloten', { datum: '2025-08-01' }));
  });
  it('sluit het dossier: er komt niets meer bij, ook niet wat eerder gebeurde', () =>
    given(aangemeld, beeindigd, afgesloten)
      .when(opdracht('LegContactVast'))
      .rejected('ZAAK_GESLOTEN', { stand: 'afgesloten' }));
  it('sluit na een heropening opnieuw, ook op dezelfde dag', () =>
    given(aangemeld, beeindigd, afgesloten, heropend).when(sluitAf).then(afgesloten));
});

describe('heropening', () => {
  const heropen = opdracht('HeropenZaak');
  it('heropent een afgesloten zaak', () => given(aangemeld, beeindigd, afgesloten).when(heropen).then(heropend));
  it('doet niets bij herhaling', () => given(aangemeld, beeindigd, afgesloten, heropend).when(heropen).then());
  it('laat daarna weer vastleggen wat vóór het einde gebeurde', () =>
    given(aangemeld, beeindigd, afgesloten, heropend)
      .when(opdracht('LegContactpogingVast'))
      .then(feit('ContactpogingMislukt')));
  it('weigert als de zaak niet is afgesloten', () => {
    given(aangemeld).when(heropen).rejected('ZAAK_NIET_AFGESLOTEN');
    given(aangemeld, beeindigd, afgesloten, heropend)
      .when(opdracht('HeropenZaak', { reden: 'ANDERS' }))
      .rejected('ZAAK_NIET_AFGESLOTEN');
  });
  it('weigert zonder reden', () =>
    given(aangemeld, beeindigd, afgesloten)
      .when(opdracht('HeropenZaak', { reden: undefined as never }))
      .rejected('VELD_ONTBREEKT', { veld: 'reden' }));
});
