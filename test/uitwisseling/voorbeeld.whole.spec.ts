import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { antwoord } from '../referentie/antwoord.ts';
import { leesLog } from '../referentie/log.ts';
import { jest } from '@jest/globals';
import { laadVoorbeeld, leesMaatregelen, voorbeeldregels } from '@tijdig/uitwisseling';
import { logMetNormen, NU } from './regels.ts';

/** The reference recomputes everything for every cell. */
jest.setTimeout(120_000);

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
  it('geeft de sturingstabel van de bron, cel voor cel', async () => {
    const bron = join(import.meta.dirname, '../../domein/kerncijfers/effect-inzet-op-sturing.csv');
    const [kop, ...rijen] = (await readFile(bron, 'utf8'))
      .trim()
      .split(/\r?\n/)
      .map((rij) => rij.split(';'));
    const log = leesLog(voorbeeldregels(await leesMaatregelen()).map((r) => JSON.parse(r) as never));
    const vraag = { begin: '2024-12-10', peildata: kop!.slice(1, -1), profiel: 'JBN-2025', kennismoment: null };
    const effect = antwoord(log, { soort: 'effect', ...vraag }, '2026-11-28T12:00:00Z') as {
      rijen: { norm: number; waarden: (number | { percentage: number })[] }[];
    };
    const cellen = effect.rijen.map(({ norm, waarden }) =>
      [...waarden.map((w) => (typeof w === 'number' ? w : w.percentage)), norm].map(String),
    );
    expect(cellen).toEqual(rijen.map((rij) => rij.slice(1)));
  });
});
