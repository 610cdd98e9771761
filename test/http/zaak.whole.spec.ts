import { aanmelding, draai, stuur, vraag, type Opstelling } from './opstelling.ts';

type Werkstap = Readonly<{
  profiel: string;
  stap: string;
  deadline: string;
  status: string;
  uitleg: Record<string, unknown>;
}>;

describe('één zaak opvragen', () => {
  let tijdig: Opstelling;
  let zaak: string;
  beforeAll(async () => {
    tijdig = await draai({ nu: '2025-03-20T10:00:00Z' });
    const { json } = await stuur(`${tijdig.adres}/v1/zaken`, aanmelding);
    zaak = `${tijdig.adres}/v1/zaken/${json['zaakId'] as string}`;
    await stuur(`${zaak}/teamtoewijzing`, { teamId: 't-1', datum: '2025-03-05' });
    const { json: laatste } = await stuur(`${zaak}/toewijzing`, {
      medewerkerId: 'mw-1',
      rolInZaak: 'tijdelijk',
      datum: '2025-03-06',
    });
    await vraag(`${zaak}?minPositie=${laatste['positie'] as string}`);
  });
  afterAll(() => tijdig.stop());

  it('toont hoe zij ervoor staat en in welke groepen zij telt, op elke dag', async () => {
    const op = async (peildatum: string) => (await vraag(`${zaak}?peildatum=${peildatum}`)).json;
    expect(await op('2025-03-20')).toMatchObject({
      fase: 'lopend',
      einde: null,
      revisie: 2,
      groepen: { regio: 'Drenthe', team: 't-1', maatregelsoort: 'OTS', medewerker: 'mw-1' },
      toewijzingen: [{ medewerkerId: 'mw-1', rolInZaak: 'tijdelijk', sinds: '2025-03-06' }],
    });
    expect(await op('2025-03-05')).toMatchObject({ groepen: { team: 't-1', medewerker: null } });
    expect(await op('2025-03-01')).toMatchObject({ fase: 'nog niet begonnen', groepen: { team: null } });
  });
  it('legt elke deadline uit tot op de dag', async () => {
    const { werkstappen } = (await vraag(`${zaak}/werkstappen?profiel=JBN-2025&peildatum=2025-03-11`)).json as {
      werkstappen: Werkstap[];
    };
    expect(werkstappen.map(({ stap, deadline, status }) => [stap, deadline, status])).toEqual([
      ['EERSTE_F2F', '2025-03-10', 'over termijn'],
      ['PVA', '2025-04-14', 'open'],
      ['RISICOTAXATIE', '2025-04-14', 'open'],
    ]);
    expect(werkstappen[0]!.uitleg).toMatchObject({
      start: { datum: '2025-03-03', veld: 'kennisgevingsdatum' },
      norm: { profiel: 'JBN-2025', versie: 1, aantal: 5, dag: 'W', richting: 'vooruit', atw: false },
      dagen: expect.arrayContaining([{ datum: '2025-03-08', telt: false, reden: 'zaterdag' }]),
    });
  });
  it('noemt zonder profiel de stappen van alle profielen', async () => {
    const { werkstappen } = (await vraag(`${zaak}/werkstappen`)).json as { werkstappen: Werkstap[] };
    expect(new Set(werkstappen.map((w) => w.profiel))).toEqual(
      new Set(['BJZL-2023', 'JBB-2021', 'JBN-2025', 'JBRR-2018', 'WETTELIJK']),
    );
  });
  it('geeft op verzoek alleen de gevraagde stappen, met waar het antwoord op rust', async () => {
    const { json } = await vraag(`${zaak}/werkstappen?stap=PVA&stap=RISICOTAXATIE&profiel=JBN-2025`);
    expect((json['werkstappen'] as Werkstap[]).map(({ stap }) => stap)).toEqual(['PVA', 'RISICOTAXATIE']);
    expect(json).toMatchObject({ profiel: 'JBN-2025', uitgeslotenZaken: 0, stempel: { software: expect.any(String) } });
  });
  it('geeft de geschiedenis zoals vastgelegd, in een keten', async () => {
    const { gebeurtenissen } = (await vraag(`${zaak}/gebeurtenissen`)).json as {
      gebeurtenissen: Record<string, string>[];
    };
    expect(gebeurtenissen.map((g) => g['type'])).toEqual([
      'ZaakAangemeld',
      'ZaakAanTeamToegewezen',
      'HulpverlenerToegewezen',
    ]);
    expect(gebeurtenissen[1]!['vorigeHash']).toBe(gebeurtenissen[0]!['hash']);
    expect(gebeurtenissen[0]).toMatchObject({ gebeurdOp: '2025-03-03', geregistreerdOp: '2025-03-20T10:00:00.000Z' });
  });
  it.each(['', '/werkstappen', '/gebeurtenissen'])('kent de zaak nog niet voor zij is vastgelegd: %s', async (deel) => {
    const { json } = await vraag(`${zaak}${deel}?kennismoment=2025-03-19`);
    expect(json).toMatchObject({ status: 404, code: 'ZAAK_ONBEKEND' });
    expect((await vraag(`${tijdig.adres}/v1/zaken/geen-nummer${deel}`)).json).toMatchObject({ status: 404 });
    expect((await vraag(`${zaak}${deel}?foo=1`)).json).toMatchObject({ status: 400, code: 'ONBEKENDE_PARAMETER' });
  });
  it('weigert een profiel dat niet bestaat', async () => {
    expect((await vraag(`${zaak}/werkstappen?profiel=X`)).json).toMatchObject({
      status: 404,
      code: 'PROFIEL_ONBEKEND',
    });
  });
  it('toont een zaak na haar einde en na haar afsluiting', async () => {
    await stuur(`${zaak}/beeindiging`, { datum: '2025-03-18', redenCode: '04' });
    await stuur(`${zaak}/afsluiting`, { datum: '2025-03-19', reden: 'KLAAR' });
    const op = async (peildatum: string) => (await vraag(`${zaak}?peildatum=${peildatum}`)).json['fase'];
    expect([await op('2025-03-17'), await op('2025-03-18'), await op('2025-03-19')]).toEqual([
      'lopend',
      'beëindigd',
      'afgesloten',
    ]);
  });
});
