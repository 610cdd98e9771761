import { aandeel, mediaan, p90 } from './aandeel.ts';

describe('een aandeel', () => {
  it.each([
    [1, 8, 13],
    [1, 3, 33],
    [2, 3, 67],
    [1, 200, 1],
    [199, 200, 100],
    [0, 5, 0],
    [5, 5, 100],
  ])('van %d op %d is %d%%', (k, n, percentage) => expect(aandeel(k, n)).toEqual({ k, n, percentage }));
  it('van niets heeft geen percentage', () => expect(aandeel(0, 0).percentage).toBeNull());
});

describe('de doorlooptijd', () => {
  it('heeft een mediaan, bij een even aantal het gemiddelde van de middelste twee', () => {
    expect(mediaan([1, 5, 9])).toBe(5);
    expect(mediaan([1, 4, 5, 9])).toBe(4.5);
    expect(mediaan([])).toBeNull();
  });
  it('heeft een negentigste percentiel dat een echte doorlooptijd is', () => {
    const tien = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect(p90(tien)).toBe(9);
    expect(p90([...tien, 11])).toBe(10);
    expect(p90([7])).toBe(7);
    expect(p90([])).toBeNull();
  });
});
