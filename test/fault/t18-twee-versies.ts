import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { eventIdFor, verifyStream, type JsonObject, type RecordedEvent } from '@tijdig/event-store';
import { openReader, openStore } from '@tijdig/event-store-sqlite';
import { startDienst } from './dienst/dienst.ts';
import { bouwGisteren, HIER, tijdigVan } from './dienst/gisteren.ts';
import { isGelukt, meldZaakAan, vraag } from './dienst/verzoek.ts';
import type { Fouttest } from './verslag.ts';

/** The first commit of this history with a server and a command line. */
const GISTEREN = 'f670108d44552ef23a53df13d9cd1ebac019eafb';
const MORGEN = 'zaak-00000000-0000-5000-8000-000000000018';
const MEER = { nogOnbekend: { diep: ['é', 1.5, null] } };

type Bevinding = { gemeld: number; vergeten: number; onbeantwoord: number; afloop: (number | null)[] };

/** One version serves the folder: knows all zaken of before, takes new ones, and answers with figures. */
const dienstbeurt = async (bron: string, map: string, beurt: string, zaken: string[], bevinding: Bevinding) => {
  const dienst = await startDienst(map, [], bron);
  try {
    for (const zaak of zaken)
      if ((await vraag(`${dienst.adres}/v1/zaken/${zaak}/gebeurtenissen`)).status !== 200) bevinding.vergeten += 1;
    let positie = '0';
    for (let n = 0; n < 10; n += 1) {
      const antwoord = await meldZaakAan(dienst.adres, `t18-${beurt}-${n}`);
      if (!isGelukt(antwoord)) throw new Error(`${beurt}: ${antwoord.status} ${antwoord.tekst}`);
      const gemeld = JSON.parse(antwoord.tekst) as { zaakId: string; positie: string };
      zaken.push(gemeld.zaakId);
      positie = gemeld.positie;
      bevinding.gemeld += 1;
    }
    const url = `${dienst.adres}/v1/werkvoorraad?peildatum=2025-06-02&profiel=JBN-2025&minPositie=${positie}`;
    if ((await vraag(url)).status !== 200) bevinding.onbeantwoord += 1;
  } finally {
    bevinding.afloop.push(await dienst.stop());
  }
};

/** What a Tijdig of tomorrow might record: a type, a version, and fields that nobody knows yet. */
const schrijfVanMorgen = async (map: string): Promise<void> => {
  const store = await openStore({ folder: map });
  const event = (n: number, type: string, data: JsonObject) => ({
    eventId: eventIdFor('t18-morgen', n),
    type,
    schemaVersie: 99,
    gebeurdOp: '2025-03-03',
    data,
    metadata: { commandoId: `morgen-${n}`, bron: 'morgen' },
  });
  const events = [event(0, 'NogNietBedacht', MEER), event(1, 'ContactGevoerd', { datum: '2025-03-03', ...MEER })];
  await store.append([{ stream: MORGEN, expected: 'no-stream', events }]);
  await store.close();
};

const ontdaan = (event: RecordedEvent): RecordedEvent => ({ ...event, data: { datum: event.data['datum'] ?? '' } });

/** The control: a reader that keeps only the fields it knows. The chain must notice. */
const merktVerlies = async (map: string): Promise<boolean> => {
  const reader = await openReader({ folder: map });
  const events = await reader.readStream(MORGEN, { raw: true });
  await reader.close();
  return verifyStream(events) === undefined && verifyStream(events.map(ontdaan)) !== undefined;
};

/** A log of a format that does not exist yet is refused in words, by yesterday and by today, and is not touched. */
const weigeringen = (bronnen: readonly string[], map: string): number => {
  const nieuwer = `${map}-nieuwer`;
  cpSync(map, nieuwer, { recursive: true });
  rmSync(join(nieuwer, 'log.zegel'), { force: true });
  const db = new DatabaseSync(join(nieuwer, 'log.sqlite'));
  db.exec('PRAGMA user_version=99');
  db.close();
  return bronnen.filter((bron) => {
    const { code, fout } = tijdigVan(bron, 'exporteer', '--data', nieuwer);
    return code === 2 && fout.includes('nieuwere Tijdig') && !fout.includes('    at ');
  }).length;
};

/** Yesterday's Tijdig and today's take turns on one folder. */
export const T18: Fouttest = {
  id: 'T18',
  draai: async ({ seed }) => {
    const gisteren = bouwGisteren(GISTEREN);
    const ruimte = mkdtempSync(join(tmpdir(), 'tijdig-t18-'));
    const map = join(ruimte, 'data');
    try {
      const bevinding: Bevinding = { gemeld: 0, vergeten: 0, onbeantwoord: 0, afloop: [] };
      const zaken: string[] = [];
      const beurten = [gisteren.bron, HIER, gisteren.bron, HIER];
      for (const [i, bron] of beurten.entries()) await dienstbeurt(bron, map, `beurt${i}`, zaken, bevinding);
      await schrijfVanMorgen(map);
      await dienstbeurt(gisteren.bron, map, 'na-morgen', zaken, bevinding);
      const [oud, nieuw] = [gisteren.bron, HIER].map((bron) => tijdigVan(bron, 'exporteer', '--data', map));
      const gelijk = oud!.uit === nieuw!.uit && oud!.uit.includes(JSON.stringify(MEER).slice(1, -1));
      const inOrde = [gisteren.bron, HIER].filter((bron) => tijdigVan(bron, 'verifieer', '--data', map).code === 0);
      const geweigerd = weigeringen([gisteren.bron, HIER], map);
      return {
        id: 'T18',
        wat: 'an older build and this one by turns on one folder',
        seed,
        rounds: beurten.length + 1,
        older: GISTEREN.slice(0, 7),
        acked: bevinding.gemeld,
        forgotten: bevinding.vergeten,
        unansweredQuestions: bevinding.onbeantwoord,
        exitCodes: bevinding.afloop.join(' '),
        sameExport: gelijk,
        verifiedBy: inOrde.length,
        newerFormatRefusedBy: geweigerd,
        control: { wat: 'keep only the fields one knows', failed: await merktVerlies(map) },
        pass:
          bevinding.vergeten + bevinding.onbeantwoord === 0 &&
          bevinding.afloop.every((code) => code === 0) &&
          gelijk &&
          inOrde.length === 2 &&
          geweigerd === 2,
      };
    } finally {
      rmSync(ruimte, { recursive: true, force: true });
      gisteren.weg();
    }
  },
};
