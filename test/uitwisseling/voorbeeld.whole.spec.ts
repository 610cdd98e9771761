import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { laadVoorbeeld, leesMaatregelen, voorbeeldregels } from '@tijdig/uitwisseling';
import { logMetNormen, NU } from './regels.ts';

let map: string;
beforeAll(async () => (map = await mkdtemp(join(tmpdir(), 'tijdig-'))));
afterAll(() => rm(map, { recursive: true }));

describe('de voorbeeldorganisatie', () => {
  it('breekt geen enkele regel, van vorm noch van vak, en laadt twee keer zonder verschil', async () => {
    const store = await logMetNormen();
    const { keuring, vastgelegd } = await laadVoorbeeld({ store, map, nu: NU });
    expect(keuring.fouten.genoemd).toEqual([]);
    expect(keuring.waarschuwingen.genoemd.slice(0, 5)).toEqual([]);
    expect(vastgelegd).toBe(keuring.regels);
    expect((await laadVoorbeeld({ store, map, nu: NU })).vastgelegd).toBe(0);
  });
  it('heeft een zaak per maatregel van de brontabel', async () => {
    const regels = voorbeeldregels(await leesMaatregelen());
    const aanmeldingen = regels.filter((r) => r.includes('"type":"ZaakAangemeld"'));
    expect(aanmeldingen).toHaveLength(660);
    expect(new Set(regels.map((r) => (JSON.parse(r) as { eventId: string }).eventId)).size).toBe(regels.length);
  });
});
