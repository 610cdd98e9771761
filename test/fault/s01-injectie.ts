import { beproef, type Uitslag } from './s01-beproef.ts';
import { leesTabellen } from './s01-csv.ts';
import { plekkenVan } from './s01-plekken.ts';
import { bouwVan, Logwacht } from './s01-rijen.ts';
import { vindtSlecht, zoekSql } from './s01-sql.ts';
import { INJECTIES } from './s01-teksten.ts';
import { p, toeval, type Fouttest } from './verslag.ts';
import { Lijn } from './vijandig/lijn.ts';
import { startNaief } from './vijandig/naief.ts';
import { leesOperaties, type Operatie } from './vijandig/openapi.ts';
import { maakOordeel } from './vijandig/oordeel.ts';
import { startProduct, type Product } from './vijandig/product.ts';
import { maakKennis } from './vijandig/voorbeelden.ts';

/** With little time, one in so many; which, the seed says. */
const KORT = 30;

/** The corpus where SQL is made from strings. */
const naarNaief = async (): Promise<Readonly<{ fivexx: number; rowsWrong: number }>> => {
  const naief = await startNaief();
  const lijn = new Lijn(naief.poort);
  let fivexx = 0;
  for (const naam of INJECTIES) {
    const { status } = await lijn.vraag({ methode: 'POST', pad: '/', lichaam: JSON.stringify({ naam }) });
    if (status >= 500) fivexx++;
  }
  const bewaard = new Set(naief.rijen().map((rij) => rij['naam']));
  lijn.sluit();
  await naief.stop();
  return { fivexx, rowsWrong: INJECTIES.filter((naam) => !bewaard.has(naam)).length };
};

/** Every text in every place of every operation, each with a case of its own; reading before there is much to read. */
const beproefAlles = async (
  { reader }: Product,
  lijn: Lijn,
  operaties: readonly Operatie[],
  aanDeBeurt: () => boolean,
): Promise<Readonly<{ places: number; uitslagen: readonly Uitslag[] }>> => {
  const oordeel = await maakOordeel(lijn);
  const uitslagen: Uitslag[] = [];
  let places = 0;
  for (const operatie of operaties.toSorted((a, b) => a.methode.localeCompare(b.methode))) {
    const plekken = plekkenVan(operatie, await maakKennis(lijn));
    const met = { lijn, oordeel, wacht: await Logwacht.vanaf(reader) };
    places += plekken.length;
    for (const plek of plekken)
      for (const tekst of INJECTIES.filter(aanDeBeurt)) uitslagen.push(await beproef(plek, tekst, met));
  }
  return { places, uitslagen };
};

/** Every string in every place: refused, or kept as text; no row more or less than the answers say. */
export const S1: Fouttest = {
  id: 'S1',
  draai: async ({ seed, kort }) => {
    const kies = toeval(seed);
    const product = await startProduct();
    const lijn = new Lijn(product.poort);
    const operaties = await leesOperaties(lijn);
    const bouw = bouwVan(product.map);
    // First, for what follows leaves the projection much to do.
    const csv = await leesTabellen(lijn, operaties, await maakKennis(lijn));
    const { places, uitslagen } = await beproefAlles(product, lijn, operaties, () => !kort || kies() * KORT < 1);
    const schemaChanged = bouwVan(product.map) !== bouw;
    lijn.sluit();
    const { verifies } = await product.stop();
    const sql = zoekSql();
    const control = await naarNaief();

    const mis = uitslagen.flatMap((u) => u.mis ?? []);
    const ms = uitslagen.map((u) => u.ms);
    const rows = uitslagen.reduce((som, u) => som + u.rows, 0);
    return {
      id: 'S1',
      wat: 'injection strings in every string input',
      seed,
      rounds: uitslagen.length,
      strings: INJECTIES.length,
      places,
      fivexx: uitslagen.filter((u) => u.status >= 500).length,
      refused: uitslagen.filter((u) => u.status >= 400).length,
      rows,
      rowsUnexpected: uitslagen.filter((u) => u.unexpected).length,
      wrong: mis.length,
      ...(mis.length > 0 && { examples: mis.slice(0, 8) }),
      p50: p(ms, 0.5),
      p99: p(ms, 0.99),
      max: p(ms, 1),
      csv,
      sql: { files: sql.files, ownNames: sql.known, fromOutside: sql.unknown },
      schemaChanged,
      verifies,
      control: {
        wat: 'SQL made from strings, and a lint that must find it',
        failed: control.fivexx > 0 && control.rowsWrong > 0 && vindtSlecht(),
        ...control,
      },
      pass:
        mis.length + csv.formulas + sql.unknown.length === 0 &&
        csv.neutralised >= csv.texts &&
        rows > 0 &&
        !schemaChanged &&
        verifies,
    };
  },
};
