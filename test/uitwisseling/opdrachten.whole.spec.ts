import { spawn } from 'node:child_process';
import { copyFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { openReader, openStore, verifyFile } from '@tijdig/event-store-sqlite';
import { aangemeld, gesproken, tekstVan, toegewezen, ZAAK } from './regels.ts';

/** Each command is a process of its own. */
jest.setTimeout(60_000);

const WORTEL = join(import.meta.dirname, '../..');
const CLI = [
  '--conditions=tijdig-source',
  '--disable-warning=ExperimentalWarning',
  join(WORTEL, 'apps/cli/src/main.ts'),
];

type Afloop = Readonly<{ code: number | null; uit: string; fout: string }>;

const start = (argumenten: readonly string[]) =>
  spawn(process.execPath, [...CLI, ...argumenten], { env: { ...process.env, NODE_OPTIONS: '', TIJDIG_DATA: '' } });

const tijdig = (...argumenten: readonly string[]): Promise<Afloop> =>
  new Promise((klaar) => {
    const kind = start(argumenten);
    let [uit, fout] = ['', ''];
    kind.stdout.on('data', (deel: Buffer) => (uit += String(deel)));
    kind.stderr.on('data', (deel: Buffer) => (fout += String(deel)));
    kind.on('close', (code) => klaar({ code, uit, fout }));
  });

let map: string;
const pad = (naam: string) => join(map, naam);
const data = (naam: string) => ['--data', pad(naam)];
const schrijf = async (naam: string, tekst: string): Promise<string> => {
  await writeFile(pad(naam), tekst);
  return pad(naam);
};

beforeAll(async () => (map = await mkdtemp(join(tmpdir(), 'tijdig-'))));
afterAll(() => rm(map, { recursive: true }));

const zonderPositie = (tekst: string) => tekst.replace(/"positie":"\d+",/g, '');

describe('npm run tijdig', () => {
  it('legt uit in het Nederlands, en zegt wat er mis is', async () => {
    const hulp = await tijdig('--help');
    expect(hulp).toMatchObject({ code: 0, fout: '' });
    expect(hulp.uit).toMatch(/Gebruik: tijdig[^]*Opdrachten:[^]*importeer <bestand>[^]*Afloop: 0 goed/);
    expect(hulp.uit).not.toMatch(/Usage|Options|Commands|display help/);
    expect(await tijdig('importeren')).toMatchObject({
      code: 2,
      fout: expect.stringContaining('importeren bestaat niet'),
    });
    expect(await tijdig('exporteer', ...data('nergens'))).toMatchObject({
      code: 2,
      fout: expect.stringContaining('staat geen logboek'),
    });
  });

  it.each(['gewoon', 'grillig'])('importeert %s, exporteert, en krijgt na import dezelfde regels', async (naam) => {
    const bestand = join(WORTEL, `domein/voorbeelden/${naam}.ndjson`);
    const eerste = await tijdig('importeer', bestand, ...data(`${naam}-1`));
    expect(eerste).toMatchObject({ code: 0, uit: expect.stringMatching(/^Geïmporteerd: [\d.]+ gebeurtenissen/) });
    const heen = await tijdig('exporteer', ...data(`${naam}-1`));
    const tussen = await schrijf(`${naam}.ndjson`, heen.uit);
    expect((await tijdig('importeer', tussen, ...data(`${naam}-2`))).code).toBe(0);
    const terug = await tijdig('exporteer', ...data(`${naam}-2`));
    expect(zonderPositie(terug.uit)).toBe(zonderPositie(heen.uit));
    expect(await tijdig('importeer', tussen, ...data(`${naam}-1`))).toMatchObject({
      code: 0,
      uit: expect.stringMatching(/^Geïmporteerd: 0 /),
    });
    expect((await tijdig('verifieer', tussen)).code).toBe(0);
  });

  it('weigert een bestand met foute regels, noemt ze, en verandert niets', async () => {
    await tijdig('importeer', await schrijf('goed.ndjson', tekstVan(aangemeld())), ...data('fout'));
    const voor = (await tijdig('exporteer', ...data('fout'))).uit;
    const fout = await schrijf('fout.ndjson', `${tekstVan(aangemeld(), toegewezen({ gebeurdOp: '2025-03-05' }))}{\n`);
    const csv = pad('fouten.csv');
    const uitslag = await tijdig('importeer', fout, '--fouten', csv, ...data('fout'));
    expect(uitslag).toMatchObject({ code: 1, uit: expect.stringContaining('Er is niets vastgelegd') });
    expect(uitslag.fout).toMatch(/regel 2, gebeurdOp: .*\n.*regel 3: Dit is geen geldige JSON/);
    expect((await readFile(csv, 'utf8')).split('\r\n')).toEqual([
      '\u{feff}regel;stream;veld;code;melding',
      expect.stringMatching(new RegExp(`^2;${ZAAK};gebeurdOp;ENVELOP_WIJKT_AF;`)),
      expect.stringMatching(/^3;;;GEEN_JSON;/),
      '',
    ]);
    expect((await tijdig('exporteer', ...data('fout'))).uit).toBe(voor);
  });

  it('weigert met --streng wat een regel van het vak breekt', async () => {
    const bestand = await schrijf('streng.ndjson', tekstVan(aangemeld(), gesproken()));
    expect(await tijdig('importeer', bestand, '--streng', ...data('streng'))).toMatchObject({
      code: 1,
      fout: expect.stringContaining('GEEN_TOEWIJZING'),
    });
    expect(await tijdig('importeer', bestand, ...data('streng'))).toMatchObject({
      code: 0,
      uit: expect.stringContaining('1 waarschuwing.'),
    });
  });

  it('maakt na kill -9 de import af als hij nog eens wordt gedaan', async () => {
    const veel = Array.from({ length: 6000 }, (_, i) => {
      const stream = `zaak-6cd9ac33-44e9-4102-9ca5-${String(i).padStart(12, '0')}`;
      return tekstVan(
        aangemeld({ stream, eventId: `a-${i}` }),
        toegewezen({ stream }),
        gesproken({ stream, eventId: `g-${i}` }),
      );
    }).join('');
    const bestand = await schrijf('veel.ndjson', veel);
    const kind = start(['importeer', bestand, ...data('veel')]);
    await tot(async () => (await lengte('veel')) > 1000);
    kind.kill('SIGKILL');
    await new Promise((klaar) => kind.on('close', klaar));
    const half = await lengte('veel');
    expect(half).toBeLessThan(18_007);
    expect((await tijdig('importeer', bestand, ...data('veel'))).code).toBe(0);
    expect(await lengte('veel')).toBe(18_007);
    expect((await tijdig('verifieer', ...data('veel'))).code).toBe(0);
  });

  it('zegt het duidelijk als er een Tijdig op de map draait, en leest dan toch', async () => {
    const store = await openStore({ folder: pad('bezet') });
    try {
      const bestand = await schrijf('bezet.ndjson', tekstVan(aangemeld()));
      expect(await tijdig('importeer', bestand, ...data('bezet'))).toMatchObject({
        code: 2,
        fout: expect.stringContaining('al in gebruik'),
      });
      expect((await tijdig('exporteer', ...data('bezet'))).code).toBe(0);
    } finally {
      await store.close();
    }
  });

  it('speelt een zaak af, legt een deadline uit en kan dat voor wat toen bekend was', async () => {
    const bestand = await schrijf('zaak.ndjson', tekstVan(aangemeld(), toegewezen(), gesproken()));
    await tijdig('importeer', bestand, ...data('zaak'));
    const spel = await tijdig('speel-af', ZAAK, '--profiel', 'JBN-2025', '--peildatum', '2025-03-31', ...data('zaak'));
    expect(spel.code).toBe(0);
    expect(spel.uit).toMatch(/#0 ZaakAangemeld[^]*\+ JBN-2025 EERSTE_F2F 1: start 2025-03-03, deadline 2025-03-10/);
    expect(spel.uit).toMatch(/#2 EersteF2FGevoerd[^]*~ JBN-2025 EERSTE_F2F 1: .*afgerond 2025-03-10/);
    const uitleg = ['leg-uit', ZAAK, 'EERSTE_F2F', '--profiel', 'JBN-2025', '--peildatum', '2025-03-31'];
    expect((await tijdig(...uitleg, ...data('zaak'))).uit).toMatch(
      /za 2025-03-08 {2}telt niet: zaterdag[^]*Deadline: ma 2025-03-10\nAfgerond op ma 2025-03-10: op tijd/,
    );
    const toen = await tijdig(...uitleg, '--kennismoment', '2025-03-09', ...data('zaak'));
    expect(toen.uit).toMatch(/Nog niet afgerond. Stand op 2025-03-31: over termijn/);
  });

  it('herbouwt de cijfers en kent geen geparkeerde zaken', async () => {
    const bestand = await schrijf('bouw.ndjson', tekstVan(aangemeld(), toegewezen(), gesproken()));
    await tijdig('importeer', bestand, ...data('bouw'));
    expect(await tijdig('herbouw', ...data('bouw'))).toMatchObject({
      code: 0,
      uit: expect.stringMatching(/[0-9a-f]{64}/),
    });
    expect(await tijdig('geparkeerd', '--opnieuw', ...data('bouw'))).toMatchObject({ code: 0 });
    expect(await tijdig('geparkeerd', ...data('bouw'))).toMatchObject({
      code: 0,
      uit: expect.stringContaining('geen zaak'),
    });
  });

  it('vindt elke veranderde byte van het logboek, en noemt de gebeurtenis', async () => {
    const bestand = await schrijf('zuiver.ndjson', tekstVan(aangemeld(), toegewezen(), gesproken()));
    await tijdig('importeer', bestand, ...data('zuiver'));
    const zuiver = await readFile(join(pad('zuiver'), 'log.sqlite'));
    const verander = async (naam: string, plek: number): Promise<void> => {
      await cp(pad('zuiver'), pad(naam), { recursive: true });
      const anders = Buffer.from(zuiver);
      anders[plek]! ^= 1;
      await writeFile(join(pad(naam), 'log.sqlite'), anders);
    };
    await verander('gesprek', zuiver.indexOf('"vorm":"FYSIEK"') + 9);
    expect(await tijdig('verifieer', ...data('gesprek'))).toMatchObject({
      code: 1,
      uit: expect.stringContaining(`e-gesprek in ${ZAAK}, revisie 2`),
    });
    for (let deel = 0; deel < 40; deel += 1) {
      await verander('ergens', Math.floor((zuiver.length * (deel + 0.37)) / 40));
      expect(await verifyFile(pad('ergens'))).toMatchObject({ inOrde: false });
    }
  });

  it('vindt een veranderde regel in een export', async () => {
    const bestand = await schrijf('e.ndjson', tekstVan(aangemeld(), toegewezen(), gesproken()));
    await tijdig('importeer', bestand, ...data('e'));
    const uit = (await tijdig('exporteer', ...data('e'))).uit;
    const anders = await schrijf(
      'anders.ndjson',
      uit.replace('"medewerkerId":"A","rolInZaak"', '"medewerkerId":"B","rolInZaak"'),
    );
    expect(await tijdig('verifieer', anders)).toMatchObject({
      code: 1,
      uit: expect.stringContaining('HASH_KLOPT_NIET'),
    });
    await copyFile(anders, pad('kopie.ndjson'));
    expect((await tijdig('importeer', pad('kopie.ndjson'), ...data('e-2'))).code).toBe(1);
  });

  it('zet het voorbeeld alleen in een map zonder andere zaken', async () => {
    expect(await tijdig('voorbeeld', ...data('voorbeeld'))).toMatchObject({
      code: 0,
      uit: expect.stringMatching(/7\.\d{3}/),
    });
    expect(await tijdig('voorbeeld', ...data('voorbeeld'))).toMatchObject({
      code: 0,
      uit: expect.stringContaining('De voorbeeldorganisatie staat al in'),
    });
    await tijdig('importeer', await schrijf('echt.ndjson', tekstVan(aangemeld())), ...data('echt'));
    expect(await tijdig('voorbeeld', ...data('echt'))).toMatchObject({
      code: 2,
      fout: expect.stringContaining('lege map'),
    });
  });
});

const lengte = async (naam: string): Promise<number> => {
  try {
    const log = await openReader({ folder: pad(naam) });
    const { position } = (await log.head()) ?? { position: 0n };
    await log.close();
    return Number(position);
  } catch {
    return 0;
  }
};

const tot = async (klopt: () => Promise<boolean>): Promise<void> => {
  const uiterlijk = Date.now() + 30_000;
  while (!(await klopt())) {
    if (Date.now() > uiterlijk) throw new Error('het duurde te lang');
    await new Promise((later) => setTimeout(later, 20));
  }
};
