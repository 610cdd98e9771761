import { zaak } from '@tijdig/zaak';
import { feit, opdracht, scenario } from '@tijdig/testing';

describe('taxatie', () => {
  const given = scenario(zaak);
  const aangemeld = feit('ZaakAangemeld');
  const risico = feit('RisicotaxatieUitgevoerd');
  const veiligheid = feit('VeiligheidstaxatieUitgevoerd');

  it('legt een veiligheidstaxatie vast, en één keer', () => {
    given(aangemeld).when(opdracht('LegVeiligheidstaxatieVast')).then(veiligheid);
    given(aangemeld, veiligheid).when(opdracht('LegVeiligheidstaxatieVast')).then();
  });
  it('legt een risicotaxatie vast, en één keer', () => {
    given(aangemeld).when(opdracht('LegRisicotaxatieVast')).then(risico);
    given(aangemeld, risico).when(opdracht('LegRisicotaxatieVast')).then();
  });
  it('weigert een tweede eerste risicotaxatie', () =>
    given(aangemeld, risico)
      .when(opdracht('LegRisicotaxatieVast', { taxatieId: 'rt-2', datum: '2025-06-01' }))
      .rejected('EERSTE_TAXATIE_BESTAAT_AL', { datum: '2025-04-01' }));
  it('aanvaardt herhalingen', () =>
    given(aangemeld, risico, feit('RisicotaxatieUitgevoerd', { taxatieId: 'rt-2', soort: 'HERHALING' }))
      .when(opdracht('LegRisicotaxatieVast', { taxatieId: 'rt-3', soort: 'HERHALING' }))
      .then(feit('RisicotaxatieUitgevoerd', { taxatieId: 'rt-3', soort: 'HERHALING' })));
  it('weigert een instrument dat niet in de lijst staat', () => {
    given(aangemeld)
      .when(opdracht('LegRisicotaxatieVast', { instrument: 'EIGEN_LIJST' }))
      .rejected('ONBEKEND_INSTRUMENT', { instrument: 'EIGEN_LIJST' });
    given(aangemeld)
      .when(opdracht('LegVeiligheidstaxatieVast', { instrument: 'EIGEN_LIJST' }))
      .rejected('ONBEKEND_INSTRUMENT');
  });
  it('weigert een uitkomst in gewone tekst', () =>
    given(aangemeld)
      .when(opdracht('LegRisicotaxatieVast', { risiconiveau: 'hoog' as never }))
      .rejected('VERSLEUTELING_ONTBREEKT', { veld: 'risiconiveau' }));
});
