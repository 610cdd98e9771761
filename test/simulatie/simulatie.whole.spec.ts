import { SCHAKELAARS, type Schakelaar } from './schakelaars.ts';
import { simuleer } from './simuleer.ts';

/** Seeds that once broke a law, with the steps it took, and a few others; `npm run simulatie` takes many. */
const ZADEN: readonly (readonly [seed: number, stappen: number])[] = [
  [1, 700],
  [20250107, 700],
];

/** As many worlds as a control may take to be found. */
const WERELDEN = [1, 2, 3, 4, 5, 6];

const eersteBreuk = async (schakelaar: Schakelaar): Promise<string | undefined> => {
  for (const seed of WERELDEN) {
    const { breuk } = await simuleer({ seed, stappen: 700, schakelaar });
    if (breuk) return breuk;
  }
  return undefined;
};

describe('een gesimuleerde organisatie waarin alles misgaat', () => {
  it.each(ZADEN)('houdt zich aan elke belofte (seed %i, %i stappen)', async (seed, stappen) => {
    const { breuk, gebeurtenissen, afgesloten } = await simuleer({ seed, stappen });
    expect(breuk).toBeUndefined();
    expect(gebeurtenissen).toBeGreaterThan(150);
    expect(afgesloten).toBeGreaterThan(0);
  });

  it('verloopt van hetzelfde begin altijd hetzelfde', async () => {
    const [een, twee] = [await simuleer({ seed: 5, stappen: 250 }), await simuleer({ seed: 5, stappen: 250 })];
    expect(een.telling.alles).toEqual(twee.telling.alles);
    expect(een.einde).toBe(twee.einde);
  });

  it.each(Object.keys(SCHAKELAARS) as Schakelaar[])('vindt het als de motor niet deugt: %s', async (schakelaar) => {
    expect(await eersteBreuk(schakelaar)).toMatch(/^(G\d+|regels|referentie): /);
  });
});
