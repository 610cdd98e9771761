import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventStore, StreamAppend } from '@tijdig/event-store';
import { bestandsbron, exporteer, importeer, onderbrokenImports, type Importuitslag } from '@tijdig/uitwisseling';
import { aangemeld, gesproken, logMetNormen, NU, tekstVan, toegewezen } from './regels.ts';

let map: string;
beforeEach(async () => (map = await mkdtemp(join(tmpdir(), 'tijdig-'))));
afterEach(() => rm(map, { recursive: true }));

const importeerPad = async (pad: string, store: EventStore, streng = false): Promise<Importuitslag> => {
  const bron = await bestandsbron(pad);
  try {
    return await importeer({ bron, store, nu: NU, map, streng });
  } finally {
    await bron.sluit();
  }
};

const importeerTekst = async (tekst: string, store: EventStore, streng = false): Promise<Importuitslag> => {
  const pad = join(map, 'in.ndjson');
  await writeFile(pad, tekst);
  return importeerPad(pad, store, streng);
};

const uit = async (store: EventStore): Promise<string[]> => {
  const regels: string[] = [];
  for await (const pagina of exporteer(store)) regels.push(...pagina);
  return regels;
};
const zonderPositie = (regels: readonly string[]) => regels.map((r) => r.replace(/"positie":"\d+",/, ''));

/** Dies after so many batches, as a process does: what was recorded stays. */
const valtUitNa = (partijen: number, store: EventStore): EventStore => {
  let nog = partijen;
  return Object.create(store, {
    append: {
      value: (appends: readonly StreamAppend[]) => {
        if (nog-- === 0) throw new Error('stroom weg');
        return store.append(appends);
      },
    },
  }) as EventStore;
};

describe('importeren en exporteren', () => {
  it.each(['gewoon', 'grillig'])('geeft %s na export en import weer als dezelfde regels', async (naam) => {
    const store = await logMetNormen();
    const eerste = await importeerPad(join(import.meta.dirname, `../../domein/voorbeelden/${naam}.ndjson`), store);
    expect(eerste.keuring.fouten).toEqual({ genoemd: [], totaal: 0 });
    const regels = await uit(store);
    expect(regels.length).toBe(eerste.vastgelegd + 7);

    const kopie = await logMetNormen();
    const terug = await importeerTekst(regels.map((r) => `${r}\n`).join(''), kopie);
    expect(terug.keuring.fouten.genoemd).toEqual([]);
    expect(zonderPositie(await uit(kopie))).toEqual(zonderPositie(regels));
  });
  it('doet niets als hetzelfde bestand nog eens komt', async () => {
    const store = await logMetNormen();
    const tekst = tekstVan(aangemeld(), toegewezen(), gesproken());
    expect((await importeerTekst(tekst, store)).vastgelegd).toBe(3);
    expect(await importeerTekst(tekst, store)).toMatchObject({ geimporteerd: true, vastgelegd: 0 });
    const regels = await uit(store);
    expect((await importeerTekst(regels.map((r) => `${r}\n`).join(''), store)).vastgelegd).toBe(0);
    expect(await uit(store)).toEqual(regels);
  });
  it('vult een zaak aan met wat er nog niet is', async () => {
    const store = await logMetNormen();
    await importeerTekst(tekstVan(aangemeld(), toegewezen()), store);
    expect((await importeerTekst(tekstVan(aangemeld(), toegewezen(), gesproken()), store)).vastgelegd).toBe(1);
  });
  it('gaat verder waar het logboek is, als het bestand alleen het vervolg bevat', async () => {
    const store = await logMetNormen();
    await importeerTekst(tekstVan(aangemeld()), store);
    const vervolg = tekstVan(toegewezen(), gesproken());
    expect((await importeerTekst(vervolg, store)).vastgelegd).toBe(2);
    expect((await importeerTekst(vervolg, store)).vastgelegd).toBe(0);
  });
  it('weigert een bestand dat iets anders zegt dan het logboek', async () => {
    const store = await logMetNormen();
    await importeerTekst(tekstVan(aangemeld(), toegewezen(), gesproken()), store);
    const anders = tekstVan(aangemeld(), gesproken({ eventId: 'e-3' }));
    const { keuring } = await importeerTekst(anders, store);
    expect(keuring.fouten.genoemd.map((f) => `${f.regel} ${f.code}`)).toEqual(['2 WIJKT_AF_VAN_LOG']);
  });
  it('legt niets vast als één regel fout is, en laat geen bestanden achter', async () => {
    const store = await logMetNormen();
    const voor = await uit(store);
    const uitslag = await importeerTekst(`${tekstVan(aangemeld(), toegewezen())}kapot\n`, store);
    expect(uitslag).toMatchObject({ geimporteerd: false, vastgelegd: 0 });
    expect(await uit(store)).toEqual(voor);
    expect(await readdir(map)).toEqual(['in.ndjson']);
  });
  it('neemt een gebroken regel van het vak aan, tenzij het streng moet', async () => {
    const store = await logMetNormen();
    const tekst = tekstVan(aangemeld(), gesproken());
    expect(await importeerTekst(tekst, store, true)).toMatchObject({ geimporteerd: false });
    expect(await importeerTekst(tekst, store)).toMatchObject({ geimporteerd: true, vastgelegd: 2 });
  });
  it('maakt een afgebroken import af als hij nog eens wordt gedaan', async () => {
    const tekst = Array.from({ length: 2600 }, (_, i) => {
      const stream = `zaak-6cd9ac33-44e9-4102-9ca5-${String(i).padStart(12, '0')}`;
      return tekstVan(aangemeld({ stream, eventId: `a-${i}` }), toegewezen({ stream }));
    }).join('');
    const store = await logMetNormen();
    await expect(importeerTekst(tekst, valtUitNa(1, store))).rejects.toThrow('stroom weg');
    expect(await uit(store)).toHaveLength(7 + 2000);
    expect(await onderbrokenImports(map)).toMatchObject([{ bestand: 'in.ndjson', regels: 5200 }]);

    expect(await importeerTekst(tekst, store)).toMatchObject({ geimporteerd: true, vastgelegd: 3200 });
    expect(await onderbrokenImports(map)).toEqual([]);
    const ongestoord = await logMetNormen();
    await importeerTekst(tekst, ongestoord);
    expect(await uit(store)).toEqual(await uit(ongestoord));
  });
});
