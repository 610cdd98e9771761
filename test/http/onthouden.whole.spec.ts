import { eventIdAt, type JsonObject } from '@tijdig/event-store';
import { aanmelding, draai, stuur, vraag, type Opstelling } from './opstelling.ts';

const contact = (datum: string) => ({ datum, vorm: 'TELEFOON', betekenisvol: true });

describe('een zaak waarin een ander intussen vastlegt', () => {
  let tijdig: Opstelling;
  let zaakId: string;
  let zaak: string;
  let nummer = 0;
  beforeAll(async () => {
    tijdig = await draai();
  });
  afterAll(() => tijdig.stop());
  beforeEach(async () => {
    const { json } = await stuur(`${tijdig.adres}/v1/zaken`, { ...aanmelding, jeugdigeId: `j-${(nummer += 1)}` });
    zaakId = json['zaakId'] as string;
    zaak = `${tijdig.adres}/v1/zaken/${zaakId}`;
    await stuur(`${zaak}/toewijzing`, { medewerkerId: 'mw-1', rolInZaak: 'vast', datum: '2025-03-04' });
  });

  /** As another process would: what is remembered here does not know of it. */
  const elders = async (type: string, data: JsonObject) => {
    const stream = `zaak-${zaakId}`;
    const expected = (await tijdig.store.readStream(stream)).length - 1;
    const eventId = eventIdAt(stream, expected + 1);
    const metadata = { commandoId: `elders-${expected}`, commandoHash: 'x' };
    await tijdig.store.append([{ stream, expected, events: [{ eventId, type, schemaVersie: 1, data, metadata }] }]);
  };
  const sluitElders = async () => {
    await elders('MaatregelBeeindigd', { datum: '2025-05-01', redenCode: '04' });
    await elders('ZaakAfgesloten', { datum: '2025-05-02', reden: 'klaar' });
  };
  const laatsteRevisie = async () => {
    const { gebeurtenissen } = (await vraag(`${zaak}/gebeurtenissen`)).json as { gebeurtenissen: unknown[] };
    return gebeurtenissen.length - 1;
  };

  it('wordt beoordeeld zoals zij nu is: wat niet meer mag, wordt geweigerd', async () => {
    await sluitElders();
    expect((await stuur(`${zaak}/contact`, contact('2025-03-10'))).json['code']).toBe('ZAAK_GESLOTEN');
    expect(await laatsteRevisie()).toBe(3);
  });
  it('wordt beoordeeld zoals zij nu is: wat weer mag, wordt vastgelegd', async () => {
    await stuur(`${zaak}/beeindiging`, { datum: '2025-05-01', redenCode: '04' });
    await stuur(`${zaak}/afsluiting`, { datum: '2025-05-02', reden: 'klaar' });
    await elders('ZaakHeropend', { datum: '2025-05-03', reden: 'vergissing' });
    const antwoord = await stuur(`${zaak}/contact`, contact('2025-03-10'));
    expect([antwoord.status, antwoord.json['revisie']]).toEqual([200, 5]);
  });
  it('krijgt geen tweede keer wat een ander al vastlegde', async () => {
    await elders('ContactGevoerd', contact('2025-03-10'));
    const antwoord = await stuur(`${zaak}/contact`, contact('2025-03-10'));
    expect(antwoord.json).toMatchObject({ revisie: 2, gebeurtenissen: [] });
  });
  it('weigert wie nog een oudere revisie zag', async () => {
    await elders('ContactGevoerd', contact('2025-03-10'));
    const ifMatch = (revisie: number) => ({ 'if-match': `"${revisie}"` });
    const oud = await stuur(`${zaak}/contact`, contact('2025-03-11'), ifMatch(1));
    expect(oud.json['code']).toBe('INTUSSEN_GEWIJZIGD');
    expect((await stuur(`${zaak}/contact`, contact('2025-03-11'), ifMatch(2))).status).toBe(200);
  });
  it('kent ook de sleutels van een ander', async () => {
    await elders('ContactGevoerd', contact('2025-03-10'));
    const sleutel = { 'idempotency-key': 'elders-1' };
    const antwoord = await stuur(`${zaak}/contact`, contact('2025-03-12'), sleutel);
    expect(antwoord.json['code']).toBe('SLEUTEL_AL_GEBRUIKT');
  });
});
