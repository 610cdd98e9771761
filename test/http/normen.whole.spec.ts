import { MEEGELEVERDE_PROFIELEN } from '@tijdig/normen';
import { draai, stuur, vraag, type Opstelling } from './opstelling.ts';

const [wettelijk] = MEEGELEVERDE_PROFIELEN;
const versie2 = { ...wettelijk!, versie: 2, geldigVan: '2025-07-01' };

describe('normen vaststellen over HTTP', () => {
  let tijdig: Opstelling;
  beforeAll(async () => void (tijdig = await draai()));
  afterAll(() => tijdig.stop());
  const profiel = (lichaam: unknown, koppen: Record<string, string> = {}, vraagdeel = '') =>
    stuur(`${tijdig.adres}/v1/normprofielen${vraagdeel}`, lichaam, koppen);
  const dag = (lichaam: unknown, koppen: Record<string, string> = {}) =>
    stuur(`${tijdig.adres}/v1/gelijkgestelde-dagen`, lichaam, koppen);
  const bekend = async (positie: unknown) =>
    (await vraag(`${tijdig.adres}/v1/normprofielen?minPositie=${positie as string}`)).json as {
      normprofielen: { profielId: string; versie: number }[];
      gelijkgesteldeDagen: string[];
    };

  it('legt een nieuwe versie vast, eenmaal', async () => {
    const eerst = await profiel(versie2, { 'idempotency-key': 'v2' });
    expect([eerst.status, eerst.json['profielId'], eerst.json['revisie']]).toEqual([200, 'WETTELIJK', 1]);
    expect((await profiel(versie2, { 'idempotency-key': 'v2' })).tekst).toBe(eerst.tekst);
    expect((await profiel(versie2)).json).toMatchObject({ gebeurtenissen: [], revisie: 1 });
    const { normprofielen } = await bekend(eerst.json['positie']);
    expect(normprofielen.filter((p) => p.profielId === 'WETTELIJK').map((p) => p.versie)).toEqual([1, 2]);
  });
  it('weigert een norm met terugwerkende kracht', async () => {
    const { json } = await profiel({ ...versie2, versie: 3, geldigVan: '2025-01-01' });
    expect(json).toMatchObject({ status: 409, code: 'NORM_TERUGWERKEND' });
  });
  it('noemt alle fouten van een profiel, elk op zijn plek', async () => {
    const [regel] = versie2.regels;
    const { json } = await profiel({
      ...versie2,
      regels: [{ ...regel, stap: 'X', norm: { ...regel!.norm, aantal: 0 } }],
    });
    expect(json['status']).toBe(400);
    const fouten = json['fouten'] as { veld: string; code: string; melding: string }[];
    expect(fouten.map((f) => f.veld).sort()).toEqual(['regels[0].norm.aantal', 'regels[0].stap']);
    expect(fouten[0]!.melding).toContain('WETTELIJK');
    expect((await profiel({ profielId: 'X' })).json).toMatchObject({ status: 400, code: 'VELD_ONTBREEKT' });
  });
  it('beoordeelt een proef en legt niets vast', async () => {
    const { json, status } = await profiel({ ...versie2, versie: 9 }, {}, '?proef=true');
    expect(status).toBe(200);
    expect(json['gebeurtenissen']).toMatchObject([{ type: 'NormprofielVastgesteld', revisie: 2 }]);
    const { normprofielen } = await bekend(json['positie']);
    expect(normprofielen.some((p) => p.versie === 9)).toBe(false);
  });
  it('legt een gelijkgestelde dag vast, en waarschuwt als die al voorbij is', async () => {
    const eerst = await dag({ datum: '2025-06-20', grondslag: 'KB-1' }, { 'idempotency-key': 'dag' });
    expect([eerst.status, eerst.json['datum'], eerst.json['waarschuwingen']]).toEqual([200, '2025-06-20', []]);
    const terug = await dag({ datum: '2025-04-22', grondslag: 'KB-2' }, { 'idempotency-key': 'terug' });
    expect(terug.json['waarschuwingen']).toMatchObject([{ code: 'DAG_TERUGWERKEND' }]);
    expect((await dag({ datum: '2025-04-22', grondslag: 'KB-2' }, { 'idempotency-key': 'terug' })).tekst).toBe(
      terug.tekst,
    );
    expect((await dag({ datum: '2025-04-31' })).json).toMatchObject({ status: 400, code: 'INVOER_ONJUIST' });
    expect((await bekend(terug.json['positie'])).gelijkgesteldeDagen).toEqual([
      '2025-04-22',
      '2025-05-30',
      '2025-06-20',
      '2026-05-15',
    ]);
  });
});
