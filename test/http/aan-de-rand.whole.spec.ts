import { opDeLijn } from './lijn.ts';
import { draai, stuur, vraag, type Opstelling } from './opstelling.ts';

const dagen = (n: number) =>
  Array.from({ length: n }, (_, i) => new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10)).join(',');

describe('aan de rand van HTTP', () => {
  let tijdig: Opstelling;
  beforeAll(async () => void (tijdig = await draai()));
  afterAll(() => tijdig.stop());

  it('leest geen verzoek met twee hosts', async () => {
    const { host } = new URL(tijdig.adres);
    const antwoord = await opDeLijn(
      tijdig.adres,
      `GET /v1/gezondheid HTTP/1.1\r\nHost: ${host}\r\nHost: kwaad.example\r\n\r\n`,
    );
    expect(antwoord).toContain('HTTP/1.1 403');
    expect(antwoord).toContain('HOST_ONBEKEND');
  });
  it('weigert wat het niet kan verwachten met een probleem', async () => {
    const { host } = new URL(tijdig.adres);
    const antwoord = await opDeLijn(
      tijdig.adres,
      `GET /v1/gezondheid HTTP/1.1\r\nHost: ${host}\r\nExpect: een-wonder\r\n\r\n`,
    );
    expect(antwoord).toContain('HTTP/1.1 417');
    expect(antwoord).toContain('application/problem+json');
    expect(antwoord).toContain('VERZOEK_GEWEIGERD');
  });
  it('zegt ook aan wie nog zendt dat het te veel is', async () => {
    const lichaam = { extra: 'x'.repeat(9_000_000) };
    for (let keer = 0; keer < 10; keer++) {
      const { status, json } = await stuur(`${tijdig.adres}/v1/zaken`, lichaam);
      expect([status, json['code']]).toEqual([413, 'INHOUD_TE_GROOT']);
    }
  });
  it('laat geen peildata weg: meer dan vierhonderd is te veel', async () => {
    const adres = `${tijdig.adres}/v1/effect-inzet-op-sturing?profiel=JBN-2025&begin=2024-12-31&peildata=`;
    expect((await vraag(adres + dagen(400))).json['peildata']).toHaveLength(400);
    expect((await vraag(adres + dagen(401))).json).toMatchObject({
      status: 400,
      code: 'TE_VEEL_WAARDEN',
      detail: expect.stringContaining('400'),
    });
  });
});
