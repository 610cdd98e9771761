import type { Normregel, Profielversie } from '../profiel.ts';
import { MEEGELEVERDE_PROFIELEN } from '../meegeleverd.ts';
import { normmelding } from '../normmelding.ts';
import { normmeldingen, type Normcode } from '../normmeldingen.ts';
import { valideerProfiel } from './valideer.ts';

const regelUit = (profielId: string, stap: string): Normregel =>
  MEEGELEVERDE_PROFIELEN.find((p) => p.profielId === profielId)!.regels.find((r) => r.stap === stap)!;

const gewoon = regelUit('JBN-2025', 'EERSTE_F2F');
const herhalend = regelUit('BJZL-2023', 'JAARRAPPORTAGE');
const terug = regelUit('WETTELIJK', 'NIET_VERLENGEN_MELDEN');
const gezin = regelUit('JBRR-2018', 'EERSTE_F2F');
const f2f = gewoon.eind[0]!;
const start = gewoon.start[0]!;

type Los = Readonly<Record<string, unknown>>;
const met = (regel: Normregel, wijziging: Los): Los => {
  const uit: Record<string, unknown> = { ...regel, ...wijziging };
  for (const [veld, waarde] of Object.entries(wijziging)) if (waarde === undefined) delete uit[veld];
  return uit;
};
const versie = (...regels: readonly unknown[]) => ({
  profielId: 'EIGEN-1',
  versie: 3,
  geldigVan: '2026-01-01',
  titel: 'Eigen normen',
  regels,
});
const codes = (data: unknown, bekend?: readonly Profielversie[]) => valideerProfiel(data, bekend).map((f) => f.code);

type Weigering = readonly [wat: string, regel: unknown, code: Normcode, pad: string];

const vormfouten: readonly Weigering[] = [
  ['een regel die geen regel is', 4, 'NORM_GEEN_OBJECT', ''],
  ['een onbekend veld', met(gewoon, { wipnorm: 8 }), 'NORM_ONBEKEND_VELD', '.wipnorm'],
  ['een ontbrekend veld', met(gewoon, { label: undefined }), 'NORM_VELD_ONTBREEKT', '.label'],
  ['een verplicht veld dat null is', met(gewoon, { bijOvername: null }), 'NORM_VELD_ONTBREEKT', '.bijOvername'],
  ['een onbekende stap', met(gewoon, { stap: 'EERSTE_KOFFIE' }), 'NORM_ONBEKENDE_STAP', '.stap'],
  ['een lege tekst', met(gewoon, { bron: '' }), 'NORM_GEEN_TEKST', '.bron'],
  ['een onbekende code', met(gewoon, { telEenheid: 'klas' }), 'NORM_ONBEKENDE_CODE', '.telEenheid'],
  ['een onbekende overnameregel', met(gewoon, { bijOvername: 'soms' }), 'NORM_ONBEKENDE_CODE', '.bijOvername'],
  [
    'een onbekende grondslag',
    met(gewoon, { achterstandGrondslag: 'x' }),
    'NORM_ONBEKENDE_CODE',
    '.achterstandGrondslag',
  ],
  ['een onbekende soort', met(gewoon, { soorten: ['OTS', 'VOTS'] }), 'NORM_ONBEKENDE_CODE', '.soorten[1]'],
  ['een onbekend type', met(gewoon, { typen: ['JR'] }), 'NORM_ONBEKENDE_CODE', '.typen[0]'],
  ['soorten zonder lijst', met(gewoon, { soorten: 'OTS' }), 'NORM_GEEN_LIJST', '.soorten'],
  ['een regel zonder start', met(gewoon, { start: [] }), 'NORM_LEGE_LIJST', '.start'],
  ['een regel zonder einde', met(gewoon, { eind: [] }), 'NORM_LEGE_LIJST', '.eind'],
  [
    'een norm van nul dagen',
    met(gewoon, { norm: { ...gewoon.norm, aantal: 0 } }),
    'NORM_GETAL_ONGELDIG',
    '.norm.aantal',
  ],
  ['een negatieve norm', met(gewoon, { norm: { ...gewoon.norm, aantal: -5 } }), 'NORM_GETAL_ONGELDIG', '.norm.aantal'],
  ['een halve dag', met(gewoon, { norm: { ...gewoon.norm, aantal: 2.5 } }), 'NORM_GETAL_ONGELDIG', '.norm.aantal'],
  [
    'een norm zonder einde in zicht',
    met(gewoon, { norm: { ...gewoon.norm, aantal: 1e9 } }),
    'NORM_GETAL_ONGELDIG',
    '.norm.aantal',
  ],
  [
    'een norm zonder richting',
    met(gewoon, { norm: { aantal: 5, dag: 'W', atw: false } }),
    'NORM_VELD_ONTBREEKT',
    '.norm.richting',
  ],
  ['een norm in weken', met(gewoon, { norm: { ...gewoon.norm, dag: 'WEEK' } }), 'NORM_ONBEKENDE_CODE', '.norm.dag'],
  [
    'een atw die geen ja of nee is',
    met(gewoon, { norm: { ...gewoon.norm, atw: 'nee' } }),
    'NORM_GEEN_JA_NEE',
    '.norm.atw',
  ],
  [
    'een tweede term van nul',
    met(gewoon, { tweedeTerm: { aantal: 0, dag: 'K', atw: false } }),
    'NORM_GETAL_ONGELDIG',
    '.tweedeTerm.aantal',
  ],
  [
    'een tweede term met richting',
    met(gewoon, { tweedeTerm: { ...gewoon.norm } }),
    'NORM_ONBEKEND_VELD',
    '.tweedeTerm.richting',
  ],
  ['een doel boven honderd', met(gewoon, { doelPct: 101 }), 'NORM_GETAL_ONGELDIG', '.doelPct'],
  ['een negatieve wipNorm', met(gewoon, { wipNorm: -1 }), 'NORM_GETAL_ONGELDIG', '.wipNorm'],
  [
    'een onbekende startgebeurtenis',
    met(gewoon, { start: [{ ...start, gebeurtenis: 'ZaakGestart' }] }),
    'NORM_ONBEKENDE_GEBEURTENIS',
    '.start[0].gebeurtenis',
  ],
  [
    'een correctie als start',
    met(gewoon, { start: [{ gebeurtenis: 'GegevenGecorrigeerd', veld: 'reden' }] }),
    'NORM_ONBEKENDE_GEBEURTENIS',
    '.start[0].gebeurtenis',
  ],
  [
    'een onbekend startveld',
    met(gewoon, { start: [{ ...start, veld: 'datum' }] }),
    'NORM_ONBEKEND_GEBEURTENISVELD',
    '.start[0].veld',
  ],
  [
    'een startveld dat geen datum is',
    met(gewoon, { start: [{ ...start, veld: 'regioCode' }] }),
    'NORM_GEEN_DATUMVELD',
    '.start[0].veld',
  ],
  [
    'een onbekende eindgebeurtenis',
    met(gewoon, { eind: [{ gebeurtenissen: ['Klaar'] }] }),
    'NORM_ONBEKENDE_GEBEURTENIS',
    '.eind[0].gebeurtenissen[0]',
  ],
  [
    'een einde zonder gebeurtenis',
    met(gewoon, { eind: [{ gebeurtenissen: [] }] }),
    'NORM_LEGE_LIJST',
    '.eind[0].gebeurtenissen',
  ],
  [
    'een voorwaarde op een onbekend veld',
    met(gewoon, { eind: [{ ...f2f, waar: { soort: ['EERSTE'] } }] }),
    'NORM_ONBEKEND_GEBEURTENISVELD',
    '.eind[0].waar.soort',
  ],
  [
    'een voorwaarde op een veld dat één van de gebeurtenissen mist',
    met(gewoon, {
      eind: [{ gebeurtenissen: ['EersteF2FGevoerd', 'PlanVanAanpakVastgesteld'], waar: { vorm: ['FYSIEK'] } }],
    }),
    'NORM_ONBEKEND_GEBEURTENISVELD',
    '.eind[0].waar.vorm',
  ],
  [
    'een voorwaarde met een onbekende code',
    met(gewoon, { eind: [{ ...f2f, waar: { vorm: ['FYSIEK', 'FAX'] } }] }),
    'NORM_ONBEKENDE_WAARDE',
    '.eind[0].waar.vorm[1]',
  ],
  [
    'een voorwaarde met tekst voor ja of nee',
    met(gewoon, { eind: [{ ...f2f, waar: { aanwezigJeugdige: ['true'] } }] }),
    'NORM_ONBEKENDE_WAARDE',
    '.eind[0].waar.aanwezigJeugdige[0]',
  ],
  [
    'een voorwaarde zonder waarden',
    met(gewoon, { eind: [{ ...f2f, waar: { vorm: [] } }] }),
    'NORM_LEGE_LIJST',
    '.eind[0].waar.vorm',
  ],
  [
    'een voorwaarde die geen velden heeft',
    met(gewoon, { eind: [{ ...f2f, waar: 'FYSIEK' }] }),
    'NORM_GEEN_OBJECT',
    '.eind[0].waar',
  ],
  [
    'een onbekend verval',
    met(gewoon, { verval: [{ gebeurtenis: 'Verlopen' }] }),
    'NORM_ONBEKENDE_GEBEURTENIS',
    '.verval[0].gebeurtenis',
  ],
  [
    'een verval met een onbekende waarde',
    met(gewoon, { verval: [{ gebeurtenis: 'ContactpogingMislukt', waar: { vorm: ['POST'] } }] }),
    'NORM_ONBEKENDE_WAARDE',
    '.verval[0].waar.vorm[0]',
  ],
  [
    'een herstart op een onbekend veld',
    met(terug, { herstart: { gebeurtenis: 'MaatregelVerlengd', doeldatum: 'einde' } }),
    'NORM_ONBEKEND_GEBEURTENISVELD',
    '.herstart.doeldatum',
  ],
  [
    'een doeldatum die geen datum is',
    met(terug, { start: [{ ...terug.start[0]!, doeldatum: 'herkomst' }] }),
    'NORM_GEEN_DATUMVELD',
    '.start[0].doeldatum',
  ],
];

const terugMet = (wijziging: Los) => met(terug, wijziging);
const combinaties: readonly Weigering[] = [
  ['atw bij werkdagen', met(gewoon, { norm: { ...gewoon.norm, atw: true } }), 'NORM_ATW_GELDT_NIET', '.norm.atw'],
  [
    'atw bij meer dan 90 dagen',
    met(gewoon, { norm: { aantal: 91, dag: 'K', richting: 'vooruit', atw: true } }),
    'NORM_ATW_GELDT_NIET',
    '.norm.atw',
  ],
  [
    'atw bij meer dan 3 maanden',
    met(gewoon, { norm: { aantal: 4, dag: 'M', richting: 'vooruit', atw: true } }),
    'NORM_ATW_GELDT_NIET',
    '.norm.atw',
  ],
  ['atw bij terugtellen', terugMet({ norm: { ...terug.norm, atw: true } }), 'NORM_ATW_GELDT_NIET', '.norm.atw'],
  [
    'atw bij een tweede term in werkdagen',
    met(gewoon, { tweedeTerm: { aantal: 10, dag: 'W', atw: true } }),
    'NORM_ATW_GELDT_NIET',
    '.tweedeTerm.atw',
  ],
  [
    'herhalen met twee voorwaarden',
    met(herhalend, { eind: [herhalend.eind[0], f2f] }),
    'NORM_REEKS_VOORWAARDEN',
    '.eind',
  ],
  ['terugtellen met twee voorwaarden', terugMet({ eind: [terug.eind[0], f2f] }), 'NORM_REEKS_VOORWAARDEN', '.eind'],
  [
    'herhalen per gezin',
    met(herhalend, { telEenheid: 'gezin', gezinsregel: 'eersteContact' }),
    'NORM_REEKS_PER_GEZIN',
    '.telEenheid',
  ],
  [
    'terugtellen per gezin',
    terugMet({ telEenheid: 'gezin', gezinsregel: 'eersteContact' }),
    'NORM_REEKS_PER_GEZIN',
    '.telEenheid',
  ],
  ['herhalen en terugtellen samen', terugMet({ herhaalt: true }), 'NORM_HERHAALT_EN_TERUG', '.herhaalt'],
  [
    'terugtellen vanaf de overname',
    terugMet({ bijOvername: 'vanaf-overname' }),
    'NORM_TERUG_VANAF_OVERNAME',
    '.bijOvername',
  ],
  [
    'terugtellen met een tweede term',
    terugMet({ tweedeTerm: { aantal: 3, dag: 'M', atw: false } }),
    'NORM_TERUG_TWEEDE_TERM',
    '.tweedeTerm',
  ],
  [
    'terugtellen zonder doeldatum',
    terugMet({ start: [{ gebeurtenis: 'ZaakAangemeld', veld: 'ingangsdatum' }] }),
    'NORM_DOELDATUM_ONTBREEKT',
    '.start[0].doeldatum',
  ],
  [
    'een doeldatum bij vooruit tellen',
    met(gewoon, { start: [{ ...start, doeldatum: 'verwachteEinddatum' }] }),
    'NORM_ALLEEN_BIJ_TERUG',
    '.start[0].doeldatum',
  ],
  ['een herstart bij vooruit tellen', met(gewoon, { herstart: terug.herstart }), 'NORM_ALLEEN_BIJ_TERUG', '.herstart'],
  [
    'een reeks die eindigt door wat haar laat vervallen',
    met(herhalend, { verval: [{ gebeurtenis: 'RapportageVastgesteld' }] }),
    'NORM_EIND_IS_VERVAL',
    '.verval',
  ],
  [
    'een reeks die eindigt door het vervallen van de stap zelf',
    met(herhalend, { eind: [{ gebeurtenissen: ['WerkstapVervallen'] }] }),
    'NORM_EIND_IS_VERVAL',
    '.verval',
  ],
  [
    'tellen per gezin zonder gezinsregel',
    met(gezin, { gezinsregel: undefined }),
    'NORM_GEZINSREGEL_ONTBREEKT',
    '.gezinsregel',
  ],
  [
    'een soort zonder voorwaarde',
    met(gewoon, { eind: [{ ...f2f, soorten: ['JR', 'OTS', 'VOOGDIJ'] }] }),
    'NORM_GEEN_VOORWAARDE',
    '.eind',
  ],
  [
    'een soort waarvan geen type een voorwaarde heeft',
    met(gewoon, { soorten: ['JR', 'OTS'], eind: [{ ...f2f, typen: ['OTS'] }] }),
    'NORM_GEEN_VOORWAARDE',
    '.eind',
  ],
];

describe('een normprofiel wordt geweigerd met een melding die profiel, versie en regel noemt', () => {
  it.each([...vormfouten, ...combinaties])('%s', (_wat, regel, code, pad) => {
    const fouten = valideerProfiel(versie(regelUit('JBB-2021', 'PVA'), regel));
    expect(fouten.map((fout) => [fout.code, fout.pad])).toEqual([[code, `regels[1]${pad}`]]);
    const { tekst, volledig } = normmelding(fouten[0]!.code, fouten[0]!.details);
    const stap = typeof regel === 'object' ? ` (${(regel as Los)['stap'] as string})` : '';
    expect(tekst).toContain(`Normprofiel EIGEN-1, versie 3, regel 2${stap}: `);
    expect(volledig).not.toMatch(/[{}…]/);
  });
  it('twee regels voor één stap', () => {
    const [fout] = valideerProfiel(versie(gewoon, met(gewoon, { soorten: ['OTS'] })));
    expect(fout).toMatchObject({ code: 'NORM_DUBBELE_STAP', pad: 'regels[1].stap' });
    expect(normmelding(fout!.code, fout!.details).tekst).toBe(
      'Normprofiel EIGEN-1, versie 3, regel 2 (EERSTE_F2F): voor de stap EERSTE_F2F staat er al een regel.',
    );
  });
});

describe('een versie wordt geweigerd', () => {
  const goed = versie(gewoon, herhalend) as unknown as Profielversie;
  it('als ze geen velden heeft', () => {
    for (const data of [null, [], 'x', 3]) expect(codes(data)).toEqual(['NORM_GEEN_OBJECT']);
  });
  it.each([
    ['profielId', 'met spatie', 'NORM_GEEN_KENMERK'],
    ['versie', 0, 'NORM_GEEN_GEHEEL_GETAL'],
    ['geldigVan', '2026-02-30', 'NORM_GEEN_DATUM'],
    ['titel', '', 'NORM_GEEN_TEKST'],
    ['regels', {}, 'NORM_GEEN_LIJST'],
    ['regels', undefined, 'NORM_VELD_ONTBREEKT'],
  ])('als %s niet klopt', (veld, waarde, code) => expect(codes({ ...goed, [veld]: waarde })).toEqual([code]));
  it('als ze een veld te veel heeft', () => expect(codes({ ...goed, auteur: 'x' })).toEqual(['NORM_ONBEKEND_VELD']));
  it('als haar nummer al andere regels heeft', () => {
    expect(codes(goed, [{ ...goed, regels: goed.regels.slice(1) }])).toEqual(['NORM_VERSIE_BESTAAT_AL']);
    expect(codes(goed, [{ ...goed, geldigVan: '2025-01-01' }])).toEqual(['NORM_VERSIE_BESTAAT_AL']);
  });
  it('als een stap de andere kant op telt dan in een eerdere versie', () => {
    const eerder = { ...versie(terug), versie: 1 } as unknown as Profielversie;
    const gedraaid = met(gewoon, { stap: terug.stap });
    const [fout] = valideerProfiel(versie(gedraaid), [eerder]);
    expect(fout).toMatchObject({ code: 'NORM_RICHTING_GEWIJZIGD', pad: 'regels[0].norm.richting' });
    expect(normmelding(fout!.code, fout!.details).tekst).toContain('in versie 1 telt deze stap de andere kant op');
  });
  it('met alle fouten tegelijk', () => {
    const slecht = met(terug, {
      norm: { ...terug.norm, aantal: 0, atw: true },
      bijOvername: 'vanaf-overname',
      kleur: 1,
    });
    expect(codes({ ...versie(4, slecht), titel: 7 }, [{ ...goed, regels: [] }])).toEqual([
      'NORM_GEEN_TEKST',
      'NORM_GEEN_OBJECT',
      'NORM_ONBEKEND_VELD',
      'NORM_GETAL_ONGELDIG',
      'NORM_ATW_GELDT_NIET',
      'NORM_TERUG_VANAF_OVERNAME',
    ]);
  });
});

describe('een versie wordt aanvaard', () => {
  const goed = versie(gewoon, herhalend) as unknown as Profielversie;
  it('als ze er al staat, op titel, label en bron na', () => {
    const bekend = { ...goed, titel: 'Anders', regels: goed.regels.map((r) => ({ ...r, label: 'Anders', bron: 'X' })) };
    expect(codes(goed, [bekend])).toEqual([]);
  });
  it('als een lege keuze er staat als false, null of lege lijst', () => {
    const leeg = { soorten: [], typen: null, verval: [], doelPct: null, herhaalt: false, herstart: null };
    expect(codes(versie(met(gewoon, { ...leeg, tweedeTerm: null })))).toEqual([]);
    const kaal = versie(met(gewoon, { doelPct: undefined })) as unknown as Profielversie;
    expect(codes(versie(met(gewoon, leeg)), [kaal])).toEqual([]);
  });
  it('zonder regels: dan wordt geen stap meer gemeten', () => expect(codes(versie())).toEqual([]));
  it('met atw tot en met 90 dagen of 3 maanden', () => {
    for (const [aantal, dag] of [
      [90, 'K'],
      [3, 'M'],
    ])
      expect(codes(versie(met(gewoon, { norm: { aantal, dag, richting: 'vooruit', atw: true } })))).toEqual([]);
  });
  it('als einde en verval van een reeks dezelfde gebeurtenis zijn met een andere soort', () =>
    expect(
      codes(
        versie(
          met(herhalend, { verval: [{ gebeurtenis: 'RapportageVastgesteld', waar: { soort: ['EINDRAPPORTAGE'] } }] }),
        ),
      ),
    ).toEqual([]));
  it('als een gewone regel dezelfde gebeurtenis als einde en als verval heeft', () =>
    expect(codes(versie(met(gewoon, { verval: [{ gebeurtenis: 'EersteF2FGevoerd' }] })))).toEqual([]));
  it('als elke gedekte soort een voorwaarde heeft', () => {
    const eind = [
      { ...f2f, soorten: ['JR'] },
      { ...f2f, typen: ['OTS'] },
    ];
    expect(codes(versie(met(gewoon, { soorten: ['JR', 'OTS'], eind })))).toEqual([]);
  });
});

describe('meldingen over normen', () => {
  it('hebben allemaal een titel, een tekst en een raad', () => {
    for (const { titel, tekst, remedie } of Object.values(normmeldingen))
      for (const deel of [titel, tekst, remedie]) expect(deel.length).toBeGreaterThan(5);
  });
  it('tonen een datum zoals mensen hem schrijven', () =>
    expect(normmelding('NORM_TERUGWERKEND', { geldigVan: '2026-01-05' }).volledig).toBe(
      'Een norm kan niet met terugwerkende kracht ingaan: 05-01-2026 ligt vóór vandaag. Kies vandaag of later.',
    ));
});
