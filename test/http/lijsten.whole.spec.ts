import { draai, vraag, type Opstelling } from './opstelling.ts';

describe('wat Tijdig over zichzelf vertelt', () => {
  let tijdig: Opstelling;
  beforeAll(async () => void (tijdig = await draai()));
  afterAll(() => tijdig.stop());
  const haal = (pad: string) => vraag(`${tijdig.adres}${pad}`);

  it('alle codelijsten', async () => {
    const { json } = await haal('/v1/codelijsten');
    expect(json['maatregelType']).toContainEqual({ code: 'OTS', cbs: '11', soort: 'OTS' });
    expect(json['redenBeeindiging']).toContainEqual({
      code: '12',
      omschrijving: 'voogdij naar pleegouder',
      soort: 'VOOGDIJ',
    });
  });
  it('elke melding met wat u kunt doen', async () => {
    const { meldingen } = (await haal('/v1/meldingen')).json as {
      meldingen: { code: string; tekst: string; remedie: string }[];
    };
    for (const code of ['GEEN_TOEWIJZING', 'NORM_TERUGWERKEND', 'INTUSSEN_GEWIJZIGD'])
      expect(meldingen.map((m) => m.code)).toContain(code);
    expect(meldingen.every((m) => m.tekst.length > 0 && m.remedie.length > 0)).toBe(true);
  });
  it('de normprofielen die meekomen', async () => {
    const { normprofielen } = (await haal('/v1/normprofielen')).json as { normprofielen: { profielId: string }[] };
    expect(normprofielen.map((p) => p.profielId)).toEqual([
      'BJZL-2023',
      'JBB-2021',
      'JBN-2025',
      'JBRR-2018',
      'WETTELIJK',
    ]);
  });
  it('dat hij leeft en gereed is', async () => {
    expect((await haal('/v1/gezondheid')).json).toMatchObject({
      status: 'gezond',
      voorbeeld: false,
      standaardProfiel: null,
    });
    expect((await haal('/v1/gereedheid')).json).toMatchObject({ status: 'gereed', geparkeerdeZaken: 0 });
  });
  it('metingen voor Prometheus, met de werkvoorraad van vandaag', async () => {
    const { tekst, koppen } = await haal('/metrics');
    expect(koppen.get('content-type')).toContain('text/plain');
    expect(tekst).toContain('tijdig_werkvoorraad{profiel="JBN-2025",stap="EERSTE_F2F",tel="openstaand"} 0');
    expect(tekst).toMatch(/tijdig_positie\{van="log"\} \d+/);
  });
  it('een pagina om elke vraag te proberen, zonder iets van elders', async () => {
    const { tekst, koppen } = await haal('/v1/docs');
    expect(koppen.get('content-security-policy')).not.toContain('unsafe-inline');
    const bestanden = [...tekst.matchAll(/(?:src|href)="([^"]+)"/g)]
      .map(([, pad]) => pad!)
      .filter((pad) => !pad.startsWith('data:'));
    expect(bestanden.length).toBe(3);
    for (const pad of bestanden) expect((await haal(pad)).status).toBe(200);
  });
});
