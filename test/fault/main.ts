import { parseArgs } from 'node:util';
import { S1 } from './s01-injectie.ts';
import { S5 } from './s05-massatoewijzing.ts';
import { S6 } from './s06-overbelasting.ts';
import { T1 } from './t01-doodslaan.ts';
import { T2 } from './t02-stroomuitval.ts';
import { T3 } from './t03-volle-schijf.ts';
import { T3b } from './t03-flushfout.ts';
import { T5 } from './t05-wedloop.ts';
import { T6 } from './t06-herhaling.ts';
import { T8 } from './t08-projector-gedood.ts';
import { T9 } from './t09-herbouw.ts';
import { T12 } from './t12-gif.ts';
import { T14 } from './t14-klok-verspringt.ts';
import { T15 } from './t15-oude-geschiedenis.ts';
import { T16 } from './t16-vijandige-inhoud.ts';
import { T17 } from './t17-duurproef.ts';
import { T18 } from './t18-twee-versies.ts';
import { T19 } from './t19-terugzetten.ts';
import { commit, type Fouttest } from './verslag.ts';

const TESTS: readonly Fouttest[] = [T1, T2, T3, T3b, T5, T6, T8, T9, T12, T14, T15, T16, T17, T18, T19, S1, S5, S6];

const { values } = parseArgs({
  options: {
    kort: { type: 'boolean', default: false },
    seed: { type: 'string', default: '20250107' },
    minuten: { type: 'string' },
    alleen: { type: 'string' },
  },
});
const alleen = values.alleen?.split(',');
const onbekend = alleen?.filter((naam) => !TESTS.some(({ id }) => id === naam)) ?? [];
if (onbekend.length > 0) throw new Error(`--alleen: there is no test ${onbekend.join(', ')}`);
const opties = {
  seed: Number(values.seed),
  kort: values.kort,
  minuten: Number(values.minuten ?? (values.kort ? 2 : 30)),
};

let mislukt = 0;
for (const { id, draai } of TESTS.filter((test) => !alleen || alleen.includes(test.id))) {
  const begin = performance.now();
  try {
    const verslag = await draai(opties);
    const goed = verslag.pass && (verslag.control === undefined || verslag.control.failed);
    if (!goed) mislukt++;
    console.log(
      JSON.stringify({
        ...verslag,
        pass: goed,
        commit: commit(),
        seconds: Math.round((performance.now() - begin) / 100) / 10,
      }),
    );
  } catch (oorzaak) {
    mislukt++;
    console.log(JSON.stringify({ id, pass: false, commit: commit(), seed: opties.seed, error: String(oorzaak) }));
  }
}
process.exitCode = mislukt ? 1 : 0;
