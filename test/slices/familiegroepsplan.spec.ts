import { zaak } from '@tijdig/zaak';
import { feit, opdracht, scenario } from '@tijdig/testing';

describe('familiegroepsplan', () => {
  const given = scenario(zaak);
  const aangemeld = feit('ZaakAangemeld');
  const afgezien = feit('FamiliegroepsplanAfgezien');
  const plan = feit('FamiliegroepsplanVastgesteld');
  const zieAf = opdracht('ZieAfVanFamiliegroepsplan');
  const stelVast = opdracht('StelFamiliegroepsplanVast');

  it('legt vast dat er geen familiegroepsplan komt', () => given(aangemeld).when(zieAf).then(afgezien));
  it('stelt een familiegroepsplan vast', () => given(aangemeld).when(stelVast).then(plan));
  it('mag ook bij een VOTS', () =>
    given(feit('ZaakAangemeld', { maatregelType: 'VOTS' }))
      .when(zieAf)
      .then(afgezien));
  it('doet niets bij herhaling', () => {
    given(aangemeld, afgezien).when(zieAf).then();
    given(aangemeld, plan).when(stelVast).then();
  });
  it('kan na het afzien alsnog komen', () => given(aangemeld, afgezien).when(stelVast).then(plan));
  it('weigert een tweede keer afzien', () =>
    given(aangemeld, afgezien)
      .when(opdracht('ZieAfVanFamiliegroepsplan', { reden: 'BELANG_KIND' }))
      .rejected('FGP_AFGEZIEN_AL', { datum: '2025-03-12' }));
  it('weigert een tweede familiegroepsplan', () =>
    given(aangemeld, plan)
      .when(opdracht('StelFamiliegroepsplanVast', { datum: '2025-03-14' }))
      .rejected('FGP_BESTAAT_AL', { datum: '2025-03-13' }));
  it.each(['VOOGDIJ', 'STP', 'PREVENTIEF'] as const)('hoort niet bij %s', (maatregelType) => {
    given(feit('ZaakAangemeld', { maatregelType })).when(zieAf).rejected('FGP_NVT', { maatregelType });
    given(feit('ZaakAangemeld', { maatregelType })).when(stelVast).rejected('FGP_NVT');
  });
});
