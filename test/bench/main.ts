import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Uitslag } from './harnas.ts';
import { lezen } from './lezen.ts';
import { schrijven } from './schrijven.ts';

const { values } = parseArgs({
  options: {
    kort: { type: 'boolean', default: false },
    ronden: { type: 'string' },
    alleen: { type: 'string' },
    json: { type: 'string' },
    traag: { type: 'boolean', default: false },
  },
});
const ronden = Number(values.ronden ?? (values.kort ? 5 : 9));
const ms = values.kort ? 400 : 1500;

/** Runs the slow-disk measurement in a process of its own, with the delaying library preloaded. */
const opTrageSchijf = async (): Promise<Uitslag[]> => {
  const map = mkdtempSync(join(tmpdir(), 'tijdig-bench-'));
  try {
    const bibliotheek = join(map, 'traag.so');
    execFileSync('cc', [
      '-shared',
      '-fPIC',
      '-O2',
      '-o',
      bibliotheek,
      join(import.meta.dirname, 'trage-schijf.c'),
      '-ldl',
    ]);
    const uit = join(map, 'uit.json');
    const argumenten = [
      ...process.execArgv,
      import.meta.filename,
      '--traag',
      '--ronden',
      String(ronden),
      '--json',
      uit,
      ...(values.kort ? ['--kort'] : []),
    ];
    const { status } = spawnSync(process.execPath, argumenten, {
      env: { ...process.env, LD_PRELOAD: bibliotheek },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error(`the slow-disk measurement ended with ${status}`);
    return JSON.parse(readFileSync(uit, 'utf8')) as Uitslag[];
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
};

/** The measurements by the goals they judge. */
const METINGEN: readonly Readonly<{ doelen: readonly string[]; meet: () => Promise<Uitslag[]> }>[] = [
  { doelen: ['P1', 'P2'], meet: () => schrijven(ronden, ms, false) },
  { doelen: ['P2'], meet: opTrageSchijf },
  { doelen: ['P4', 'P5'], meet: () => lezen(ronden, ms, values.kort ? 1000 : 10_000) },
];

const regel = ({ id, wat, ons, tegen, verhouding, grens, soort, gehaald }: Uitslag) =>
  `${gehaald ? 'ok  ' : 'MISS'} ${id.padEnd(14)} ${wat.padEnd(52)} ${ons} / ${tegen} = ${verhouding.toFixed(2)} (goal ${soort === 'minstens' ? '≥' : '≤'} ${grens})`;

const alleen = values.alleen?.split(',');
const uitslagen: Uitslag[] = [];
const gekozen = values.traag
  ? [{ doelen: ['P2'], meet: () => schrijven(ronden, ms, true) }]
  : METINGEN.filter(({ doelen }) => !alleen || doelen.some((doel) => alleen.includes(doel)));
for (const { meet } of gekozen)
  for (const uitslag of await meet()) {
    uitslagen.push(uitslag);
    console.log(regel(uitslag));
  }
if (values.json) writeFileSync(values.json, `${JSON.stringify(uitslagen, null, 2)}\n`);
process.exitCode = uitslagen.every((u) => u.gehaald) ? 0 : 1;
