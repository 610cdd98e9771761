import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { adapterLibraries, runsContract } from './adapters.ts';

const libs = join(process.cwd(), 'libs');

describe('elke event store', () => {
  it.each(adapterLibraries(libs))('voldoet aan het contract: %s', (library) => {
    expect(runsContract(join(libs, library))).toBe(true);
  });

  it('valt op als een nieuwe het contract niet draait', () => {
    const seeded = mkdtempSync(join(tmpdir(), 'tijdig-libs-'));
    mkdirSync(join(seeded, 'event-store-nieuw', 'src'), { recursive: true });
    writeFileSync(join(seeded, 'event-store-nieuw', 'src', 'nieuw.spec.ts'), '// eventStoreContract(');
    expect(adapterLibraries(seeded)).toEqual(['event-store-nieuw']);
    expect(runsContract(join(seeded, 'event-store-nieuw'))).toBe(false);
    rmSync(seeded, { recursive: true });
  });
});
