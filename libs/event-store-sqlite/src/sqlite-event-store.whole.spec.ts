import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventStoreContract } from '@tijdig/event-store/contract';
import { openStore } from './index.ts';

eventStoreContract('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tijdig-log-'));
  return {
    open: (options) => openStore({ folder, ...options }),
    discard: async () => rmSync(folder, { recursive: true }),
  };
});
