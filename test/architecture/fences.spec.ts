import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync, cpSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';

const root = process.cwd();
const require = createRequire(join(root, 'package.json'));
const { may, drivers } = require('./libs/may-import.cjs') as {
  may: Record<string, string[]>;
  drivers: Record<string, string[]>;
};
type Cruise = { summary: { violations: { rule: { name: string }; from: string }[] } };

/** A small tree in which every rule is broken once; the file that breaks it, by rule. */
const violations = (): Record<string, { file: string; imports: string; alongside?: Record<string, string> }> => {
  const libs = Object.keys(may);
  const layers = libs.map((lib) => {
    const forbidden = libs.find((other) => other !== lib && !may[lib]!.includes(other));
    const target = forbidden ? `../../${forbidden}/src/index.ts` : '../../../apps/cli/src/index.ts';
    return [`layer-${lib}`, { file: `libs/${lib}/src/seed-layer.ts`, imports: target }] as const;
  });
  const driverSeeds = Object.keys(drivers).map((driver) => [
    `driver-${driver.replace(/[^a-z]+/g, '-')}`,
    {
      file: `libs/kernel/src/seed-${driver.replace(/[^a-z]+/g, '')}.ts`,
      imports: driver === '@nestjs' ? '@nestjs/common' : driver,
    },
  ]);
  return {
    ...Object.fromEntries(layers),
    ...Object.fromEntries(driverSeeds),
    'unknown-library': { file: 'libs/utils/src/index.ts', imports: '../../kernel/src/index.ts' },
    'library-by-its-index': {
      file: 'libs/zaak/src/seed-deep.ts',
      imports: '../../kernel/src/inner.ts',
      alongside: { 'libs/kernel/src/inner.ts': 'export const inner = 1;\n' },
    },
    'apps-are-leaves': { file: 'apps/monitor/src/seed.ts', imports: '../../cli/src/index.ts' },
    'slices-are-islands': {
      file: 'libs/zaak/src/toewijzing/seed.ts',
      imports: '../contact/contact.ts',
      alongside: { 'libs/zaak/src/contact/contact.ts': 'export const contact = 1;\n' },
    },
    'no-test-code-in-production': {
      file: 'apps/cli/src/seed-test.ts',
      imports: '../../../libs/testing/src/index.ts',
    },
    'pure-core': { file: 'libs/projections/src/seed-fs.ts', imports: 'node:fs' },
    'no-cycles': {
      file: 'libs/kernel/src/seed-a.ts',
      imports: './seed-b.ts',
      alongside: {
        'libs/kernel/src/seed-b.ts': "import type { seed } from './seed-a.ts';\nexport type B = typeof seed;\n",
      },
    },
    'no-orphan-import': { file: 'libs/kernel/src/seed-orphan.ts', imports: './nowhere.ts' },
  };
};

const write = (base: string, file: string, text: string) => {
  mkdirSync(dirname(join(base, file)), { recursive: true });
  writeFileSync(join(base, file), text);
};

describe('de grenzen van de architectuur', () => {
  let base: string;
  let found: Cruise['summary']['violations'];
  const seeds = violations();

  beforeAll(() => {
    base = mkdtempSync(join(tmpdir(), 'tijdig-fence-'));
    for (const lib of Object.keys(may)) write(base, `libs/${lib}/src/index.ts`, 'export const seed = 1;\n');
    write(base, 'apps/cli/src/index.ts', 'export const seed = 1;\n');
    for (const { file, imports, alongside } of Object.values(seeds)) {
      write(base, file, `import * as other from '${imports}';\nexport const seed = other;\n`);
      for (const [extra, text] of Object.entries(alongside ?? {})) write(base, extra, text);
    }
    cpSync(join(root, '.dependency-cruiser.cjs'), join(base, '.dependency-cruiser.cjs'));
    cpSync(join(root, 'libs/may-import.cjs'), join(base, 'libs/may-import.cjs'));
    write(
      base,
      'tsconfig.json',
      '{ "compilerOptions": { "module": "nodenext", "allowImportingTsExtensions": true, "noEmit": true } }',
    );
    write(base, 'package.json', '{ "type": "module" }');
    symlinkSync(join(root, 'node_modules'), join(base, 'node_modules'));
    const depcruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
    const args = [depcruise, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'apps', 'libs'];
    const json = execFileSync(process.execPath, args, { cwd: base, encoding: 'utf8', maxBuffer: 1 << 28 });
    found = (JSON.parse(json) as Cruise).summary.violations;
  });
  afterAll(() => rmSync(base, { recursive: true, force: true }));

  it.each(Object.keys(seeds))('ziet een overtreding van %s', (rule) => {
    expect(found.filter((v) => v.rule.name === rule).map((v) => v.from)).toContain(seeds[rule]!.file);
  });

  it('heeft voor elke regel een overtreding geplant', () => {
    const { forbidden } = require('./.dependency-cruiser.cjs') as { forbidden: { name: string }[] };
    expect(Object.keys(seeds).sort()).toEqual(forbidden.map((rule) => rule.name).sort());
  });

  it('kent elke bibliotheek in de tabel', () => {
    const folders = readdirSync(join(root, 'libs'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((folder) => folder.name).sort()).toEqual(Object.keys(may).sort());
  });
});

describe('de zuivere kern', () => {
  const eslint = new ESLint({ cwd: root });
  it.each([
    ['de klok', 'export const nu = () => Date.now();'],
    ['de klok als object', 'export const nu = () => new Date();'],
    ['toeval', 'export const worp = () => Math.random();'],
    ['de omgeving', 'export const map = () => process.env;'],
    ['een wekker', 'export const later = (f: () => void) => setTimeout(f, 1);'],
    ['async', 'export const traag = async () => 1;'],
    ['het netwerk', "export const haal = () => fetch('http://127.0.0.1');"],
  ])('weigert %s', async (_naam, code) => {
    for (const lib of ['kernel', 'zaak', 'normen', 'projections']) {
      const [result] = await eslint.lintText(`${code}\n`, { filePath: join(root, `libs/${lib}/src/seed.ts`) });
      expect(result!.errorCount).toBeGreaterThan(0);
    }
  });
});
