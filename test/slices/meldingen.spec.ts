import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GEBEURTENISNAMEN, melding, meldingen, ZAAKGEBEURTENISSEN, type Meldingcode } from '@tijdig/zaak';

const bron = join(process.cwd(), 'libs/zaak/src');
const broncode = readdirSync(bron, { recursive: true, encoding: 'utf8' })
  .filter((pad) => pad.endsWith('.ts') && pad !== 'meldingen.ts' && !pad.endsWith('.spec.ts'))
  .map((pad) => readFileSync(join(bron, pad), 'utf8'))
  .join('\n');
const codes = Object.keys(meldingen) as Meldingcode[];

describe('meldingen', () => {
  it.each(codes)('%s kan ook echt voorkomen', (code) => expect(broncode).toContain(`'${code}'`));
  it('elke code die een regel of een veld noemt, heeft een melding', () => {
    const genoemd = [...broncode.matchAll(/(?:code:|eis\([^']*|onmogelijk\(|: )\s*'([A-Z][A-Z0-9_]{3,})'/g)].map(
      ([, code]) => code!,
    );
    expect(genoemd.length).toBeGreaterThan(40);
    const buitenTabel = genoemd.filter((code) => !Object.hasOwn(meldingen, code));
    expect(new Set(buitenTabel)).toEqual(new Set());
  });
  it.each(codes)('%s zegt wat er mis is en wat te doen, in hele zinnen', (code) => {
    const { titel, tekst, remedie } = meldingen[code];
    expect(titel).toMatch(/^[A-Z][^.]+$/);
    expect(tekst).toMatch(/[.}\]]$/);
    expect(remedie).toMatch(/[.}\]]$/);
    expect(`${tekst} ${remedie}`.split(' ').length).toBeLessThan(50);
  });
  it('de README noemt elke code, en geen andere', () => {
    const readme = readFileSync(join(bron, '../README.md'), 'utf8');
    const tabel = readme.slice(readme.indexOf('## Codes'));
    expect([...tabel.matchAll(/^\| `([A-Z0-9_]+)`/gm)].map(([, code]) => code).sort()).toEqual([...codes].sort());
  });
  it('elke gebeurtenis heeft een naam', () =>
    expect(Object.keys(GEBEURTENISNAMEN).sort()).toEqual(Object.keys(ZAAKGEBEURTENISSEN).sort()));

  it('toont datums zoals mensen ze schrijven', () =>
    expect(
      melding('DATUM_VOLGORDE', {
        wat: 'de kennisgeving',
        datum: '2025-03-12',
        volgorde: 'vóór',
        ander: 'de beschikking',
        andereDatum: '2025-03-14',
      }).volledig,
    ).toBe('De kennisgeving (12-03-2025) kan niet vóór de beschikking (14-03-2025) liggen. Controleer beide datums.'));
  it('laat een zin weg waarvoor niets bekend is', () => {
    expect(melding('STAP_NIET_OPEN', { stap: 'PVA', datum: '2025-05-01' }).tekst).toBe(
      'De stap PVA staat op 01-05-2025 niet open.',
    );
    expect(melding('STAP_NIET_OPEN', { stap: 'PVA', datum: '2025-05-01', gedaanOp: '2025-04-01' }).tekst).toBe(
      'De stap PVA staat op 01-05-2025 niet open. De stap is al gedaan op 01-04-2025.',
    );
  });
  it('zegt bij rechtzetten welke regel breekt en wat er eerst moet gebeuren', () => {
    expect(
      melding('CORRECTIE_ONMOGELIJK', {
        oorzaak: 'GEEN_TOEWIJZING',
        datum: '2025-03-10',
        afhankelijk: ['EersteF2FGevoerd 2025-03-10', 'PlanVanAanpakVastgesteld 2025-04-10'],
      }),
    ).toMatchObject({
      tekst: 'Dit kan niet worden rechtgezet. Op 10-03-2025 is er geen hulpverlener toegewezen.',
      remedie: 'Zet eerst recht wat hiervan afhangt: het eerste gesprek 10-03-2025, het plan 10-04-2025.',
    });
    expect(melding('CORRECTIE_ONMOGELIJK', { oorzaak: 'GEEN_DATUM', veld: 'datum' }).remedie).toBe(
      'Schrijf de datum als jjjj-mm-dd, bijvoorbeeld 2025-03-10.',
    );
  });
});
