import { request } from 'node:http';
import { draai, vraag, type Opstelling } from './opstelling.ts';

/** A request with a Host that fetch would not let us choose. */
const metHost = (adres: string, host: string, koppen: Record<string, string> = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    request(`${adres}/v1/gezondheid`, { headers: { host, ...koppen } }, (antwoord) => {
      antwoord.resume();
      resolve(antwoord.statusCode!);
    })
      .on('error', reject)
      .end();
  });

describe('wie er bij Tijdig kan zolang er geen logins zijn', () => {
  let tijdig: Opstelling;
  beforeAll(async () => void (tijdig = await draai()));
  afterAll(() => tijdig.stop());

  it('alleen deze computer', () => {
    expect(new URL(tijdig.adres).hostname).toBe('127.0.0.1');
  });
  it.each([
    ['127.0.0.1', 200],
    ['localhost', 200],
    ['LOCALHOST:3000', 200],
    ['tijdig.example', 403],
    ['127.0.0.1.kwaad.example', 403],
    ['localhost@kwaad.example', 403],
    ['192.168.1.10:3000', 403],
    ['0.0.0.0', 403],
  ])('een verzoek aan %s: %i', async (host, status) => {
    expect(await metHost(tijdig.adres, host)).toBe(status);
  });
  it('geen pagina van een andere website', async () => {
    const { host } = new URL(tijdig.adres);
    expect(await metHost(tijdig.adres, host, { origin: `http://${host}` })).toBe(200);
    for (const origin of ['https://kwaad.example', 'null', `https://${host}`, 'http://localhost:1'])
      expect(await metHost(tijdig.adres, host, { origin })).toBe(403);
    const { json } = await vraag(`${tijdig.adres}/v1/gezondheid`, { headers: { origin: 'https://kwaad.example' } });
    expect(json).toMatchObject({ status: 403, code: 'ANDERE_SITE' });
  });
  it.each(['/v1/gezondheid', '/v1/bestaat-niet', '/v1/zaken/%zz', '/v1/docs', '/v1/openapi.json', '/metrics'])(
    'krijgt overal dezelfde beveiligende koppen: %s',
    async (pad) => {
      const { koppen } = await vraag(tijdig.adres + pad);
      expect(koppen.get('api-version')).toBe('1.0.0');
      expect(koppen.get('cache-control')).toBe('no-store');
      expect(koppen.get('x-content-type-options')).toBe('nosniff');
      expect(koppen.get('x-frame-options')).toBe('DENY');
      expect(koppen.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(koppen.get('content-security-policy')).not.toContain('unsafe');
      expect(koppen.get('access-control-allow-origin')).toBeNull();
      expect(koppen.get('server') ?? koppen.get('x-powered-by')).toBeNull();
    },
  );
});
