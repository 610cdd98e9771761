/**
 * `npm run simulatie -- [--seed 1] [--minuten 1] [--stappen 2000] [--schakelaar naam]`: world after world, each from the
 * next seed. Prints one JSON line; on a broken law also its seed and the fewest steps that show it, and exits 1.
 */
import { parseArgs } from 'node:util';
import { SCHAKELAARS, type Schakelaar } from './schakelaars.ts';
import { simuleer, type Simulatie, type Uitslag } from './simuleer.ts';
import { Telling } from './telling.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    minuten: { type: 'string', default: '1' },
    stappen: { type: 'string', default: '2000' },
    schakelaar: { type: 'string' },
  },
});
if (values.schakelaar !== undefined && !Object.hasOwn(SCHAKELAARS, values.schakelaar))
  throw new Error(`--schakelaar is one of: ${Object.keys(SCHAKELAARS).join(', ')}`);
const eerste = Number(values.seed);
const stappen = Number(values.stappen);
const schakelaar = values.schakelaar as Schakelaar | undefined;

/** The same world once more with everything asked after every step: the fewest steps that show it. */
const kortste = async (simulatie: Simulatie, { stappen: gezet }: Uitslag) => {
  const nogEens = await simuleer({ ...simulatie, stappen: Math.min(gezet + 1, simulatie.stappen), vraagElke: 1 });
  return nogEens.breuk ? { stappen: nogEens.stappen + 1, breuk: nogEens.breuk } : { stappen: gezet + 1 };
};

const begin = performance.now();
const telling = new Telling();
const som = { werelden: 0, stappen: 0, zaken: 0, levens: 0, gebeurtenissen: 0 };
const breuken: unknown[] = [];
for (let seed = eerste; performance.now() - begin < Number(values.minuten) * 60_000 && breuken.length === 0; seed++) {
  const simulatie: Simulatie = { seed, stappen, schakelaar };
  const uitslag = await simuleer(simulatie);
  som.werelden += 1;
  som.stappen += uitslag.stappen;
  som.zaken += uitslag.zaken;
  som.levens += uitslag.afgesloten;
  som.gebeurtenissen += uitslag.gebeurtenissen;
  telling.neemOver(uitslag.telling);
  if (uitslag.breuk) breuken.push({ seed, breuk: uitslag.breuk, kortste: await kortste(simulatie, uitslag) });
}
const minuten = (performance.now() - begin) / 60_000;
console.log(
  JSON.stringify({
    seed: eerste,
    ...(schakelaar && { schakelaar }),
    ...som,
    levensPerMinuut: Math.round(som.levens / minuten),
    minuten: Math.round(minuten * 100) / 100,
    breuken,
    telling: telling.alles,
  }),
);
process.exitCode = breuken.length ? 1 : 0;
