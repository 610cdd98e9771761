import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Uitslag } from './harnas.ts';
import { machine } from './machine.ts';
import { METINGEN, type Meting } from './metingen.ts';
import { schrijven } from './schrijven.ts';
import { kop, regel, tellerregel } from './tabel.ts';

const { values } = parseArgs({
  options: {
    kort: { type: 'boolean', default: false },
    ronden: { type: 'string' },
    alleen: { type: 'string' },
    peers: { type: 'boolean', default: false },
    json: { type: 'string' },
    traag: { type: 'boolean', default: false },
  },
});
const { kort, alleen } = values;
const omvang = { kort, ronden: Number(values.ronden ?? (kort ? 5 : 9)), ms: kort ? 400 : 1500 };

const gevraagd = alleen?.split(',');
const isGekozen = ({ doelen, opVerzoek }: Meting): boolean =>
  gevraagd ? doelen.some((doel) => gevraagd.includes(doel)) : opVerzoek === undefined || values[opVerzoek];

/** Only the child of trage-schijf.ts asks for this: the disk is slow for the whole process. */
const TRAAG: Meting = { doelen: ['P2'], meet: ({ ronden, ms }) => schrijven(ronden, ms, true) };

const uitslagen: Uitslag[] = [];
console.log(kop(machine));
for (const { meet } of values.traag ? [TRAAG] : METINGEN.filter(isGekozen)) {
  const nieuw = await meet(omvang);
  uitslagen.push(...nieuw);
  for (const uitslag of nieuw) console.log(regel(uitslag));
  const tellers = nieuw.at(-1)?.tellers;
  if (tellers) console.log(tellerregel(tellers));
}
if (values.json) writeFileSync(values.json, `${JSON.stringify({ machine, uitslagen }, null, 2)}\n`);
process.exitCode = uitslagen.every(({ gehaald }) => gehaald) ? 0 : 1;
