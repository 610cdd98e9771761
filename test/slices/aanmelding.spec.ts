import { zaak } from '@tijdig/zaak';
import { feit, opdracht, scenario } from '@tijdig/testing';

describe('aanmelding', () => {
  const given = scenario(zaak);
  const aangemeld = feit('ZaakAangemeld', { ketenkenmerk: 'KK-1' });
  const meldAan = opdracht('MeldZaakAan', { ketenkenmerk: 'KK-1' });

  it('meldt een zaak aan', () => given().when(meldAan).then(aangemeld));
  it('doet niets als dezelfde zaak nog eens wordt aangemeld', () => given(aangemeld).when(meldAan).then());
  it('herkent hetzelfde besluit aan ketenkenmerk en maatregel', () =>
    given(aangemeld)
      .when(opdracht('MeldZaakAan', { ketenkenmerk: 'KK-1', herkomst: 'POST' }))
      .then());
  it('weigert een tweede aanmelding met andere gegevens', () =>
    given(aangemeld)
      .when(opdracht('MeldZaakAan', { ketenkenmerk: 'KK-2' }))
      .rejected('ZAAK_BESTAAT_AL', { datum: '2025-03-03' }));
  it('laat opnieuw aanmelden na een intrekking', () =>
    given(aangemeld, feit('GebeurtenisIngetrokken')).when(meldAan).then(aangemeld));

  it('weigert een kennisgeving vóór de beschikking', () =>
    given()
      .when(opdracht('MeldZaakAan', { kennisgevingsdatum: '2025-03-12', beschikkingsdatum: '2025-03-14' }))
      .rejected('DATUM_VOLGORDE', { datum: '2025-03-12', andereDatum: '2025-03-14', volgorde: 'vóór' }));
  it('aanvaardt een kennisgeving op de dag van de beschikking', () =>
    given()
      .when(opdracht('MeldZaakAan', { kennisgevingsdatum: '2025-03-01' }))
      .then(feit('ZaakAangemeld', { kennisgevingsdatum: '2025-03-01' })));
  it('weigert een einddatum op de ingangsdatum', () =>
    given()
      .when(opdracht('MeldZaakAan', { verwachteEinddatum: '2025-03-01' }))
      .rejected('DATUM_VOLGORDE', { volgorde: 'op of vóór' }));
  it('weigert een kennisgeving in de toekomst', () =>
    given().on('2025-03-02').when(meldAan).rejected('DATUM_IN_TOEKOMST', { datum: '2025-03-03' }));
  it('weigert een beschikking in de toekomst', () =>
    given()
      .on('2025-02-28')
      .when(opdracht('MeldZaakAan', { kennisgevingsdatum: '2025-02-28' }))
      .rejected('DATUM_IN_TOEKOMST', { veld: 'beschikkingsdatum' }));
  it('aanvaardt een ingangsdatum en een einddatum in de toekomst', () =>
    given()
      .on('2025-03-03')
      .when(opdracht('MeldZaakAan', { ingangsdatum: '2025-04-01' }))
      .then(feit('ZaakAangemeld', { ingangsdatum: '2025-04-01' })));

  it('waarschuwt als voor deze jeugdige al zo’n zaak loopt', () =>
    given()
      .with({ lopendeZaken: [{ zaakId: 'zaak-9', maatregelType: 'OTS' }] })
      .when(meldAan)

      .warns('ZAAK_LOOPT_AL'));
  it('waarschuwt niet bij een zaak met een andere maatregel', () =>
    given()
      .with({ lopendeZaken: [{ zaakId: 'zaak-9', maatregelType: 'STP' }] })
      .when(meldAan)
      .then(aangemeld));

  it('weigert elk ander werk in een zaak die niet is aangemeld', () =>
    given().when(opdracht('WijsTeamToe')).rejected('ZAAK_ONBEKEND'));
});
