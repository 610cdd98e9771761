import { zaak } from '@tijdig/zaak';
import { feit, opdracht, scenario } from '@tijdig/testing';

const given = scenario(zaak);
const aangemeld = feit('ZaakAangemeld');
const toegewezen = feit('HulpverlenerToegewezen');
const duo = (medewerkerId: string) => feit('HulpverlenerToegewezen', { medewerkerId, rolInZaak: 'duo' });

describe('toewijzing aan een team', () => {
  const wijsTeamToe = opdracht('WijsTeamToe');
  const team = feit('ZaakAanTeamToegewezen');
  it('wijst de zaak toe aan een team', () => given(aangemeld).when(wijsTeamToe).then(team));
  it('doet niets als dat team de zaak op die dag al heeft', () =>
    given(aangemeld, feit('ZaakAanTeamToegewezen', { datum: '2025-03-03' }))
      .when(wijsTeamToe)
      .then());
  it('wijst opnieuw toe als er een ander team tussen zat', () =>
    given(aangemeld, team, feit('ZaakAanTeamToegewezen', { teamId: 'team-2' }))
      .when(wijsTeamToe)
      .then(team));
  it('weigert een datum vóór de aanmelding', () =>
    given(aangemeld)
      .when(opdracht('WijsTeamToe', { datum: '2025-03-02' }))
      .rejected('VOOR_AANMELDING'));
});

describe('toewijzing van een hulpverlener', () => {
  const wijsToe = opdracht('WijsHulpverlenerToe');
  it('wijst een lopende zaak toe', () => given(aangemeld).when(wijsToe).then(toegewezen));
  it('doet niets als deze medewerker de rol al heeft', () =>
    given(aangemeld, toegewezen)
      .when(opdracht('WijsHulpverlenerToe', { datum: '2025-03-20' }))
      .then());
  it('weigert een tweede vaste jeugdbeschermer', () =>
    given(aangemeld, toegewezen)
      .when(opdracht('WijsHulpverlenerToe', { medewerkerId: 'B' }))
      .rejected('AL_VASTE_JEUGDBESCHERMER', { datum: '2025-03-05' }));
  it('weigert ook een eerdere tweede, als de eerste later vast is geworden', () =>
    given(aangemeld, toegewezen)
      .when(opdracht('WijsHulpverlenerToe', { medewerkerId: 'B', datum: '2025-03-04' }))
      .rejected('AL_VASTE_JEUGDBESCHERMER'));
  it('laat een duo toe naast de vaste, maar niet twee', () => {
    given(aangemeld, toegewezen)
      .when(opdracht('WijsHulpverlenerToe', { medewerkerId: 'B', rolInZaak: 'duo' }))
      .then(duo('B'));
    given(aangemeld, toegewezen, duo('B'))
      .when(opdracht('WijsHulpverlenerToe', { medewerkerId: 'C', rolInZaak: 'duo' }))
      .rejected('AL_DUO_JEUGDBESCHERMER');
  });
  it('laat waarnemers toe zonder dat de vaste zijn rol verliest', () =>
    given(aangemeld, toegewezen, feit('HulpverlenerToegewezen', { medewerkerId: 'B', rolInZaak: 'waarnemer' }))
      .when(opdracht('WijsHulpverlenerToe', { medewerkerId: 'C', rolInZaak: 'waarnemer' }))
      .then(feit('HulpverlenerToegewezen', { medewerkerId: 'C', rolInZaak: 'waarnemer' })));
  it('weigert een datum vóór de aanmelding', () =>
    given(aangemeld)
      .when(opdracht('WijsHulpverlenerToe', { datum: '2025-03-02' }))
      .rejected('VOOR_AANMELDING', { kennisgevingsdatum: '2025-03-03' }));
  it('weigert een datum na het einde van de maatregel', () =>
    given(aangemeld, feit('MaatregelBeeindigd'))
      .when(opdracht('WijsHulpverlenerToe', { datum: '2025-08-02' }))
      .rejected('ZAAK_GESLOTEN', { stand: 'beëindigd', datum: '2025-08-01' }));
  it('weigert een datum in de toekomst', () =>
    given(aangemeld).on('2025-03-04').when(wijsToe).rejected('DATUM_IN_TOEKOMST'));
});

describe('einde van een toewijzing', () => {
  const beeindig = opdracht('BeeindigToewijzing');
  const beeindigd = feit('ToewijzingBeeindigd');
  it('beëindigt de toewijzing', () => given(aangemeld, toegewezen).when(beeindig).then(beeindigd));
  it('doet niets bij herhaling', () => given(aangemeld, toegewezen, beeindigd).when(beeindig).then());
  it('maakt plaats voor een nieuwe vaste jeugdbeschermer', () =>
    given(aangemeld, toegewezen, beeindigd)
      .when(opdracht('WijsHulpverlenerToe', { medewerkerId: 'B', datum: '2025-04-01' }))
      .then(feit('HulpverlenerToegewezen', { medewerkerId: 'B', datum: '2025-04-01' })));
  it('weigert als deze medewerker de rol niet heeft', () => {
    given(aangemeld, toegewezen)
      .when(opdracht('BeeindigToewijzing', { rolInZaak: 'duo' }))
      .rejected('GEEN_TOEWIJZING', { medewerkerId: 'A' });
    given(aangemeld, toegewezen)
      .when(opdracht('BeeindigToewijzing', { datum: '2025-03-04' }))
      .rejected('GEEN_TOEWIJZING');
    given(aangemeld, toegewezen, beeindigd)
      .when(opdracht('BeeindigToewijzing', { datum: '2025-04-02' }))
      .rejected('GEEN_TOEWIJZING');
  });
  it('weigert een einde op de dag van het begin', () =>
    given(aangemeld, toegewezen)
      .when(opdracht('BeeindigToewijzing', { datum: '2025-03-05' }))
      .rejected('DATUM_VOLGORDE', { andereDatum: '2025-03-05' }));
  it('kijkt naar het begin van die rol, niet van een andere', () =>
    given(aangemeld, feit('HulpverlenerToegewezen', { rolInZaak: 'waarnemer', datum: '2025-03-04' }), toegewezen)
      .when(opdracht('BeeindigToewijzing', { datum: '2025-03-05' }))
      .rejected('DATUM_VOLGORDE'));
  it('mag ook na het einde van de maatregel', () =>
    given(aangemeld, toegewezen, feit('MaatregelBeeindigd'))
      .when(opdracht('BeeindigToewijzing', { datum: '2025-08-10' }))
      .then(feit('ToewijzingBeeindigd', { datum: '2025-08-10' })));
});

describe('overdracht', () => {
  const draagOver = opdracht('DraagZaakOver');
  const overgedragen = feit('ZaakOvergedragen');
  it('draagt de zaak over', () => given(aangemeld, toegewezen).when(draagOver).then(overgedragen));
  it('doet niets bij herhaling', () => given(aangemeld, toegewezen, overgedragen).when(draagOver).then());
  it('geeft de nieuwe jeugdbeschermer de rollen van de oude', () => {
    given(aangemeld, toegewezen, overgedragen)
      .when(opdracht('BeeindigToewijzing', { medewerkerId: 'B', datum: '2025-05-01' }))
      .then(feit('ToewijzingBeeindigd', { medewerkerId: 'B', datum: '2025-05-01' }));
    given(aangemeld, toegewezen, overgedragen)
      .when(opdracht('BeeindigToewijzing', { datum: '2025-05-01' }))
      .rejected('GEEN_TOEWIJZING');
  });
  it('kan heen en weer', () => {
    const terug = feit('ZaakOvergedragen', { vanMedewerkerId: 'B', naarMedewerkerId: 'A', datum: '2025-04-02' });
    given(aangemeld, toegewezen, overgedragen, terug)
      .when(opdracht('DraagZaakOver', { datum: '2025-04-03' }))
      .then(feit('ZaakOvergedragen', { datum: '2025-04-03' }));
  });
  it('weigert overdracht door wie de zaak niet heeft', () =>
    given(aangemeld).when(draagOver).rejected('GEEN_TOEWIJZING', { medewerkerId: 'A', datum: '2025-04-01' }));
  it('weigert overdracht aan wie die rol al heeft', () =>
    given(aangemeld, feit('HulpverlenerToegewezen', { rolInZaak: 'waarnemer' }), {
      ...toegewezen,
      medewerkerId: 'B',
      rolInZaak: 'waarnemer',
    })
      .when(draagOver)
      .rejected('AL_TOEGEWEZEN', { medewerkerId: 'B', rolInZaak: 'waarnemer' }));
  it('kan aan wie een andere rol heeft', () =>
    given(aangemeld, toegewezen, duo('B')).when(draagOver).then(overgedragen));
  it('kan ook in een zaak die met twee vaste jeugdbeschermers is ingelezen', () =>
    given(aangemeld, toegewezen, feit('HulpverlenerToegewezen', { medewerkerId: 'C' }))
      .when(draagOver)
      .then(overgedragen));
  it('weigert overdracht aan dezelfde medewerker', () =>
    given(aangemeld, toegewezen)
      .when(opdracht('DraagZaakOver', { naarMedewerkerId: 'A' }))
      .rejected('OVERDRACHT_AAN_ZELFDE'));
});
