import { eventIdAt, eventIdFor } from './ids.ts';

describe('afgeleide kenmerken', () => {
  it('zijn voor altijd dezelfde', () => {
    expect(eventIdFor('opdracht-1', 0)).toBe('4eebbaba-45ec-5db6-b4a6-30a58a0790a8');
    expect(eventIdFor('opdracht-1', 0, 'zaak-a')).toBe('1614ebfb-5dbb-565e-ba69-3fd048c7d34d');
    expect(eventIdAt('zaak-a', 0)).toBe('20ec0d18-ed67-5adc-8342-8edf68bff043');
  });
  it('verschillen per opdracht, plaats en stroom', () => {
    const ids = ['a', 'b'].flatMap((id) =>
      [0, 1].flatMap((n) => ['', 'zaak'].map((scope) => eventIdFor(id, n, scope))),
    );
    const places = ['a', 'b'].flatMap((stream) => [0, 1].map((revision) => eventIdAt(stream, revision)));
    expect(new Set([...ids, ...places]).size).toBe(12);
  });
});
