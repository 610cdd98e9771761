import { zaak, type ZaakGebeurtenis } from '@tijdig/zaak';
import { feit, opdracht, opgetekendOp, scenario } from '@tijdig/testing';

const given = scenario(zaak);
const aangemeld = feit('ZaakAangemeld', { ketenkenmerk: 'KK-1' });
const toegewezen = feit('HulpverlenerToegewezen');
const gesprek = feit('EersteF2FGevoerd');
const plan = feit('PlanVanAanpakVastgesteld');
const corrigeer = (correctieVan: string, veld: string, nieuweWaarde: string | number | boolean | null) =>
  opdracht('CorrigeerGegeven', { correctieVan, veld, nieuweWaarde });
const gecorrigeerd = (correctieVan: string, veld: string, nieuweWaarde: string | number | boolean | null) =>
  feit('GegevenGecorrigeerd', { correctieVan, veld, nieuweWaarde });
const trekIn = (eventId: string) => opdracht('TrekGebeurtenisIn', { eventId });
const ingetrokken = (eventId: string) => feit('GebeurtenisIngetrokken', { eventId });
const zaakMetGesprek: ZaakGebeurtenis[] = [aangemeld, toegewezen, gesprek];

describe('correctie', () => {
  it('corrigeert een gegeven', () =>
    given(...zaakMetGesprek)
      .when(corrigeer('g2', 'datum', '2025-03-13'))
      .then(gecorrigeerd('g2', 'datum', '2025-03-13')));
  it('doet niets als het er al zo staat', () => {
    given(...zaakMetGesprek)
      .when(corrigeer('g2', 'datum', '2025-03-10'))
      .then();
    given(...zaakMetGesprek, gecorrigeerd('g2', 'datum', '2025-03-13'))
      .when(corrigeer('g2', 'datum', '2025-03-13'))
      .then();
    given(...zaakMetGesprek)
      .when(corrigeer('g2', 'locatieSoort', null))
      .then();
  });
  it('corrigeert terug: de laatste correctie telt', () =>
    given(...zaakMetGesprek, gecorrigeerd('g2', 'datum', '2025-03-13'))
      .when(corrigeer('g2', 'datum', '2025-03-10'))
      .then(gecorrigeerd('g2', 'datum', '2025-03-10')));
  it('maakt een veld leeg dat leeg mag zijn', () =>
    given(aangemeld)
      .when(corrigeer('g0', 'verwachteEinddatum', null))
      .then(gecorrigeerd('g0', 'verwachteEinddatum', null)));
  it('mag ook als de zaak is afgesloten', () =>
    given(aangemeld, feit('MaatregelBeeindigd'), feit('ZaakAfgesloten'))
      .when(corrigeer('g1', 'redenCode', '04'))
      .then(gecorrigeerd('g1', 'redenCode', '04')));

  it.each([
    ['een gebeurtenis die er niet is', 'g9', 'datum', '2025-03-13', 'GEBEURTENIS_ONBEKEND'],
    ['een correctie zelf', 'g3', 'veld', 'vorm', 'NIET_TE_CORRIGEREN'],
    ['een ingetrokken gebeurtenis', 'g4', 'datum', '2025-03-13', 'AL_INGETROKKEN'],
    ['een veld dat er niet is', 'g2', 'kleur', 'rood', 'ONBEKEND_VELD'],
    ['welke jeugdige het is', 'g0', 'jeugdigeId', 'jeugdige-2', 'VELD_NIET_TE_CORRIGEREN'],
    ['het ketenkenmerk', 'g0', 'ketenkenmerk', 'KK-2', 'VELD_NIET_TE_CORRIGEREN'],
    ['een datum die niet bestaat', 'g2', 'datum', '2025-02-30', 'GEEN_DATUM'],
    ['een verplicht veld dat leeg wordt', 'g2', 'datum', null, 'VELD_ONTBREEKT'],
    ['een code buiten de lijst', 'g1', 'rolInZaak', 'baas', 'ONBEKENDE_CODE'],
    ['een eerste gesprek dat bellen wordt', 'g2', 'vorm', 'TELEFOON', 'GEEN_FACE_TO_FACE'],
  ] as const)('weigert %s', (_wat, id, veld, waarde, oorzaak) =>
    given(...zaakMetGesprek, gecorrigeerd('g2', 'locatieSoort', 'THUIS'), plan, ingetrokken('g4'))
      .when(corrigeer(id, veld, waarde))
      .rejected('CORRECTIE_ONMOGELIJK', { oorzaak }),
  );
  it('weigert als latere feiten dan niet meer kloppen, en noemt ze', () => {
    given(...zaakMetGesprek, plan)
      .when(corrigeer('g1', 'datum', '2025-03-11'))
      .rejected('CORRECTIE_ONMOGELIJK', {
        oorzaak: 'GEEN_TOEWIJZING',
        afhankelijk: ['EersteF2FGevoerd 2025-03-10'],
        eventIds: ['g2'],
      });
    given(...zaakMetGesprek, plan)
      .when(corrigeer('g0', 'kennisgevingsdatum', '2025-03-20'))
      .rejected('CORRECTIE_ONMOGELIJK', {
        oorzaak: 'VOOR_AANMELDING',
        afhankelijk: ['HulpverlenerToegewezen 2025-03-05', 'EersteF2FGevoerd 2025-03-10'],
      });
  });
  it('weigert een datum na de dag waarop het zelf is vastgelegd', () =>
    given(aangemeld, toegewezen, opgetekendOp('2025-03-10', gesprek))
      .when(corrigeer('g2', 'datum', '2025-03-11'))
      .rejected('CORRECTIE_ONMOGELIJK', { oorzaak: 'DATUM_IN_TOEKOMST', afhankelijk: [] }));
  it('laat een zaak die met een fout is ingelezen gewoon corrigeren', () =>
    given(aangemeld, gesprek)
      .when(corrigeer('g1', 'datum', '2025-03-12'))
      .then(gecorrigeerd('g1', 'datum', '2025-03-12')));
});

describe('intrekking', () => {
  it('trekt een gebeurtenis in', () =>
    given(...zaakMetGesprek)
      .when(trekIn('g2'))
      .then(ingetrokken('g2')));
  it('doet niets bij herhaling', () =>
    given(...zaakMetGesprek, ingetrokken('g2'))
      .when(trekIn('g2'))
      .then());
  it('laat het feit daarna opnieuw vastleggen', () =>
    given(...zaakMetGesprek, ingetrokken('g2'))
      .when(opdracht('LegEersteF2FVast', { datum: '2025-03-12' }))
      .then(feit('EersteF2FGevoerd', { datum: '2025-03-12' })));
  it('weigert wat er niet is, en een intrekking zelf', () => {
    given(aangemeld).when(trekIn('g9')).rejected('CORRECTIE_ONMOGELIJK', { oorzaak: 'GEBEURTENIS_ONBEKEND' });
    given(...zaakMetGesprek, ingetrokken('g2'))
      .when(trekIn('g3'))
      .rejected('CORRECTIE_ONMOGELIJK', { oorzaak: 'NIET_TE_CORRIGEREN' });
  });
  it('weigert als andere feiten ervan afhangen, en noemt ze', () =>
    given(...zaakMetGesprek, plan)
      .when(trekIn('g1'))
      .rejected('CORRECTIE_ONMOGELIJK', {
        oorzaak: 'GEEN_TOEWIJZING',
        afhankelijk: ['EersteF2FGevoerd 2025-03-10', 'PlanVanAanpakVastgesteld 2025-04-10'],
      }));
  it('vraagt bij een afgesloten zaak eerst de afsluiting in te trekken', () => {
    const dicht = [aangemeld, feit('MaatregelBeeindigd'), feit('ZaakAfgesloten')];
    given(...dicht)
      .when(trekIn('g1'))
      .rejected('CORRECTIE_ONMOGELIJK', { oorzaak: 'MAATREGEL_LOOPT_NOG', afsluiting: '2025-08-15' });
    given(...dicht)
      .when(trekIn('g2'))
      .then(ingetrokken('g2'));
    given(...dicht, ingetrokken('g2'))
      .when(trekIn('g1'))
      .then(ingetrokken('g1'));
  });
  it('laat na een heropening het einde intrekken of verzetten, ook als daarna iets is vastgelegd', () => {
    const heropend = [
      aangemeld,
      feit('MaatregelBeeindigd'),
      feit('ZaakAfgesloten'),
      feit('ZaakHeropend'),
      feit('ContactpogingMislukt'),
    ];
    given(...heropend)
      .when(trekIn('g1'))
      .then(ingetrokken('g1'));
    given(...heropend)
      .when(corrigeer('g1', 'datum', '2025-08-20'))
      .then(gecorrigeerd('g1', 'datum', '2025-08-20'));
    given(...heropend.slice(0, 4), ingetrokken('g1'))
      .when(trekIn('g3'))
      .rejected('CORRECTIE_ONMOGELIJK', { oorzaak: 'MAATREGEL_LOOPT_NOG' });
  });
  it('weigert een heropening in te trekken waarna iets is vastgelegd', () =>
    given(
      aangemeld,
      feit('MaatregelBeeindigd'),
      feit('ZaakAfgesloten'),
      feit('ZaakHeropend'),
      feit('ContactpogingMislukt'),
    )
      .when(trekIn('g3'))
      .rejected('CORRECTIE_ONMOGELIJK', { oorzaak: 'ZAAK_GESLOTEN', eventIds: ['g4'] }));
});
