import { execFile } from 'node:child_process';
import { join } from 'node:path';

const CLI = join(import.meta.dirname, '../../apps/cli/src/main.ts');
const VLAGGEN = ['--conditions=tijdig-source', '--disable-warning=ExperimentalWarning'];

export type Afloop = Readonly<{ code: number; uit: string; fout: string }>;

/** One `tijdig …` in a process of its own, as an operator types it. */
export const tijdig = (...argumenten: string[]): Promise<Afloop> =>
  new Promise((klaar) => {
    const opties = { maxBuffer: 1 << 28 };
    const kind = execFile(process.execPath, [...VLAGGEN, CLI, ...argumenten], opties, (_fout, uit, fout) =>
      klaar({ code: kind.exitCode ?? -1, uit, fout }),
    );
  });
