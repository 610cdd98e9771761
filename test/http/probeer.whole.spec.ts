import { aanmelding, draai, stuur, vraag, type Opstelling } from './opstelling.ts';

describe('probeer', () => {
  let tijdig: Opstelling;
  beforeAll(async () => void (tijdig = await draai()));
  afterAll(() => tijdig.stop());
  it('x', async () => {
    const a = tijdig.adres;
    const { json } = await stuur(`${a}/v1/zaken`, aanmelding);
    const id = json['zaakId'] as string;
    const uit: string[] = [];
    for (const pad of [
      `/v1/werkvoorraad?peildatum=2025-03-11&profiel=JBN-2025&minPositie=${json['positie'] as string}`,
      `/v1/werkvoorraad.csv?peildatum=2025-03-11&profiel=JBN-2025&groepeer=team,regio`,
      '/v1/werkvoorraad?profiel=x&foo=1&peildatum=2025-02-30',
      '/v1/werkvoorraad',
      '/v1/tijdigheid?profiel=JBN-2025&periodeVan=2025-03-01&periodeTot=2025-03-31',
      '/v1/werkvoorraad/werkstappen?profiel=JBN-2025&peildatum=2025-03-11',
      '/v1/effect-inzet-op-sturing.csv?profiel=JBN-2025&begin=2025-03-01&peildata=2025-03-04,2025-03-11',
      `/v1/zaken/${id}`,
      `/v1/zaken/${id}/werkstappen?profiel=JBN-2025`,
      `/v1/zaken/${id}/gebeurtenissen`,
      '/v1/normprofielen',
      '/v1/codelijsten?x=1',
      '/v1/gezondheid',
      '/v1/gereedheid',
      '/metrics',
      '/v1/docs',
      '/v1/openapi.json',
      '/v1/nix',
      '/v1/zaken/%zz',
      '/v1/docs/swagger-ui.css',
    ]) {
      const r = await vraag(a + pad);
      uit.push(`${pad} ${r.status} ${r.koppen.get('content-type')} ${r.tekst.slice(0, 700)}`);
    }
    const put = await vraag(`${a}/v1/werkvoorraad`, { method: 'PUT' });
    uit.push(`${put.status} ${put.koppen.get('allow')} ${put.tekst}`);
    console.log(uit.join('\n'));
  });
});
