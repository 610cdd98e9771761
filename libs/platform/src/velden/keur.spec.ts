import { veldfouten, ZAAKCOMMANDOS, type Veld, type Velden, type ZaakCommandtype } from '@tijdig/zaak';
import fc from 'fast-check';
import { volgensVelden } from './duiding.ts';
import { keur } from './keur.ts';
import { lichaamsklasse } from './veldregel.ts';

const goed = (veld: Veld): fc.Arbitrary<unknown> => {
  switch (veld.soort) {
    case 'datum':
      return fc.constantFrom('2025-03-10', '2024-02-29');
    case 'ja/nee':
      return fc.boolean();
    case 'geheel':
      return fc.integer({ min: 1 });
    case 'code':
      return fc.constantFrom(...veld.codes);
    case 'waarde':
      return fc.constantFrom(null, true, 3, 'x');
    case 'regels':
      return fc.constant([]);
    default:
      return fc.constantFrom('Drenthe', 'a-1', 'X');
  }
};

/** Also values that are nearly right, and names that reach for a prototype. */
const waarde = (veld: Veld) =>
  fc.oneof(
    { weight: 4, arbitrary: goed(veld) },
    fc.constantFrom<unknown>(
      undefined,
      null,
      '',
      ' ',
      '2025-02-30',
      0,
      -1,
      1.5,
      2 ** 53,
      NaN,
      'a'.repeat(65),
      [],
      {},
      'é',
      ' a',
    ),
    fc.anything(),
  );
const erbij = fc.dictionary(
  fc.constantFrom('extra', 'constructor', 'toString', 'hasOwnProperty', 'type'),
  fc.anything(),
  {
    maxKeys: 2,
    noNullPrototype: true,
  },
);

const lichaam = (velden: Velden) =>
  fc
    .tuple(fc.record(Object.fromEntries(Object.entries(velden).map(([naam, veld]) => [naam, waarde(veld)]))), erbij)
    .map(([eigen, meer]) => ({ ...eigen, ...meer }));

const alsTekst = (fouten: readonly Readonly<{ veld: string; code: string }>[]) =>
  fouten.map(({ veld, code }) => `${veld} ${code}`).sort();

describe('de toets aan de rand', () => {
  it.each(Object.keys(ZAAKCOMMANDOS) as ZaakCommandtype[])(
    'vindt van %s precies wat de catalogus ook vindt',
    (type) => {
      const velden: Velden = ZAAKCOMMANDOS[type].velden;
      const Klasse = lichaamsklasse(type, velden);
      fc.assert(
        fc.property(lichaam(velden), (gegevens) => {
          const fouten = keur(Klasse, gegevens, volgensVelden(velden));
          expect(alsTekst(fouten)).toEqual(alsTekst(veldfouten(velden, gegevens)));
        }),
        { numRuns: 60 },
      );
    },
  );
  it('zegt bij elke fout wat u kunt doen', () => {
    const velden: Velden = ZAAKCOMMANDOS.WijsTeamToe.velden;
    const [fout] = keur(lichaamsklasse('T', velden), { teamId: 't-1' }, volgensVelden(velden));
    expect(fout).toEqual({
      veld: 'datum',
      code: 'VELD_ONTBREEKT',
      melding: expect.stringContaining('Vul het veld in'),
    });
  });
  it('leest alleen een object', () => {
    for (const niets of [null, undefined, 1, 'x', []])
      expect(keur(lichaamsklasse('T', {}), niets, volgensVelden({}))).toMatchObject([{ code: 'GEEN_OBJECT' }]);
  });
});
