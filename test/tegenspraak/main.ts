/** `npm run tegenspraak -- [--zaken 10000] [--seed 1]`: reference against engine on random zaken; prints the first differences. */
import { parseArgs } from 'node:util';
import { legVoor, type Tegenspraak } from './log.ts';

const PER_LOG = 50;
const VRAGEN = 40;
const GETOOND = 20;

const { values } = parseArgs({
  options: { zaken: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const logs = Math.ceil(Number(values.zaken) / PER_LOG);
const eerste = Number(values.seed);
const begin = performance.now();
const tegenspraak: Tegenspraak[] = [];
let [zaken, vragen] = [0, 0];
for (let seed = eerste; seed < eerste + logs; seed++) {
  const verslag = await legVoor(seed, PER_LOG, VRAGEN);
  zaken += verslag.zaken;
  vragen += verslag.vragen;
  tegenspraak.push(...verslag.tegenspraak);
  if ((seed - eerste + 1) % 20 === 0)
    console.error(`${zaken} zaken, ${vragen} vragen, ${tegenspraak.length} verschillen`);
}
for (const { seed, vraag, plek } of tegenspraak.slice(0, GETOOND))
  console.log(`seed ${seed} ${JSON.stringify(vraag)}\n  ${plek}`);
const seconden = Math.round((performance.now() - begin) / 1000);
console.log(
  `${zaken} zaken in ${logs} logs, ${vragen} vragen (seed ${eerste}), ${tegenspraak.length} verschillen, ${seconden} s`,
);
process.exitCode = tegenspraak.length ? 1 : 0;
