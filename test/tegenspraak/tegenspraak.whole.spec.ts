import { legVoor } from './log.ts';

/** A few logs at every test run; `npm run tegenspraak` takes 10,000 zaken. */
describe('de motor en de referentie', () => {
  it.each([1, 2, 3, 4, 6, 9])('zijn het eens over log %i', async (seed) => {
    const { vragen, tegenspraak } = await legVoor(seed, 25, 40);
    expect(vragen).toBeGreaterThan(30);
    expect(tegenspraak).toEqual([]);
  });
});
