import { aanmelding, draai, stuur, type Opstelling } from './opstelling.ts';

describe('een zaak aanmelden over HTTP', () => {
  let tijdig: Opstelling;
  beforeAll(async () => void (tijdig = await draai()));
  afterAll(() => tijdig.stop());

  it('legt de zaak vast en zegt waar zij staat', async () => {
    const { status, json, koppen } = await stuur(`${tijdig.adres}/v1/zaken`, aanmelding, { 'idempotency-key': 'a-1' });
    console.log(json);
    expect(status).toBe(201);
    expect(koppen.get('location')).toBe(`/v1/zaken/${json['zaakId'] as string}`);
    expect(koppen.get('etag')).toBe('"0"');
  });
  it('geeft bij herhaling het eerste antwoord', async () => {
    const eerst = await stuur(`${tijdig.adres}/v1/zaken`, aanmelding, { 'idempotency-key': 'a-2' });
    const nog = await stuur(`${tijdig.adres}/v1/zaken`, aanmelding, { 'idempotency-key': 'a-2' });
    expect([nog.status, nog.tekst]).toEqual([eerst.status, eerst.tekst]);
    console.log(nog.json);
  });
  it('weigert alles tegelijk', async () => {
    const { json, status } = await stuur(
      `${tijdig.adres}/v1/zaken`,
      { ...aanmelding, maatregelType: 'X', extra: 1, kennisgevingsdatum: '2030-01-01' },
      { 'idempotency-key': '' },
    );
    console.log(status, JSON.stringify(json, null, 1));
  });
});
