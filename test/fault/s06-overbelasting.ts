import { setTimeout as wacht } from 'node:timers/promises';
import { STORMEN, Trage, zipbommen, type Aanval } from './s06-aanvallen.ts';
import { werkGewoon, type Ervaring } from './s06-klant.ts';
import { meetPatronen, vindtTraag } from './s06-patronen.ts';
import type { Fouttest } from './verslag.ts';
import { Lijn, type Verzoek } from './vijandig/lijn.ts';
import { startNaief } from './vijandig/naief.ts';
import { startProduct, type Product } from './vijandig/product.ts';
import { maakKennis } from './vijandig/voorbeelden.ts';

const HALF = 200;
const STIL = 100;
/** What is refused costs others next to nothing. */
const TRAAGSTE_P99_MS = 500;
/** What is a question, however large, is answered: others then wait for a few of those. */
const TRAAGSTE_P99_BIJ_WERK_MS = 1_500;
const MEESTE_MB = 200;
/** Headers get ten seconds, a whole request thirty; who is late is shut out within a few more. */
const DICHT_BINNEN_MS = 45_000;

const gewoonWerk = async (lijn: Lijn): Promise<readonly Verzoek[]> => {
  const { zaakId } = await maakKennis(lijn);
  const lees = (pad: string): Verzoek => ({ methode: 'GET', pad });
  const proef: Verzoek = {
    methode: 'POST',
    pad: `/v1/zaken/${zaakId}/teamtoewijzing?proef=true`,
    koppen: [
      ['Content-Type', 'application/json'],
      ['Idempotency-Key', 's6-proef'],
    ],
    lichaam: '{"teamId":"t-1","datum":"2025-03-10"}',
  };
  return [lees('/v1/gezondheid'), lees('/v1/werkvoorraad'), lees(`/v1/zaken/${zaakId}/werkstappen`), proef];
};

type Onder = Ervaring & Readonly<{ attack: string; echt: boolean; attacks: number; rssMb: number }>;

const onderVuur = async (
  { poort, rss }: Pick<Product, 'poort' | 'rss'>,
  { naam, echt, begin }: Aanval,
  verzoeken: readonly Verzoek[],
  duurMs: number,
): Promise<Onder> => {
  const bezig = begin(poort);
  const ervaring = await werkGewoon(poort, verzoeken, duurMs);
  const attacks = await bezig.stop();
  return { attack: naam, echt, attacks, ...ervaring, rssMb: Math.round(rss()) };
};

/** The slow ones stay while all the rest goes on, and are shut out in the end. */
const metTrage = async (product: Product, verzoeken: readonly Verzoek[], duurMs: number, wachtOpEinde: boolean) => {
  const begin = performance.now();
  const trage = new Trage(product.poort, { half: HALF, stil: STIL });
  await wacht(200);
  const open = trage.open;
  const ervaring = await werkGewoon(product.poort, verzoeken, duurMs);
  const uitslag: Onder = {
    attack: 'slowloris and idle',
    echt: false,
    attacks: open,
    ...ervaring,
    rssMb: Math.round(product.rss()),
  };
  while (wachtOpEinde && trage.open > 0 && performance.now() - begin < DICHT_BINNEN_MS) await wacht(500);
  const stillOpen = wachtOpEinde ? trage.open : null;
  const closedAfterS = wachtOpEinde ? Math.round((performance.now() - begin) / 1000) : null;
  trage.stop();
  return { uitslag, stillOpen, closedAfterS };
};

const naarNaief = async (): Promise<Ervaring> => {
  const naief = await startNaief();
  const verzoeken = [{ methode: 'GET', pad: '/' }];
  const ervaring = await onderVuur({ poort: naief.poort, rss: () => 0 }, zipbommen, verzoeken, 2_000);
  await naief.stop();
  return ervaring;
};

/** Whoever wants to keep it busy, does not keep others from working. */
export const S6: Fouttest = {
  id: 'S6',
  draai: async ({ seed, kort }) => {
    const duurMs = kort ? 700 : 6_000;
    const product = await startProduct({ voorbeeld: true });
    const lijn = new Lijn(product.poort);
    const verzoeken = await gewoonWerk(lijn);
    await werkGewoon(product.poort, verzoeken, 1_000);
    const rustig = await werkGewoon(product.poort, verzoeken, duurMs);
    const rssMbBefore = Math.round(product.rss());
    const onder: Onder[] = [];
    for (const aanval of STORMEN) onder.push(await onderVuur(product, aanval, verzoeken, duurMs));
    const { uitslag, ...traag } = await metTrage(product, verzoeken, duurMs, !kort);
    onder.push(uitslag);
    const daarna = await werkGewoon(product.poort, verzoeken, duurMs);
    lijn.sluit();
    const { verifies, code } = await product.stop();
    const patterns = meetPatronen(kort);
    const control = await naarNaief();

    const traagste = (echt: boolean) => Math.max(...onder.filter((o) => o.echt === echt).map((o) => o.p99));
    const failed = [...onder, rustig, daarna].reduce((som, o) => som + o.failed, 0);
    const rssMbGrowth = Math.max(...onder.map((o) => o.rssMb)) - rssMbBefore;
    return {
      id: 'S6',
      wat: 'a good client while others storm, stall and flood',
      seed,
      rounds: onder.reduce((som, o) => som + o.attacks, 0),
      p99: traagste(false),
      p99LargeQuestions: traagste(true),
      max: Math.max(...onder.map((o) => o.max)),
      p99Quiet: rustig.p99,
      p99After: daarna.p99,
      failed,
      under: onder,
      ...traag,
      rssMbBefore,
      rssMbGrowth,
      patterns,
      verifies,
      control: {
        wat: 'zip bombs to a server that unpacks; a pattern that explodes',
        failed: control.p99 > TRAAGSTE_P99_MS && vindtTraag(),
        p99: control.p99,
      },
      pass:
        traagste(false) < TRAAGSTE_P99_MS &&
        traagste(true) < TRAAGSTE_P99_BIJ_WERK_MS &&
        failed + patterns.slow.length + (traag.stillOpen ?? 0) === 0 &&
        rssMbGrowth < MEESTE_MB &&
        verifies &&
        code === 0,
    };
  },
};
