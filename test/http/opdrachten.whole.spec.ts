import { LOOP } from './loop.ts';
import { aanmelding, draai, stuur, vraag, type Antwoord, type Opstelling } from './opstelling.ts';

const types = ({ json }: Antwoord) => (json['gebeurtenissen'] as { type: string }[] | undefined)?.map((g) => g.type);

describe('de opdrachten van een zaak over HTTP', () => {
  let tijdig: Opstelling;
  beforeAll(async () => void (tijdig = await draai()));
  afterAll(() => tijdig.stop());

  const meldAan = async (jeugdigeId: string): Promise<string> => {
    const { json } = await stuur(`${tijdig.adres}/v1/zaken`, { ...aanmelding, jeugdigeId });
    return `${tijdig.adres}/v1/zaken/${json['zaakId'] as string}`;
  };

  describe.each(LOOP)('$pad', ({ pad, lichaam, type, weigert: [fout, status, code] }) => {
    let adres: string;
    let eerst: Antwoord;
    beforeAll(async () => void (adres = `${(loop ??= await meldAan('j-loop'))}/${pad}`));

    it('legt vast', async () => {
      eerst = await stuur(adres, lichaam, { 'idempotency-key': `loop-${pad}` });
      expect([eerst.status, types(eerst), eerst.json['detail']]).toEqual([200, [type], undefined]);
      expect(eerst.koppen.get('etag')).toBe(`"${eerst.json['revisie'] as number}"`);
    });
    it('geeft bij herhaling het eerste antwoord', async () => {
      const nog = await stuur(adres, lichaam, { 'idempotency-key': `loop-${pad}` });
      expect([nog.status, nog.tekst, nog.koppen.get('etag')]).toEqual([200, eerst.tekst, eerst.koppen.get('etag')]);
    });
    it('legt wat er al zo staat niet nog eens vast', async () => {
      const nog = await stuur(adres, lichaam);
      expect([nog.status, types(nog), nog.json['revisie']]).toEqual([200, [], eerst.json['revisie']]);
    });
    it(`weigert met ${code}`, async () => {
      const antwoord = await stuur(adres, fout);
      expect([antwoord.status, antwoord.json['code']]).toEqual([status, code]);
    });
    it('kent geen onbekende zaak en leest geen verkeerde velden', async () => {
      const nergens = `${tijdig.adres}/v1/zaken/00000000-0000-4000-8000-000000000000/${pad}`;
      expect((await stuur(nergens, lichaam)).json).toMatchObject({ status: 404, code: 'ZAAK_ONBEKEND' });
      expect((await stuur(adres, { ...lichaam, constructor: 1 })).json).toMatchObject({ code: 'ONBEKEND_VELD' });
    });
  });
  let loop: string | undefined;

  it('neemt een zaak over van een andere GI, eenmaal', async () => {
    const adres = `${await meldAan('j-over')}/overname`;
    const overname = { vanGI: 'GI-2', datumOvergedragenGekregen: '2025-03-03', oorspronkelijkeAanvang: '2024-06-01' };
    const eerst = await stuur(adres, overname, { 'idempotency-key': 'over' });
    expect(types(eerst)).toEqual(['UitvoeringOvergenomen']);
    expect((await stuur(adres, overname, { 'idempotency-key': 'over' })).tekst).toBe(eerst.tekst);
    expect((await stuur(adres, { ...overname, vanGI: 'GI-3' })).json).toMatchObject({
      status: 409,
      code: 'AL_OVERGENOMEN',
    });
  });

  it('zegt met wie een plan niet is besproken, en van een stap of hij gedaan of vervallen is', async () => {
    const zaak = await meldAan('j-plan');
    await stuur(`${zaak}/toewijzing`, { medewerkerId: 'mw-1', rolInZaak: 'vast', datum: '2025-03-04' });
    const laatVervallen = async (stap: string, datum: string) =>
      (await stuur(`${zaak}/vervallen-werkstap`, { stap, datum, reden: 'NIET_VAN_TOEPASSING' })).json['detail'];
    await laatVervallen('RISICOTAXATIE', '2025-03-20');
    const plan = { planId: 'p-1', versie: 1, datum: '2025-03-25', gedragenKoers: true };
    const { json } = await stuur(`${zaak}/plan-van-aanpak`, {
      ...plan,
      besprokenMetJeugdige: true,
      besprokenMetOuders: false,
    });
    expect((json['waarschuwingen'] as { melding: string }[])[0]!.melding).toMatch(/^Het plan .* met de ouders\. /);
    expect(await laatVervallen('PVA', '2025-05-01')).toContain('De stap is al gedaan op 25-03-2025.');
    expect(await laatVervallen('RISICOTAXATIE', '2025-05-01')).toContain('De stap is vervallen op 20-03-2025.');
  });
  it('beëindigt een maatregel met een reden die erbij past', async () => {
    const adres = `${await meldAan('j-einde')}/beeindiging`;
    const einde = { datum: '2025-05-28', redenCode: '04' };
    expect((await stuur(adres, { ...einde, redenCode: '12' })).json).toMatchObject({
      status: 409,
      code: 'REDEN_PAST_NIET',
    });
    const eerst = await stuur(adres, einde, { 'idempotency-key': 'einde' });
    expect(types(eerst)).toEqual(['MaatregelBeeindigd']);
    expect((await stuur(adres, einde, { 'idempotency-key': 'einde' })).tekst).toBe(eerst.tekst);
  });

  it('corrigeert een datum, trekt in, en laat de geschiedenis staan', async () => {
    const zaak = await meldAan('j-fout');
    const toewijzing = { medewerkerId: 'mw-1', rolInZaak: 'vast', datum: '2025-03-04' };
    const { json } = await stuur(`${zaak}/toewijzing`, toewijzing);
    const [{ eventId }] = json['gebeurtenissen'] as [{ eventId: string }];
    const correctie = { correctieVan: eventId, veld: 'datum', nieuweWaarde: '2025-03-05', reden: 'TYPEFOUT' };
    expect(types(await stuur(`${zaak}/correcties`, correctie))).toEqual(['GegevenGecorrigeerd']);
    const onmogelijk = await stuur(`${zaak}/correcties`, { ...correctie, nieuweWaarde: '2025-01-01' });
    expect(onmogelijk.json).toMatchObject({ status: 409, code: 'CORRECTIE_ONMOGELIJK' });
    expect(types(await stuur(`${zaak}/intrekkingen`, { eventId, reden: 'NIET_GEBEURD' }))).toEqual([
      'GebeurtenisIngetrokken',
    ]);
    const weg = await stuur(`${zaak}/intrekkingen`, { eventId: 'bestaat-niet', reden: 'DUBBEL' });
    expect(weg.json).toMatchObject({ status: 409, code: 'CORRECTIE_ONMOGELIJK' });
    const { gebeurtenissen } = (await vraag(`${zaak}/gebeurtenissen`)).json as {
      gebeurtenissen: Record<string, unknown>[];
    };
    expect(gebeurtenissen[1]).toMatchObject({
      data: toewijzing,
      ingetrokkenDoor: gebeurtenissen[3]!['eventId'],
      gecorrigeerdDoor: [gebeurtenissen[2]!['eventId']],
    });
  });
});
