import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { eventIdFor, isoOf } from '@tijdig/event-store';
import { openReader, openStore, type SqliteStore } from '@tijdig/event-store-sqlite';
import { dagnummer, kennismomentVan, momentVan } from '@tijdig/kernel';
import { tijdigheid, werkvoorraad } from '@tijdig/projections';
import { openReadModel, Projector } from '@tijdig/read-models';
import { AANMELDING } from '../http/aanmelding.ts';
import { tijdig } from './opdrachtregel.ts';

jest.setTimeout(120_000);

const NDJSON = 'domein/voorbeelden/gewoon.ndjson';
const regelsVan = (bestand: string) => readFileSync(bestand, 'utf8').trimEnd().split('\n');

/** A zaak that came in while the backup was made. */
const nieuweZaak = (n: number) => ({
  stream: `zaak-${eventIdFor('oefening', n)}`,
  expected: 'no-stream' as const,
  events: [
    {
      eventId: eventIdFor('oefening-melding', n),
      type: 'ZaakAangemeld',
      schemaVersie: 1,
      gebeurdOp: '2025-03-03',
      data: { ...AANMELDING, jeugdigeId: `oefening-${n}` },
      metadata: { commandoId: `oefening-${n}` },
    },
  ],
});

/** The figures as they were known just before a moment: what came in after it does not count. */
const cijfersVoor = async (folder: string, moment: string) => {
  const reader = await openReader({ folder });
  const projector = await Projector.open({ folder, reader, software: 'oefening' });
  const leesmodel = openReadModel({ folder });
  const peildatum = dagnummer('2026-01-31');
  const cijfers = leesmodel.vraag(kennismomentVan(isoOf(momentVan(moment)! - 1))!, ({ bron }) =>
    ['WETTELIJK', 'JBN-2025'].map((profiel) => ({
      voorraad: werkvoorraad({ profiel, peildatum }, bron),
      tijdigheid: tijdigheid({ profiel, periodeVan: peildatum - 400, periodeTot: peildatum }, bron),
    })),
  );
  leesmodel.close();
  await projector.close();
  await reader.close();
  return cijfers;
};

/** Goes on recording until told to stop. */
const legVast = (store: SqliteStore) => {
  let n = 0;
  let bezig = true;
  const klaar = (async () => {
    for (; bezig; n += 1) await store.append([nieuweZaak(n)]);
  })();
  return async () => {
    bezig = false;
    await klaar;
    return n;
  };
};

describe('een oefening: de schijf is weg en de reservekopie moet het doen', () => {
  let map: string;
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'tijdig-oefening-'));
  });
  afterEach(() => rmSync(map, { recursive: true }));

  it('geeft na terugzetten het logboek en de cijfers van het moment van de kopie', async () => {
    const [data, kopie] = [join(map, 'data'), join(map, 'kopie')];
    expect(await tijdig('importeer', NDJSON, '--data', data)).toMatchObject({ code: 0 });
    const store = await openStore({ folder: data });
    const stop = legVast(store);
    const gemaakt = await tijdig('reservekopie', kopie, '--data', data);
    const erbij = await stop();
    await store.close();
    expect(gemaakt).toMatchObject({ code: 0, fout: '' });
    expect(gemaakt.uit).toContain(`De reservekopie staat in ${kopie} en is gecontroleerd.`);

    const manifest = JSON.parse(readFileSync(join(kopie, 'reservekopie.json'), 'utf8')) as { positie: number };
    expect(await tijdig('exporteer', '--data', data, '--naar', join(map, 'voor.ndjson'))).toMatchObject({ code: 0 });
    const reader = await openReader({ folder: data });
    const laatste = (await reader.readAt(BigInt(manifest.positie)))!;
    await reader.close();
    const cijfers = await cijfersVoor(data, laatste.geregistreerdOp);

    rmSync(data, { recursive: true });
    const terug = await tijdig('terugzetten', kopie, '--data', data);
    expect(terug).toMatchObject({ code: 0, fout: '' });
    expect(readdirSync(data).sort()).toEqual(['log.sqlite', 'log.zegel', 'tijdig.lock']);

    const gekeurd = await tijdig('verifieer', '--data', data);
    expect(gekeurd).toMatchObject({ code: 0 });
    expect(gekeurd.uit).toContain('byte voor byte');
    expect(await tijdig('exporteer', '--data', data, '--naar', join(map, 'na.ndjson'))).toMatchObject({ code: 0 });
    const [voor, na] = [regelsVan(join(map, 'voor.ndjson')), regelsVan(join(map, 'na.ndjson'))];
    expect(na).toHaveLength(manifest.positie);
    expect(voor.slice(0, na.length)).toEqual(na);
    expect(voor.length - na.length).toBeLessThanOrEqual(erbij);
    expect(await cijfersVoor(data, laatste.geregistreerdOp)).toEqual(cijfers);
    expect(cijfers[0]!.voorraad.reduce((som, { openstaand }) => som + openstaand, 0)).toBeGreaterThan(0);
  });

  it('weigert wat niet veilig is, en zegt wat wel kan', async () => {
    const [data, kopie] = [join(map, 'data'), join(map, 'kopie')];
    const store = await openStore({ folder: data });
    await store.append([nieuweZaak(0)]);
    await tijdig('reservekopie', kopie, '--data', data);
    expect(await tijdig('reservekopie', kopie, '--data', data)).toMatchObject({
      code: 2,
      fout: `${kopie} bestaat al en wordt niet overschreven. Kies een andere naam voor de kopie.\n`,
    });
    const bezet = await tijdig('terugzetten', kopie, '--data', data, '--vervang');
    expect(bezet).toMatchObject({ code: 2 });
    expect(bezet.fout).toContain('al in gebruik door een Tijdig dat draait');
    await store.close();
    const vol = await tijdig('terugzetten', kopie, '--data', data);
    expect(vol).toMatchObject({ code: 2 });
    expect(vol.fout).toContain('--vervang');
    const vervangen = await tijdig('terugzetten', kopie, '--data', data, '--vervang');
    expect(vervangen).toMatchObject({ code: 0 });
    const bewaard = /bewaard in (.*)/.exec(vervangen.uit)![1]!;
    expect(await tijdig('verifieer', '--data', bewaard)).toMatchObject({ code: 0 });
    rmSync(join(kopie, 'log.sqlite'));
    expect(await tijdig('terugzetten', kopie, '--data', join(map, 'nieuw'))).toMatchObject({ code: 2 });
  });
});
