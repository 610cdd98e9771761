import { zaak } from '@tijdig/zaak';
import { feit, opdracht, scenario } from '@tijdig/testing';

const given = scenario(zaak);
const aangemeld = feit('ZaakAangemeld');
const open = { bestaat: true, open: true, gedaanOp: null };

describe('reden van overschrijding', () => {
  const legVast = opdracht('LegRedenOverschrijdingVast');
  const reden = feit('RedenOverschrijdingVastgelegd');
  it('legt de reden vast', () => given(aangemeld).with({ stap: open }).when(legVast).then(reden));
  it('doet niets bij herhaling', () => given(aangemeld, reden).when(legVast).then());
  it('mag meer dan eens: de laatste telt, ook als die al eerder gold', () =>
    given(aangemeld, reden, feit('RedenOverschrijdingVastgelegd', { categorie: 'CLIENT' }))
      .with({ stap: open })
      .when(legVast)
      .then(reden));
  it('mag ook na het einde van de maatregel', () =>
    given(aangemeld, feit('MaatregelBeeindigd')).with({ stap: open }).when(legVast).then(reden));
  it('weigert een stap die geen norm voor deze zaak kent', () => {
    given(aangemeld)
      .with({ stap: { bestaat: false, open: false, gedaanOp: null } })
      .when(legVast)
      .rejected('STAP_ONBEKEND', { stap: 'PVA' });
    given(aangemeld).when(legVast).rejected('STAP_ONBEKEND');
  });
  it('weigert een onbekende categorie', () =>
    given(aangemeld)
      .when(opdracht('LegRedenOverschrijdingVast', { categorie: 'PECH' as never }))
      .rejected('ONBEKENDE_CODE', { veld: 'categorie' }));
});

describe('vervallen werkstap', () => {
  const laatVervallen = opdracht('LaatWerkstapVervallen');
  const vervallen = feit('WerkstapVervallen');
  it('laat een open stap vervallen', () => given(aangemeld).with({ stap: open }).when(laatVervallen).then(vervallen));
  it('doet niets bij herhaling, al staat de stap dan niet meer open', () =>
    given(aangemeld, vervallen)
      .with({ stap: { bestaat: true, open: false, gedaanOp: '2025-05-01' } })
      .when(laatVervallen)
      .then());
  it('weigert een stap die al gedaan is', () =>
    given(aangemeld)
      .with({ stap: { bestaat: true, open: false, gedaanOp: '2025-04-01' } })
      .when(laatVervallen)
      .rejected('STAP_NIET_OPEN', { gedaanOp: '2025-04-01' }));
  it('weigert een stap die al vervallen is, en zegt dat', () =>
    given(aangemeld)
      .with({ stap: { bestaat: true, open: false, gedaanOp: null, vervallenOp: '2025-04-01' } })
      .when(laatVervallen)
      .rejected('STAP_NIET_OPEN', { vervallenOp: '2025-04-01' }));
  it('weigert een stap die niet open staat', () => given(aangemeld).when(laatVervallen).rejected('STAP_NIET_OPEN'));
  it('weigert een datum na het einde', () =>
    given(aangemeld, feit('MaatregelBeeindigd', { datum: '2025-04-30' }))
      .with({ stap: open })
      .when(laatVervallen)
      .rejected('ZAAK_GESLOTEN'));
});
