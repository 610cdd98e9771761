import { resolve } from 'node:path';
import { leesInstellingen, OngeldigeInstelling } from './instellingen.ts';

describe('de instellingen', () => {
  it('starten zonder iets het voorbeeld, met zijn profiel', () => {
    expect(leesInstellingen([], {})).toEqual({
      map: resolve('data/voorbeeld'),
      poort: 3000,
      profiel: 'JBN-2025',
      logniveau: 'info',
      voorbeeld: true,
    });
  });
  it('nemen een eigen map zonder een profiel te kiezen', () => {
    expect(leesInstellingen(['--data', 'eigen'], {})).toMatchObject({
      map: resolve('eigen'),
      voorbeeld: false,
      profiel: undefined,
    });
  });
  it('komen uit de omgeving, en een vlag wint', () => {
    const omgeving = { TIJDIG_DATA: 'a', TIJDIG_PORT: '4000', TIJDIG_PROFIEL: 'JBB-2021', TIJDIG_LOG: 'warn' };
    expect(leesInstellingen([], omgeving)).toMatchObject({
      map: resolve('a'),
      poort: 4000,
      profiel: 'JBB-2021',
      logniveau: 'warn',
    });
    const vlaggen = ['--data', 'b', '--port=0', '--profiel', 'EIGEN', '--log', 'error'];
    expect(leesInstellingen(vlaggen, omgeving)).toMatchObject({
      map: resolve('b'),
      poort: 0,
      profiel: 'EIGEN',
      logniveau: 'error',
    });
  });
  it('zien een lege variabele als niet gezet', () => {
    expect(leesInstellingen([], { TIJDIG_PORT: '', TIJDIG_DATA: '' })).toMatchObject({ poort: 3000, voorbeeld: true });
  });
  it.each([
    [['--port', 'tachtig'], {}, '--port'],
    [['--port', '65536'], {}, '--port'],
    [['--port', '-1'], {}, '--port'],
    [[], { TIJDIG_PORT: '80x' }, 'TIJDIG_PORT'],
    [[], { TIJDIG_PROFIEL: 'met spatie' }, 'TIJDIG_PROFIEL'],
    [[], { TIJDIG_LOG: 'luid' }, 'TIJDIG_LOG'],
    [['--data', ' '], {}, '--data'],
    [['--host', '0.0.0.0'], {}, '--data MAP'],
    [['los'], {}, '--data MAP'],
    [['--port'], {}, '--port'],
  ] as [string[], Record<string, string>, string][])(
    'zeggen welke instelling niet klopt: %j %j',
    (vlaggen, omgeving, naam) => {
      expect(() => leesInstellingen(vlaggen, omgeving)).toThrow(OngeldigeInstelling);
      expect(() => leesInstellingen(vlaggen, omgeving)).toThrow(naam);
    },
  );
});
