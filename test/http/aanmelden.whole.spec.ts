import { aanmelding, draai, stuur, vraag, type Opstelling } from './opstelling.ts';

describe('een zaak aanmelden over HTTP', () => {
  let tijdig: Opstelling;
  beforeAll(async () => void (tijdig = await draai()));
  afterAll(() => tijdig.stop());
  const meldAan = (lichaam: unknown, koppen: Record<string, string> = {}, vraagdeel = '') =>
    stuur(`${tijdig.adres}/v1/zaken${vraagdeel}`, lichaam, koppen);

  it('legt de zaak vast en zegt waar zij staat', async () => {
    const { status, json, koppen } = await meldAan({ ...aanmelding, jeugdigeId: 'j-nieuw' });
    const zaakId = json['zaakId'] as string;
    expect(status).toBe(201);
    expect(koppen.get('location')).toBe(`/v1/zaken/${zaakId}`);
    expect(koppen.get('etag')).toBe('"0"');
    expect(json).toEqual({
      zaakId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      positie: expect.stringMatching(/^\d+$/),
      revisie: 0,
      gebeurtenissen: [{ eventId: expect.any(String), type: 'ZaakAangemeld', revisie: 0 }],
      waarschuwingen: [],
    });
    const gelezen = await vraag(`${tijdig.adres}${koppen.get('location')!}`);
    expect(gelezen.json).toMatchObject({ zaakId, fase: 'lopend' });
  });
  it('gebruikt het zaaknummer dat is meegegeven', async () => {
    const zaakId = '3F0C1A52-9D4E-4C6B-8A55-0A1B2C3D4E5F';
    const { json, status } = await meldAan({ ...aanmelding, jeugdigeId: 'j-eigen', zaakId });
    expect([status, json['zaakId']]).toEqual([201, zaakId.toLowerCase()]);
  });
  it('maakt van hetzelfde besluit één zaak, hoe vaak het ook komt', async () => {
    const besluit = { ...aanmelding, jeugdigeId: 'j-keten', ketenkenmerk: 'RB-2025-17' };
    const eerst = await meldAan(besluit);
    const nog = await meldAan(besluit);
    expect([eerst.status, nog.status]).toEqual([201, 200]);
    expect(nog.json).toMatchObject({ zaakId: eerst.json['zaakId'], revisie: 0, gebeurtenissen: [] });
  });
  it('weigert een tweede aanmelding met andere gegevens op hetzelfde nummer', async () => {
    const zaakId = '11111111-9d4e-4c6b-8a55-0a1b2c3d4e5f';
    await meldAan({ ...aanmelding, zaakId, jeugdigeId: 'j-a' });
    const ander = await meldAan({ ...aanmelding, zaakId, jeugdigeId: 'j-b' });
    expect([ander.status, ander.json['code']]).toEqual([409, 'ZAAK_BESTAAT_AL']);
  });
  it('waarschuwt dat voor deze jeugdige al zo een zaak loopt, en zegt dat bij herhaling weer', async () => {
    await meldAan({ ...aanmelding, jeugdigeId: 'j-loopt' });
    const sleutel = { 'idempotency-key': 'loopt-al' };
    const tweede = await meldAan({ ...aanmelding, jeugdigeId: 'j-loopt' }, sleutel);
    expect(tweede.json['waarschuwingen']).toMatchObject([{ code: 'ZAAK_LOOPT_AL' }]);
    await meldAan({ ...aanmelding, jeugdigeId: 'j-loopt' });
    const herhaald = await meldAan({ ...aanmelding, jeugdigeId: 'j-loopt' }, sleutel);
    expect([herhaald.status, herhaald.tekst]).toEqual([tweede.status, tweede.tekst]);
  });
  it('zegt alles wat er mis is in één keer', async () => {
    const fout = { ...aanmelding, maatregelType: 'X', kennisgevingsdatum: '2030-01-01', extra: 1, zaakId: 'z' };
    const { status, json, koppen } = await meldAan(fout, { 'idempotency-key': '', 'if-match': 'drie' }, '?proef=ja');
    expect(status).toBe(400);
    expect(koppen.get('content-type')).toContain('application/problem+json');
    const fouten = json['fouten'] as { veld: string; code: string }[];
    expect(fouten.map(({ veld, code }) => `${veld} ${code}`).sort()).toEqual([
      'Idempotency-Key IDEMPOTENTIESLEUTEL_ONTBREEKT',
      'If-Match GEEN_REVISIE',
      'extra ONBEKEND_VELD',
      'kennisgevingsdatum DATUM_IN_TOEKOMST',
      'maatregelType ONBEKENDE_CODE',
      'proef GEEN_JA_NEE',
      'zaakId GEEN_UUID',
    ]);
  });
  it('noemt één fout bij haar eigen code', async () => {
    const { json } = await meldAan({ ...aanmelding, kennisgevingsdatum: '2025-03-01' });
    expect(json).toMatchObject({ status: 400, code: 'DATUM_VOLGORDE', fouten: [{ veld: 'kennisgevingsdatum' }] });
  });
  it('beoordeelt een proef en legt niets vast', async () => {
    const zaakId = '22222222-9d4e-4c6b-8a55-0a1b2c3d4e5f';
    const { status, json } = await meldAan({ ...aanmelding, zaakId, jeugdigeId: 'j-proef' }, {}, '?proef=true');
    expect(status).toBe(200);
    expect(json['gebeurtenissen']).toMatchObject([
      { type: 'ZaakAangemeld', revisie: 0, gebeurdOp: '2025-03-03', data: { jeugdigeId: 'j-proef' } },
    ]);
    expect((await vraag(`${tijdig.adres}/v1/zaken/${zaakId}`)).status).toBe(404);
  });
  it('onthoudt wie het zei en waar het vandaan kwam, gemerkt als onbevestigd', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const koppen = { 'x-tijdig-medewerker': 'mw-7', traceparent, 'idempotency-key': 'wie' };
    const { json } = await meldAan({ ...aanmelding, jeugdigeId: 'j-wie' }, koppen);
    const { json: historie } = await vraag(`${tijdig.adres}/v1/zaken/${json['zaakId'] as string}/gebeurtenissen`);
    expect((historie['gebeurtenissen'] as unknown[])[0]).toMatchObject({
      metadata: { geregistreerdDoor: 'mw-7', rol: 'onbevestigd', bron: 'caseworktool', commandoId: 'wie', traceparent },
    });
    const slecht = await meldAan(aanmelding, { 'x-tijdig-medewerker': 'De heer P.', traceparent: 'x' });
    expect((slecht.json['fouten'] as { code: string }[]).map((f) => f.code)).toEqual([
      'GEEN_KENMERK',
      'GEEN_TRACEPARENT',
    ]);
  });
});
