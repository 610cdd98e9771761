import { dagnummer, fold } from '@tijdig/kernel';
import { faseVan, toewijzingenOp, feitenVan, zaak, type ZaakGebeurtenis } from '@tijdig/zaak';
import { feit, optekenen } from '@tijdig/testing';

const stand = (...verleden: ZaakGebeurtenis[]) => fold(zaak, optekenen(verleden));
const aangemeld = feit('ZaakAangemeld');
const beeindigd = feit('MaatregelBeeindigd');
const afgesloten = feit('ZaakAfgesloten');

describe('stand van een zaak', () => {
  it('is onbekend zonder aanmelding, ook als die is ingetrokken', () => {
    expect(faseVan(stand())).toEqual({ fase: 'onbekend' });
    expect(faseVan(stand(aangemeld, feit('GebeurtenisIngetrokken')))).toEqual({ fase: 'onbekend' });
  });
  it('loopt, eindigt, sluit en gaat weer open', () => {
    expect(faseVan(stand(aangemeld))).toEqual({ fase: 'lopend', aanmelding: aangemeld });
    expect(faseVan(stand(aangemeld, beeindigd))).toMatchObject({ fase: 'beeindigd', einde: beeindigd });
    expect(faseVan(stand(aangemeld, beeindigd, afgesloten))).toMatchObject({
      fase: 'afgesloten',
      afsluiting: afgesloten,
    });
    expect(faseVan(stand(aangemeld, beeindigd, afgesloten, feit('ZaakHeropend')))).toMatchObject({ fase: 'beeindigd' });
  });
  it('eindigt op de eerste van beëindiging en overdracht', () =>
    expect(faseVan(stand(aangemeld, beeindigd, feit('UitvoeringOvergedragen', { datum: '2025-07-31' })))).toMatchObject(
      { einde: { type: 'UitvoeringOvergedragen' } },
    ));
  it('loopt weer als het einde is ingetrokken', () =>
    expect(faseVan(stand(aangemeld, beeindigd, feit('GebeurtenisIngetrokken', { eventId: 'g1' })))).toMatchObject({
      fase: 'lopend',
    }));
  it('leest ook een afsluiting zonder einde, zoals oude geschiedenis die kan hebben', () =>
    expect(faseVan(stand(aangemeld, afgesloten))).toMatchObject({ fase: 'afgesloten', einde: null }));

  it('weet wie op een dag welke rol heeft', () => {
    const feiten = feitenVan(
      stand(
        aangemeld,
        feit('HulpverlenerToegewezen'),
        feit('HulpverlenerToegewezen', { medewerkerId: 'B', rolInZaak: 'duo', datum: '2025-03-06' }),
        feit('ZaakOvergedragen', { naarMedewerkerId: 'C' }),
        feit('ToewijzingBeeindigd', { medewerkerId: 'B', rolInZaak: 'duo', datum: '2025-05-01' }),
      ),
    );
    const op = (datum: string) =>
      toewijzingenOp(feiten, dagnummer(datum)).map((t) => `${t.medewerkerId} ${t.rolInZaak}`);
    expect(op('2025-03-04')).toEqual([]);
    expect(op('2025-03-05')).toEqual(['A vast']);
    expect(op('2025-03-31')).toEqual(['A vast', 'B duo']);
    expect(op('2025-04-01')).toEqual(['B duo', 'C vast']);
    expect(op('2025-05-01')).toEqual(['C vast']);
  });
  it('geeft bij een overdracht zonder rol de rol vast, zoals de rekenregels', () => {
    const feiten = feitenVan(stand(aangemeld, feit('ZaakOvergedragen')));
    expect(toewijzingenOp(feiten, dagnummer('2025-04-01'))).toMatchObject([{ medewerkerId: 'B', rolInZaak: 'vast' }]);
  });
});
