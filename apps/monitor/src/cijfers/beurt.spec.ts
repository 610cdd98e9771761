import { setImmediate as ruimte } from 'node:timers/promises';
import { Beurt } from './beurt.ts';

describe('grote vragen om de beurt', () => {
  it('komen na elkaar, met ruimte voor een ander ertussen', async () => {
    const gedaan: string[] = [];
    const beurt = new Beurt();
    const groot = ['groot 1', 'groot 2', 'groot 3'].map((naam) => beurt.neem(() => gedaan.push(naam)));
    const klein = (async () => {
      for (const naam of ['klein 1', 'klein 2']) {
        await ruimte();
        gedaan.push(naam);
      }
    })();
    await Promise.all([...groot, klein]);
    expect(gedaan.filter((naam) => naam.startsWith('groot'))).toEqual(['groot 1', 'groot 2', 'groot 3']);
    expect(gedaan.indexOf('klein 1')).toBeLessThan(gedaan.indexOf('groot 2'));
  });
  it('gaan door als er één mislukt, en zeggen dan wat er mis was', async () => {
    const beurt = new Beurt();
    const mislukt = beurt.neem(() => {
      throw new Error('kan niet');
    });
    const daarna = beurt.neem(() => 'goed');
    await expect(mislukt).rejects.toThrow('kan niet');
    expect(await daarna).toBe('goed');
  });
});
