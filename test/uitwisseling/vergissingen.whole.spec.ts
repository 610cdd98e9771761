import { existsSync } from 'node:fs';
import { link, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { jest } from '@jest/globals';
import { openStore, verifyFile } from '@tijdig/event-store-sqlite';
import { tijdig } from '../herstel/opdrachtregel.ts';
import { aangemeld, gesproken, tekstVan, toegewezen, type Ruw } from './regels.ts';

/** Each command is a process of its own. */
jest.setTimeout(60_000);

let map: string;
beforeEach(async () => (map = await mkdtemp(join(tmpdir(), 'tijdig-'))));
afterEach(() => rm(map, { recursive: true }));

const pad = (...delen: string[]) => join(map, ...delen);
const data = (naam = 'data') => ['--data', pad(naam)];
const schrijf = async (naam: string, tekst: string): Promise<string> => {
  await writeFile(pad(naam), tekst);
  return pad(naam);
};
const bestaat = (...delen: string[]) => existsSync(pad(...delen));
const tekst = (melding: string): string => expect.stringContaining(melding) as string;

const KOP = 'regel;stream;veld;code;melding';
/** Its only finding is a warning, so that it is recorded all the same. */
const metWaarschuwing = () => schrijf('in.ndjson', tekstVan(aangemeld(), gesproken()));
const gevuld = async (...regels: readonly Ruw[]) =>
  tijdig('importeer', await schrijf('gevuld.ndjson', tekstVan(...regels)), ...data());

describe('de foutenlijst van een import', () => {
  const importeer = async (fouten: string) =>
    tijdig('importeer', await metWaarschuwing(), '--fouten', fouten, ...data());

  it('wordt geweigerd in een map die er niet is, en dan is er niets vastgelegd', async () => {
    expect(await importeer(pad('weg', 'f.csv'))).toEqual({
      code: 2,
      uit: '',
      fout: `De map ${pad('weg')} is er niet.\n`,
    });
    expect(bestaat('data')).toBe(false);
  });

  it('overschrijft nooit het bestand dat wordt geïmporteerd, ook niet onder een andere naam', async () => {
    const inhoud = await readFile(await metWaarschuwing(), 'utf8');
    await link(pad('in.ndjson'), pad('zelfde.csv'));
    for (const naam of ['in.ndjson', 'zelfde.csv'])
      expect(await importeer(pad(naam))).toMatchObject({ code: 2, fout: tekst('het bestand dat u importeert') });
    expect(await readFile(pad('in.ndjson'), 'utf8')).toBe(inhoud);
    expect(bestaat('data')).toBe(false);
  });

  it.each([
    ['een ander bestand', 'regel;stream\r\n1;2\r\n'],
    ['een langere kop', `${KOP};opmerking\r\n`],
  ])('overschrijft niet %s', async (_naam, inhoud) => {
    const csv = await schrijf('ander.csv', inhoud);
    expect(await importeer(csv)).toMatchObject({ code: 2, uit: '', fout: tekst('wordt niet overschreven') });
    expect(await readFile(csv, 'utf8')).toBe(inhoud);
    expect(bestaat('data')).toBe(false);
  });

  it('wijst een map aan als vergissing', async () => {
    expect(await importeer(map)).toMatchObject({ code: 2, fout: tekst('is een map') });
  });

  it.each([
    ['met BOM', `\u{feff}${KOP}\r\n1;oud;;;\r\n`],
    ['zoals een rekenblad hem bewaarde', `${KOP}\n1;oud;;;\n`],
    ['zonder inhoud', ''],
  ])('vervangt een eerdere lijst %s', async (_naam, inhoud) => {
    const csv = await schrijf('eerder.csv', inhoud);
    expect(await importeer(csv)).toMatchObject({ code: 0 });
    expect(await readFile(csv, 'utf8')).toMatch(/^\u{feff}regel;[^]*GEEN_TOEWIJZING/u);
    expect(await readFile(csv, 'utf8')).not.toContain('oud');
  });

  it('die dan toch niet te schrijven is, staat met de uitslag op het scherm', async () => {
    await mkdir(pad('data'));
    const uitslag = await importeer(pad('data', 'log.sqlite'));
    expect(uitslag).toMatchObject({ code: 2, uit: tekst('Geïmporteerd: 2 gebeurtenissen vastgelegd') });
    expect(uitslag.fout).toMatch(/is niet geschreven[^]*Waarschuwing: [^]*GEEN_TOEWIJZING/);
    expect(await verifyFile(pad('data'))).toMatchObject({ inOrde: true });
  });
});

describe('een import', () => {
  it.each([
    ['dat er niet is', 'weg.ndjson', 'is niet te lezen'],
    ['dat een map is', '.', 'is een map'],
  ])('van een bestand %s laat geen map achter', async (_naam, bron, melding) => {
    expect(await tijdig('importeer', pad(bron), ...data())).toMatchObject({ code: 2, fout: tekst(melding) });
    expect(bestaat('data')).toBe(false);
  });

  it('zegt in de uitleg wat er bij fouten en na afbreken gebeurt', async () => {
    const { uit } = await tijdig('importeer', '--help');
    expect(uit.replace(/\s+/g, ' ')).toContain(
      'weigert een bestand met fouten in zijn geheel; is het afgebroken, voer het dan opnieuw uit: dat maakt het af',
    );
  });

  it('die is afgebroken, noemt verifieer', async () => {
    await gevuld(aangemeld());
    expect(await tijdig('verifieer', ...data())).toMatchObject({ code: 0, fout: '' });
    const stand = { bestand: 'half.ndjson', regels: 9, begonnenOp: '2026-11-28T12:00:00.000Z' };
    await writeFile(pad('data', 'import-onderweg.0123456789ab.json'), JSON.stringify(stand));
    const letOp = 'Let op: de import van half.ndjson is afgebroken. Voer die opnieuw uit om hem af te maken.\n';
    expect(await tijdig('verifieer', ...data())).toMatchObject({ code: 0, fout: letOp });
    const store = await openStore({ folder: pad('data') });
    try {
      expect(await tijdig('verifieer', ...data())).toMatchObject({ code: 0, fout: tekst('loopt nog, of is') });
    } finally {
      await store.close();
    }
  });
});

describe('een export', () => {
  it('overschrijft niets', async () => {
    await gevuld(aangemeld());
    const naar = await schrijf('er-al.ndjson', 'van een ander');
    expect(await tijdig('exporteer', '--naar', naar, ...data())).toEqual({
      code: 2,
      uit: '',
      fout: `${naar} bestaat al en wordt niet overschreven. Kies een andere naam.\n`,
    });
    expect(await readFile(naar, 'utf8')).toBe('van een ander');
  });

  it('gaat niet naar een map die er niet is', async () => {
    await gevuld(aangemeld());
    expect(await tijdig('exporteer', '--naar', pad('weg', 'uit.ndjson'), ...data())).toEqual({
      code: 2,
      uit: '',
      fout: `De map ${pad('weg')} is er niet.\n`,
    });
  });

  it('staat in het bestand zoals op het scherm', async () => {
    await gevuld(aangemeld(), toegewezen());
    expect(await tijdig('exporteer', '--naar', pad('uit.ndjson'), ...data())).toMatchObject({ code: 0 });
    expect(await readFile(pad('uit.ndjson'), 'utf8')).toBe((await tijdig('exporteer', ...data())).uit);
  });
});

describe('de voorbeeldorganisatie', () => {
  it('komt niet bij een voorbeeldzaak waarin iets anders is gebeurd', async () => {
    await tijdig('voorbeeld', ...data('bron'));
    const { uit } = await tijdig('exporteer', ...data('bron'));
    const { stream, metadata } = JSON.parse(/^\{"stream":"zaak-.*$/m.exec(uit)![0]) as Ruw;
    await gevuld(aangemeld({ stream, metadata }));
    expect(await tijdig('voorbeeld', ...data())).toEqual({
      code: 2,
      uit: '',
      fout: `${pad('data')} is niet leeg: er staan al andere gebeurtenissen. Kies voor het voorbeeld een lege map.\n`,
    });
  });
});

describe('de cijfers', () => {
  it.each([['herbouw'], ['geparkeerd', '--opnieuw']])(
    '%s %s vraagt een logboek en maakt er geen',
    async (...woorden) => {
      expect(await tijdig(...woorden, ...data())).toMatchObject({
        code: 2,
        uit: '',
        fout: tekst(`In ${pad('data')} staat geen logboek`),
      });
      expect(bestaat('data')).toBe(false);
    },
  );

  it('zijn er niet voor ze zijn opgebouwd, en dat zegt geparkeerd', async () => {
    await gevuld(aangemeld());
    expect(await tijdig('geparkeerd', ...data())).toEqual({
      code: 2,
      uit: '',
      fout: `In ${pad('data')} staan nog geen cijfers. Start Tijdig, of voer eerst \`tijdig herbouw\` uit.\n`,
    });
  });

  it('zijn na herbouw gelijk aan wat er stond, als er iets stond', async () => {
    await gevuld(aangemeld(), toegewezen());
    const eerste = await tijdig('herbouw', ...data());
    expect(eerste).toMatchObject({ code: 0, uit: tekst('Er stonden nog geen cijfers om mee te vergelijken.') });
    expect(await leesmodellen()).toEqual(['leesmodel-1.sqlite']);
    const tweede = await tijdig('herbouw', ...data());
    expect(tweede).toMatchObject({ code: 0, uit: tekst('Gelijk aan wat er stond.') });
    expect(await leesmodellen()).toEqual(['leesmodel-2.sqlite']);
    expect(sha(tweede.uit)).toBe(sha(eerste.uit));
  });

  it('van andere software worden één keer vervangen, en niet vergeleken', async () => {
    await gevuld(aangemeld(), toegewezen());
    const eerste = await tijdig('herbouw', ...data());
    const leesmodel = new DatabaseSync(pad('data', 'leesmodel-1.sqlite'));
    leesmodel.exec("UPDATE checkpoint SET software = 'tijdig 0.0.0'");
    leesmodel.close();
    const tweede = await tijdig('herbouw', ...data());
    expect(tweede).toMatchObject({
      code: 0,
      uit: tekst('De vorige cijfers waren van tijdig 0.0.0 en zijn vervangen.'),
    });
    expect(await leesmodellen()).toEqual(['leesmodel-2.sqlite']);
    expect(sha(tweede.uit)).toBe(sha(eerste.uit));
  });
});

const leesmodellen = async () => (await readdir(pad('data'))).filter((naam) => /^leesmodel-\d+\.sqlite$/.test(naam));
const sha = (uit: string) => /[0-9a-f]{64}/.exec(uit)?.[0];
