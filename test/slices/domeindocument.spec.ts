import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NORMGEBEURTENISSEN } from '@tijdig/normen';
import { MAATREGELTYPEN, REDENEN_BEEINDIGING, INSTRUMENTEN, ZAAKGEBEURTENISSEN, type Velden } from '@tijdig/zaak';

const DOCUMENTEN = [
  'README.md',
  'docs/domein.md',
  'docs/contract.md',
  'docs/rekenregels.md',
  'domein/voorbeelden/README.md',
];
const domein = readFileSync('docs/domein.md', 'utf8');
const hoofdstuk = (nummer: number) => domein.split(/^## \d+\. /m)[nummer]!;
const rijen = (tekst: string) =>
  [...tekst.matchAll(/^\| (.*) \|$/gm)].map(([, rij]) => rij!.split(' | ').map((cel) => cel.trim()));

const catalogus = { ...ZAAKGEBEURTENISSEN, ...NORMGEBEURTENISSEN };
const velden = (type: string) => Object.entries(catalogus[type as keyof typeof catalogus].velden as Velden);

describe('docs/domein.md zegt wat de code doet', () => {
  const beschreven = rijen(hoofdstuk(4)).filter(([type]) => Object.hasOwn(catalogus, type!));

  it('noemt elke gebeurtenis', () => expect(beschreven.map(([type]) => type)).toEqual(Object.keys(catalogus)));
  it.each(beschreven)('noemt de velden van %s', (...rij) => {
    const genoemd = [...rij.at(-1)!.matchAll(/`(\w+\??)`/g)].map(([, veld]) => veld);
    expect(genoemd).toEqual(velden(rij[0]!).map(([naam, { verplicht }]) => (verplicht ? naam : `${naam}?`)));
  });
  it('noemt van elk veld met een lijst de codes', () => {
    const lijsten = rijen(hoofdstuk(5))
      .filter(([veld]) => veld!.startsWith('`'))
      .flatMap(([veld, types, codes]) => types!.split(', ').map((type) => [`${type} ${veld!}`, codes!] as const));
    const zonderUitleg = (codes: string) => codes.replaceAll(/ \([^)]*\)/g, '').split(', ');
    const verwacht = Object.keys(ZAAKGEBEURTENISSEN).flatMap((type) =>
      velden(type).flatMap(([naam, veld]) =>
        veld.soort === 'code' ? [[`${type} \`${naam}\``, veld.codes] as const] : [],
      ),
    );
    expect(Object.fromEntries(lijsten.map(([wat, codes]) => [wat, zonderUitleg(codes)]))).toEqual(
      Object.fromEntries(verwacht),
    );
  });
  it('noemt de nummers van het CBS, de redenen van het einde en de instrumenten', () => {
    for (const [type, nummer] of Object.entries(MAATREGELTYPEN)) expect(hoofdstuk(5)).toContain(`${type} (${nummer}`);
    for (const redenen of Object.values(REDENEN_BEEINDIGING))
      for (const code of Object.keys(redenen)) expect(hoofdstuk(5)).toMatch(new RegExp(`[:·] ${code} [a-z]`));
    expect(hoofdstuk(5)).toContain(INSTRUMENTEN.join(', '));
  });
});

describe('de documenten', () => {
  it.each(DOCUMENTEN)('%s verwijst alleen naar wat er is', (pad) => {
    const verwijzingen = [...readFileSync(pad, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, naar]) => naar!);
    expect(verwijzingen.filter((naar) => !existsSync(join(dirname(pad), naar)))).toEqual([]);
  });
});
