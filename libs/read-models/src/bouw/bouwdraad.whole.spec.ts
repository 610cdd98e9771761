import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bouwdraad } from './bouwdraad.ts';
import { Lader, type Lading } from './lading.ts';

const TIJDLIJN = { werkstappen: [], blindeVlekken: [], standen: [] };
const CHECKPOINT = { logId: 'log', positie: 1n, hash: 'h', moment: 0, software: 'test' };

const lading = (zaakId: string): Lading => {
  const lader = new Lader();
  lader.laad(zaakId, TIJDLIJN);
  return lader.lever();
};

describe('een draad die rijen schrijft en struikelt', () => {
  let folder: string;
  let draad: Bouwdraad;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tijdig-bouwdraad-'));
    draad = new Bouwdraad(join(folder, 'leesmodel'));
  });
  afterEach(async () => {
    await draad.staak();
    rmSync(folder, { recursive: true });
  });

  it('zegt waarover, bij wat daarna komt, en maakt het niet af', async () => {
    // Both are zaak 1 of their own lader.
    await Promise.allSettled([draad.neem(lading('a')), draad.neem(lading('b'))]);
    await expect(draad.neem(lading('c'))).rejects.toThrow('UNIQUE constraint failed');
    await expect(draad.neem(lading('d'))).rejects.toThrow('UNIQUE constraint failed');
    await expect(draad.voltooi(CHECKPOINT)).rejects.toThrow('UNIQUE constraint failed');
  });

  it('zegt dat er geen bestand te maken is', async () => {
    const nergens = new Bouwdraad(join(folder, 'weg', 'leesmodel'));
    await expect(nergens.voltooi(CHECKPOINT)).rejects.toThrow('unable to open database');
    await nergens.staak();
  });
});
