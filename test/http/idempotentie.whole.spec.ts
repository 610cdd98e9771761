import { aanmelding, draai, stuur, vraag, type Opstelling } from './opstelling.ts';

const toewijzing = { medewerkerId: 'mw-1', rolInZaak: 'vast', datum: '2025-03-04' };

describe('een opdracht die nog eens komt', () => {
  let tijdig: Opstelling;
  let zaak: string;
  beforeAll(async () => {
    tijdig = await draai();
    const { json } = await stuur(`${tijdig.adres}/v1/zaken`, aanmelding);
    zaak = `${tijdig.adres}/v1/zaken/${json['zaakId'] as string}`;
  });
  afterAll(() => tijdig.stop());

  it('wordt ook bij vijftig tegelijk één keer vastgelegd, en krijgt steeds hetzelfde antwoord', async () => {
    const storm = Array.from({ length: 50 }, () =>
      stuur(`${zaak}/toewijzing`, toewijzing, { 'idempotency-key': 'storm' }),
    );
    const antwoorden = await Promise.all(storm);
    expect(new Set(antwoorden.map((a) => a.tekst)).size).toBe(1);
    expect(antwoorden[0]!.json).toMatchObject({ revisie: 1, gebeurtenissen: [{ type: 'HulpverlenerToegewezen' }] });
    const { gebeurtenissen } = (await vraag(`${zaak}/gebeurtenissen`)).json as { gebeurtenissen: unknown[] };
    expect(gebeurtenissen).toHaveLength(2);
  });
  it('mag niet stilletjes een andere opdracht zijn', async () => {
    const ander = await stuur(
      `${zaak}/toewijzing`,
      { ...toewijzing, datum: '2025-03-05' },
      { 'idempotency-key': 'storm' },
    );
    expect([ander.status, ander.json['code']]).toEqual([409, 'SLEUTEL_AL_GEBRUIKT']);
    const elders = await stuur(
      `${zaak}/teamtoewijzing`,
      { teamId: 't', datum: '2025-03-04' },
      { 'idempotency-key': 'storm' },
    );
    expect(elders.json['code']).toBe('SLEUTEL_AL_GEBRUIKT');
  });
  it('mag zijn velden in een andere volgorde hebben', async () => {
    const { datum, ...rest } = toewijzing;
    const nog = await stuur(`${zaak}/toewijzing`, { datum, ...rest }, { 'idempotency-key': 'storm' });
    expect([nog.status, nog.json['revisie']]).toEqual([200, 1]);
  });
  it('wordt opnieuw beoordeeld als zij de eerste keer niets vastlegde', async () => {
    const einde = { medewerkerId: 'mw-2', rolInZaak: 'duo', datum: '2025-04-01', reden: 'UIT_DIENST' };
    const sleutel = { 'idempotency-key': 'later' };
    expect((await stuur(`${zaak}/toewijzing-einde`, einde, sleutel)).json['code']).toBe('GEEN_TOEWIJZING');
    await stuur(`${zaak}/toewijzing`, { medewerkerId: 'mw-2', rolInZaak: 'duo', datum: '2025-03-10' });
    expect((await stuur(`${zaak}/toewijzing-einde`, einde, sleutel)).status).toBe(200);
  });
  it('geldt per zaak: dezelfde sleutel bij een andere zaak is een andere opdracht', async () => {
    const { json } = await stuur(`${tijdig.adres}/v1/zaken`, { ...aanmelding, jeugdigeId: 'j-2' });
    const ander = await stuur(`${tijdig.adres}/v1/zaken/${json['zaakId'] as string}/toewijzing`, toewijzing, {
      'idempotency-key': 'storm',
    });
    expect([ander.status, ander.json['revisie']]).toEqual([200, 1]);
  });
});

describe('twee mensen tegelijk in één zaak', () => {
  let tijdig: Opstelling;
  let zaak: string;
  beforeAll(async () => {
    tijdig = await draai();
    const { json } = await stuur(`${tijdig.adres}/v1/zaken`, aanmelding);
    zaak = `${tijdig.adres}/v1/zaken/${json['zaakId'] as string}`;
  });
  afterAll(() => tijdig.stop());

  it('wie zegt wat hij gezien heeft, wordt geweigerd als er intussen iets bij kwam', async () => {
    const team = (teamId: string, over: object, koppen: Record<string, string> = {}) =>
      stuur(`${zaak}/teamtoewijzing`, { teamId, datum: '2025-03-04', ...over }, koppen);
    expect((await team('t-1', {}, { 'if-match': '"0"' })).status).toBe(200);
    expect((await team('t-2', {}, { 'if-match': '"0"' })).json).toMatchObject({
      status: 409,
      code: 'INTUSSEN_GEWIJZIGD',
    });
    expect((await team('t-2', { verwachteRevisie: 0 })).json).toMatchObject({ code: 'INTUSSEN_GEWIJZIGD' });
    expect((await team('t-2', { verwachteRevisie: 0 }, { 'if-match': '"1"' })).json).toMatchObject({
      status: 400,
      code: 'REVISIES_VERSCHILLEN',
    });
    expect((await team('t-2', { verwachteRevisie: 1 }, { 'if-match': '"1"' })).status).toBe(200);
  });
  it('wie dat niet zegt, wordt beoordeeld op hoe het nu is', async () => {
    const tegelijk = Array.from({ length: 8 }, (_, i) =>
      stuur(`${zaak}/contactpoging`, { datum: '2025-03-05', vorm: 'TELEFOON', reden: `R${i}` }),
    );
    const statussen = (await Promise.all(tegelijk)).map(({ status }) => status);
    expect(statussen.every((status) => status === 200 || status === 409)).toBe(true);
    expect(statussen.filter((status) => status === 200).length).toBeGreaterThanOrEqual(3);
  });
});
