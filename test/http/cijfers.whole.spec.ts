import { aanmelding, draai, stuur, vraag, type Opstelling } from './opstelling.ts';

type Regel = Readonly<Record<string, unknown>>;

describe('vragen naar cijfers over HTTP', () => {
  let tijdig: Opstelling;
  let positie: string;
  const f2f = {
    datum: '2025-03-10',
    vorm: 'FYSIEK',
    aanwezigJeugdige: true,
    aanwezigGezagdrager: true,
    rechtenEnPlichtenBesproken: true,
    medewerkerId: 'mw-1',
  };
  const vraagOp = (pad: string) => vraag(`${tijdig.adres}/v1/${pad}`);
  const regels = async (pad: string) => (await vraagOp(pad)).json['regels'] as Regel[];

  /** The first worked example of the rekenregels: aangemeld 3 March, seen 10 March, typed in on the 20th. */
  beforeAll(async () => {
    tijdig = await draai({ nu: '2025-03-03T10:00:00Z' });
    for (const [jeugdigeId, regioCode] of [
      ['j-1', 'Drenthe'],
      ['j-2', 'Groningen'],
    ]) {
      const { json } = await stuur(`${tijdig.adres}/v1/zaken`, { ...aanmelding, jeugdigeId, regioCode });
      const zaak = `${tijdig.adres}/v1/zaken/${json['zaakId'] as string}`;
      await stuur(`${zaak}/toewijzing`, { medewerkerId: 'mw-1', rolInZaak: 'vast', datum: '2025-03-03' });
      if (jeugdigeId === 'j-1') await stuur(`${zaak}/teamtoewijzing`, { teamId: 't-1', datum: '2025-03-03' });
      else {
        tijdig.zetKlok('2025-03-20T10:00:00Z');
        ({ positie } = (await stuur(`${zaak}/eerste-f2f`, f2f)).json as { positie: string });
      }
    }
    await vraagOp(`werkvoorraad?profiel=JBN-2025&minPositie=${positie}`);
  });
  afterAll(() => tijdig.stop());

  it('telt wat openstaat, zoals nu en zoals toen bekend', async () => {
    const nu = await regels('werkvoorraad?profiel=JBN-2025&peildatum=2025-03-11');
    const toen = await regels('werkvoorraad?profiel=JBN-2025&peildatum=2025-03-11&kennismoment=2025-03-11');
    expect(nu[0]).toEqual({
      stap: 'EERSTE_F2F',
      openstaand: 1,
      overTermijn: 1,
      binnenTermijn: 0,
      oudsteDagen: 8,
      nietGestart: 0,
      wipNorm: 8,
      status: 'binnen',
    });
    expect(toen[0]).toMatchObject({ openstaand: 2, overTermijn: 2 });
    const ervoor = await regels('werkvoorraad?profiel=JBN-2025&peildatum=2025-03-11&kennismoment=2025-03-02T12:00:00Z');
    expect(ervoor[0]).toMatchObject({ openstaand: 0 });
  });
  it('zegt waar het antwoord op rust', async () => {
    const { json } = await vraagOp(`werkvoorraad?profiel=JBN-2025&peildatum=2025-03-11&kennismoment=2025-03-21`);
    expect(json).toMatchObject({
      peildatum: '2025-03-11',
      kennismoment: '2025-03-21',
      profiel: 'JBN-2025',
      positie,
      uitgeslotenZaken: 0,
      stempel: {
        profielVersies: [{ profielId: 'JBN-2025', versie: 1, geldigVan: '2024-01-01' }],
        gelijkgesteldeDagen: ['2025-05-30', '2026-05-15'],
        software: expect.stringMatching(/^tijdig \d+\.\d+\.\d+/),
      },
    });
  });
  it('splitst naar groepen en houdt alleen wat gevraagd is', async () => {
    const perRegio = await regels(
      'werkvoorraad?profiel=JBN-2025&peildatum=2025-03-04&groepeer=stap,team,regio&stap=PVA',
    );
    expect(perRegio.map(({ stap, team, regio, openstaand }) => [stap, team, regio, openstaand])).toEqual([
      ['PVA', 't-1', 'Drenthe', 1],
      ['PVA', null, 'Groningen', 1],
    ]);
    const zonderTeam = await regels('werkvoorraad?profiel=JBN-2025&peildatum=2025-03-04&stap=PVA&team=');
    expect(zonderTeam).toMatchObject([{ openstaand: 1, wipNorm: null }]);
    const beide = await regels(
      'werkvoorraad?profiel=JBN-2025&peildatum=2025-03-04&stap=PVA&regio=Drenthe&regio=Groningen',
    );
    expect(beide).toMatchObject([{ openstaand: 2 }]);
  });
  it('telt wat op tijd was', async () => {
    const [gesprek] = await regels('tijdigheid?profiel=JBN-2025&periodeVan=2025-03-01&periodeTot=2025-03-10');
    expect(gesprek).toMatchObject({ stap: 'EERSTE_F2F', k: 1, n: 1, percentage: 100, status: 'gehaald', doel: 80 });
    expect(gesprek!['vervalcohort']).toEqual({ k: 1, n: 2, percentage: 50 });
  });
  it.each([
    ['werkvoorraad/werkstappen?peildatum=2025-03-11&stap=EERSTE_F2F', 1],
    ['werkvoorraad/werkstappen?peildatum=2025-03-11&tel=overTermijn', 1],
    ['werkvoorraad/werkstappen?peildatum=2025-03-11&tel=nietGestart', 0],
    ['tijdigheid/werkstappen?periodeVan=2025-03-01&periodeTot=2025-03-10', 1],
    ['tijdigheid/werkstappen?periodeVan=2025-03-01&periodeTot=2025-03-10&cohort=verval', 2],
    ['tijdigheid/werkstappen?periodeVan=2025-03-01&periodeTot=2025-03-10&cohort=verval&inTijd=false', 1],
    ['tijdigheid/werkstappen?periodeVan=2025-03-01&periodeTot=2025-03-10&cohort=instroom', 6],
    ['tijdigheid/werkstappen?periodeVan=2025-03-01&periodeTot=2025-03-10&cohort=vervallen', 0],
  ])('laat zien wat er achter een getal zit: %s', async (pad, aantal) => {
    const { json } = await vraagOp(`${pad}&profiel=JBN-2025`);
    expect(json).toMatchObject({ totaal: aantal, pagina: 1, volgende: null });
    expect(json['werkstappen']).toHaveLength(aantal);
  });
  it('bladert', async () => {
    const pad =
      'tijdigheid/werkstappen?profiel=JBN-2025&periodeVan=2025-03-01&periodeTot=2025-03-10&cohort=instroom&aantal=4';
    const [een, twee] = [(await vraagOp(pad)).json, (await vraagOp(`${pad}&pagina=2`)).json];
    expect([een['volgende'], twee['volgende']]).toEqual([2, null]);
    const rijen = [een, twee].flatMap((b) => b['werkstappen'] as Regel[]);
    expect(new Set(rijen.map(({ zaakId, stap }) => `${zaakId as string}/${stap as string}`)).size).toBe(6);
  });
  it('maakt de stuurtabel, zoals nu en zoals toen bekend', async () => {
    const pad = 'effect-inzet-op-sturing?profiel=JBN-2025&begin=2025-03-02&peildata=2025-03-11,2025-03-21';
    const nu = (await vraagOp(pad)).json as { rijen: Regel[] };
    const toen = (await vraagOp(`${pad}&kennismoment=peildatum`)).json as { rijen: Regel[]; kennismoment: string };
    expect(nu.rijen.map((r) => r['naam'])).toEqual([
      '1e F2F',
      '1e PvA',
      'Risicotaxatie',
      'Tijdigheid 1e F2F',
      'Tijdigheid 1e PvA',
    ]);
    expect(nu.rijen[0]).toMatchObject({ norm: 8, waarden: [1, 1] });
    expect(nu.rijen[3]!['waarden']).toEqual([
      { k: 1, n: 1, percentage: 100 },
      { k: 0, n: 0, percentage: null },
    ]);
    expect(toen.kennismoment).toBe('peildatum');
    expect(toen.rijen[3]!['waarden']).toEqual([
      { k: 0, n: 0, percentage: null },
      { k: 0, n: 0, percentage: null },
    ]);
  });
  it('wacht tot de cijfers bij zijn, en niet langer dan vijf seconden', async () => {
    const { status, json, koppen } = await vraagOp('werkvoorraad?profiel=JBN-2025&minPositie=999999');
    expect([status, json['code'], koppen.get('retry-after')]).toEqual([503, 'NOG_NIET_BIJGEWERKT', '1']);
  }, 10_000);
  it.each([
    ['werkvoorraad', 400, 'PROFIEL_KIEZEN'],
    ['werkvoorraad?profiel=BESTAAT-NIET', 404, 'PROFIEL_ONBEKEND'],
    ['werkvoorraad?profiel=JBN-2025&peildatum=2025-02-30', 400, 'GEEN_DATUM'],
    ['werkvoorraad?profiel=JBN-2025&peildatum=2025-02-01&peildatum=2025-02-02', 400, 'GEEN_DATUM'],
    ['werkvoorraad?profiel=JBN-2025&kennismoment=2025-03-10T12:00', 400, 'GEEN_KENNISMOMENT'],
    ['werkvoorraad?profiel=JBN-2025&kennismoment=peildatum', 400, 'GEEN_KENNISMOMENT'],
    ['werkvoorraad?profiel=JBN-2025&groepeer=gemeente', 400, 'ONBEKENDE_CODE'],
    ['werkvoorraad?profiel=JBN-2025&minPositie=-1', 400, 'GEEN_POSITIE'],
    ['werkvoorraad?profiel=JBN-2025&toString=1', 400, 'ONBEKENDE_PARAMETER'],
    ['tijdigheid?profiel=JBN-2025', 400, 'PARAMETER_ONTBREEKT'],
    ['tijdigheid?profiel=JBN-2025&periodeVan=2025-03-02&periodeTot=2025-03-01', 400, 'PERIODE_OMGEKEERD'],
    [
      'tijdigheid/werkstappen?profiel=JBN-2025&periodeVan=2025-03-01&periodeTot=2025-03-01&aantal=501',
      400,
      'GEEN_AANTAL',
    ],
    ['effect-inzet-op-sturing?profiel=JBN-2025&begin=2025-03-11&peildata=2025-03-11', 400, 'PEILDATA_VOLGORDE'],
    ['effect-inzet-op-sturing?profiel=JBN-2025&begin=2025-03-01&peildata=2025-03-11,,', 400, 'GEEN_DATUM'],
  ])('weigert %s', async (pad, status, code) => {
    const { json } = await vraagOp(pad);
    expect([json['status'], json['code']]).toEqual([status, code]);
  });
  it('noemt alle fouten van een vraag tegelijk', async () => {
    const { json } = await vraagOp('tijdigheid?periodeVan=x&stap=Y&foo=1');
    expect((json['fouten'] as Regel[]).map(({ veld, code }) => `${veld as string} ${code as string}`).sort()).toEqual([
      'foo ONBEKENDE_PARAMETER',
      'periodeTot PARAMETER_ONTBREEKT',
      'periodeVan GEEN_DATUM',
      'stap ONBEKENDE_CODE',
    ]);
  });
  it.each([
    ['tijdigheid?periodeVan=2025-03-02&periodeTot=2025-03-01&foo=1', 'periodeVan PERIODE_OMGEKEERD'],
    ['tijdigheid/werkstappen?periodeVan=2025-03-02&periodeTot=2025-03-01&foo=1', 'periodeVan PERIODE_OMGEKEERD'],
    ['effect-inzet-op-sturing?begin=2025-03-11&peildata=2025-03-11&foo=1', 'peildata PEILDATA_VOLGORDE'],
  ])('zegt ook bij een andere fout wat er tussen de datums niet klopt: %s', async (pad, fout) => {
    const { json } = await vraagOp(pad);
    const fouten = (json['fouten'] as Regel[]).map(({ veld, code }) => `${veld as string} ${code as string}`);
    expect(fouten).toEqual(['foo ONBEKENDE_PARAMETER', fout]);
  });
  it('schrijft datums in een melding zoals mensen ze schrijven', async () => {
    const { json } = await vraagOp('tijdigheid?periodeVan=2025-03-02&periodeTot=2025-03-01');
    expect(json['detail']).toBe('De periode begint (02-03-2025) na haar einde (01-03-2025). Draai de datums om.');
  });
  it('kent geen regels van een profiel dat toen nog niet bekend was', async () => {
    const nieuw = { profielId: 'EIGEN', versie: 1, geldigVan: '2025-04-01', titel: 'Eigen', regels: [] };
    const { json } = await stuur(`${tijdig.adres}/v1/normprofielen`, nieuw);
    const toen = await vraagOp(
      `werkvoorraad?profiel=EIGEN&kennismoment=2025-03-01&minPositie=${json['positie'] as string}`,
    );
    expect([toen.status, toen.json['regels']]).toEqual([200, []]);
  });
});
