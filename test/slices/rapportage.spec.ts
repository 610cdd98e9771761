import { zaak } from '@tijdig/zaak';
import { feit, opdracht, scenario } from '@tijdig/testing';

describe('rapportage', () => {
  const given = scenario(zaak);
  const aangemeld = feit('ZaakAangemeld');
  const rapport = feit('RapportageVastgesteld');
  const stelVast = opdracht('StelRapportageVast');
  const verslagOM = opdracht('StelRapportageVast', { soort: 'JR_VERSLAG_OM' });

  it('stelt een rapportage vast', () => given(aangemeld).when(stelVast).then(rapport));
  it('doet niets bij herhaling', () => given(aangemeld, rapport).when(stelVast).then());
  it('mag ook na het einde van de maatregel', () =>
    given(aangemeld, feit('MaatregelBeeindigd'))
      .when(opdracht('StelRapportageVast', { datum: '2025-08-10' }))
      .then(feit('RapportageVastgesteld', { datum: '2025-08-10' })));
  it('mag niet meer na de afsluiting', () =>
    given(aangemeld, feit('MaatregelBeeindigd'), feit('ZaakAfgesloten'))
      .when(stelVast)
      .rejected('ZAAK_GESLOTEN', { stand: 'afgesloten', datum: '2025-08-15' }));
  it('kent een verslag aan het OM alleen bij jeugdreclassering', () => {
    given(aangemeld).when(verslagOM).rejected('RAPPORTAGE_PAST_NIET', { maatregelType: 'OTS' });
    given(feit('ZaakAangemeld', { maatregelType: 'ITB_CRIEM' }))
      .when(verslagOM)
      .then(feit('RapportageVastgesteld', { soort: 'JR_VERSLAG_OM' }));
  });
  it('waarschuwt als de ingevulde uiterste datum niet die van de norm is', () => {
    given(aangemeld)
      .with({ deadlines: ['2025-09-01'] })
      .when(stelVast)

      .warns('VERPLICHT_PER_WIJKT_AF');
    given(aangemeld)
      .with({ deadlines: ['2025-09-01', '2025-08-01'] })
      .when(stelVast)
      .then(rapport);
  });
});
