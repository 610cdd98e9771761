import { onthouden } from './geheugen.ts';

describe('wat onthouden wordt', () => {
  it('wordt één keer uitgerekend, en opnieuw als er te veel is', () => {
    const gevraagd: number[] = [];
    const dubbel = onthouden((n: number) => {
      gevraagd.push(n);
      return n * 2;
    });
    expect([dubbel(1), dubbel(1), dubbel(0), gevraagd]).toEqual([2, 2, 0, [1, 0]]);
    for (let n = 0; n < 200_001; n += 1) dubbel(n);
    expect([dubbel(1), gevraagd.filter((n) => n === 1).length]).toEqual([2, 2]);
  });
});
