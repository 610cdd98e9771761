import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { openStore } from '@tijdig/event-store-sqlite';
import { dagnummer } from '@tijdig/kernel';
import { vulZaaklog } from '../bench/zaaklog.ts';
import { aanmelding, stuur, vraag } from './opstelling.ts';

const MAIN = 'apps/all-in-one/dist/main.js';

type Afloop = Readonly<{ code: number | null; uit: string; fout: string }>;

/** Tijdig as `npm start` runs it, without npm. */
class Proces {
  readonly kind: ChildProcess;
  uit = '';
  fout = '';
  constructor(...vlaggen: string[]) {
    this.kind = spawn(process.execPath, [MAIN, ...vlaggen], { env: { PATH: process.env['PATH'], TIJDIG_LOG: 'warn' } });
    this.kind.stdout!.on('data', (deel: Buffer) => (this.uit += deel.toString()));
    this.kind.stderr!.on('data', (deel: Buffer) => (this.fout += deel.toString()));
  }
  async adres(): Promise<string> {
    while (!this.uit.includes('\n')) await Promise.race([once(this.kind.stdout!, 'data'), once(this.kind, 'exit')]);
    return this.uit.trim().replace('Tijdig luistert op ', '');
  }
  async afloop(signaal?: NodeJS.Signals): Promise<Afloop> {
    if (signaal) this.kind.kill(signaal);
    if (this.kind.exitCode === null) await once(this.kind, 'exit');
    return { code: this.kind.exitCode, uit: this.uit, fout: this.fout };
  }
}

describe('Tijdig starten en stoppen', () => {
  let map: string;
  beforeEach(async () => void (map = await mkdtemp(join(tmpdir(), 'tijdig-start-'))));
  afterEach(() => rm(map, { recursive: true, force: true }));

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'zegt op één regel waar hij luistert, en stopt netjes bij %s',
    async (signaal) => {
      const tijdig = new Proces('--data', join(map, 'nieuw'), '--port', '0');
      const adres = await tijdig.adres();
      expect(adres).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      expect((await vraag(`${adres}/v1/gereedheid`)).status).toBe(200);
      const { code, uit } = await tijdig.afloop(signaal);
      expect([code, uit]).toEqual([0, `Tijdig luistert op ${adres}\n`]);
    },
    30_000,
  );

  it('weet na een herstart alles nog, en brengt de cijfers bij', async () => {
    const eerste = new Proces('--data', map, '--port', '0');
    const zaken = `${await eerste.adres()}/v1/zaken`;
    const { json } = await stuur(zaken, aanmelding, { 'idempotency-key': 'herstart' });
    await eerste.afloop('SIGTERM');
    const tweede = new Proces('--data', map, '--port', '0');
    const adres = await tweede.adres();
    expect((await stuur(`${adres}/v1/zaken`, aanmelding, { 'idempotency-key': 'herstart' })).json).toEqual(json);
    const { regels } = (
      await vraag(`${adres}/v1/werkvoorraad?profiel=JBN-2025&minPositie=${json['positie'] as string}`)
    ).json as { regels: { openstaand: number }[] };
    expect(regels[0]!.openstaand).toBe(1);
    expect((await tweede.afloop('SIGTERM')).code).toBe(0);
  }, 30_000);

  it('stopt ook netjes terwijl hij nog cijfers bouwt', async () => {
    const store = await openStore({ folder: map, durability: 'OFF' });
    await vulZaaklog(store, { begin: dagnummer('2015-01-05'), perDag: 3, zaken: 4000 });
    await store.close();
    const tijdig = new Proces('--data', map, '--port', '0');
    const aanbouw = join(map, 'leesmodel-1.sqlite.aanbouw');
    while (!existsSync(aanbouw)) await wacht(5);
    const { code, uit } = await tijdig.afloop('SIGTERM');
    expect([code, uit]).toEqual([0, '']);
    expect([existsSync(aanbouw), existsSync(join(map, 'log.zegel'))]).toEqual([false, true]);
  }, 60_000);

  it('zegt bij het starten dat er een half bestand in het logboek staat', async () => {
    await writeFile(
      join(map, 'import-onderweg.0123456789ab.json'),
      JSON.stringify({ bestand: 'kanarie.ndjson', regels: 12, begonnenOp: '2025-03-03T09:00:00.000Z' }),
    );
    const tijdig = new Proces('--data', map, '--port', '0');
    await tijdig.adres();
    const { fout } = await tijdig.afloop('SIGTERM');
    expect(fout).toContain('een import is afgebroken');
    expect(fout).not.toContain('kanarie');
  }, 30_000);

  it('schrijft niets over mensen in zijn logboek, ook niet als dat alles opschrijft', async () => {
    const tijdig = new Proces('--data', map, '--port', '0', '--log', 'debug');
    const adres = await tijdig.adres();
    const koppen = { 'idempotency-key': 'kanarie-1', 'x-tijdig-medewerker': 'kanarie-2' };
    await stuur(
      `${adres}/v1/zaken`,
      { ...aanmelding, jeugdigeId: 'kanarie-3', herkomst: 'kanarie met spatie' },
      koppen,
    );
    await stuur(`${adres}/v1/zaken`, { ...aanmelding, jeugdigeId: 'kanarie-4' }, koppen);
    await vraag(`${adres}/v1/werkvoorraad?profiel=kanarie-5&medewerker=kanarie-6`);
    const { fout, uit } = await tijdig.afloop('SIGTERM');
    expect(fout).toContain('"route":"/v1/zaken"');
    expect(fout + uit).not.toContain('kanarie');
  }, 30_000);

  it('zegt wat er mis is en wat te doen: een map in gebruik, een bezette poort, een vreemd bestand, een verkeerde vlag', async () => {
    const eerste = new Proces('--data', map, '--port', '0');
    const poort = new URL(await eerste.adres()).port;
    const anders = await mkdtemp(join(tmpdir(), 'tijdig-start-'));
    await writeFile(join(anders, 'log.sqlite'), 'dit is geen logboek');
    const gevallen: readonly (readonly [string[], string])[] = [
      [['--data', map, '--port', '0'], 'al in gebruik'],
      [['--data', join(map, 'tweede'), '--port', poort], 'poort is al in gebruik'],
      [['--data', anders, '--port', '0'], 'geen leesbaar logboek'],
      [['--data', map, '--host', '0.0.0.0'], '--data MAP'],
    ];
    for (const [vlaggen, verwacht] of gevallen) {
      const { code, fout, uit } = await new Proces(...vlaggen).afloop();
      expect(fout).toContain(verwacht);
      expect([code, uit, fout.includes('    at ')]).toEqual([2, '', false]);
    }
    await eerste.afloop('SIGTERM');
    await rm(anders, { recursive: true, force: true });
  }, 60_000);
});
