import { opGroepswaarde } from './groep.ts';

it('zet groepen op codepunt, en zonder groep achteraan', () => {
  const [voorbijBMP, ligatuur] = ['\u{1DF00}', '\uFB01'];
  expect([null, 'b', voorbijBMP, 'Z', ligatuur, 'ab', 'a', 'é'].sort(opGroepswaarde)).toEqual([
    'Z',
    'a',
    'ab',
    'b',
    'é',
    ligatuur,
    voorbijBMP,
    null,
  ]);
});
