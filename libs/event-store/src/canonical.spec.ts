import { NotCanonical, canonical, sha256 } from './canonical.ts';

describe('de vaste schrijfwijze', () => {
  it('is dezelfde, hoe de sleutels ook staan (voorbeeld uit RFC 8785)', () => {
    const value = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    );
    expect(canonical(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });
  it.each([
    ['NaN', { a: NaN }],
    ['oneindig', [Infinity]],
    ['een half teken', { a: '\udc00' }],
    ['een half teken als sleutel', { ['\ud800']: 1 }],
    ['niets', undefined],
  ])('weigert %s', (_wat, value) => {
    expect(() => canonical(value)).toThrow(NotCanonical);
  });
  it('weigert een kring', () => {
    const ring: { zelf?: unknown } = {};
    ring.zelf = ring;
    expect(() => canonical(ring)).toThrow(NotCanonical);
  });
  it('neemt tekst aan die op een half teken lijkt', () => {
    expect(canonical('\\ud800')).toBe('"\\\\ud800"');
    expect(canonical('😀')).toBe('"😀"');
  });
  it('rekent SHA-256 over UTF-8', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('é')).toBe(sha256(Buffer.from([0xc3, 0xa9])));
  });
});
