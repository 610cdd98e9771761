import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const HIER = join(import.meta.dirname, '../../..');
const EIGEN = '@tijdig';

const pakUit = (commit: string, doel: string): void => {
  const archief = spawnSync('git', ['archive', '--format=tar', commit], { cwd: HIER, maxBuffer: 1 << 28 });
  if (archief.status !== 0)
    throw new Error(
      `this history does not hold ${commit}, so an older Tijdig cannot be built. A shallow clone? git fetch --unshallow`,
    );
  execFileSync('tar', ['x', '-C', doel], { input: archief.stdout });
};

/** What others made comes from here; what is ours comes from the older commit. */
const koppel = (doel: string): void => {
  const [hier, daar] = [join(HIER, 'node_modules'), join(doel, 'node_modules')];
  mkdirSync(join(daar, EIGEN), { recursive: true });
  for (const naam of readdirSync(hier)) if (naam !== EIGEN) symlinkSync(join(hier, naam), join(daar, naam));
  for (const soort of ['libs', 'apps'])
    for (const { name } of readdirSync(join(doel, soort), { withFileTypes: true }).filter((deel) => deel.isDirectory()))
      symlinkSync(join(doel, soort, name), join(daar, EIGEN, name));
};

/** An older Tijdig, built beside this one. */
export type Gisteren = Readonly<{ bron: string; weg: () => void }>;

export const bouwGisteren = (commit: string): Gisteren => {
  const bron = mkdtempSync(join(tmpdir(), 'tijdig-gisteren-'));
  const weg = () => rmSync(bron, { recursive: true, force: true });
  try {
    pakUit(commit, bron);
    koppel(bron);
    execFileSync(process.execPath, [join(HIER, 'node_modules/typescript/bin/tsc'), '-b', 'tsconfig.build.json'], {
      cwd: bron,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    return { bron, weg };
  } catch (fout) {
    weg();
    throw fout;
  }
};

export type Opdrachtafloop = Readonly<{ code: number; uit: string; fout: string }>;

/** `tijdig …` of the Tijdig built in `bron`. */
export const tijdigVan = (bron: string, ...argumenten: readonly string[]): Opdrachtafloop => {
  const cli = join(bron, 'apps/cli/dist/main.js');
  const opties = { encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...argumenten], opties);
  return { code: status ?? -1, uit: stdout, fout: stderr };
};

export { HIER };
