/** Writes `voor` commands, takes a backup, writes on to `na` commands, and goes without closing. */
import { openStore, takeBackup } from '@tijdig/event-store-sqlite';
import { opdracht } from '../opdracht.ts';

const [folder, target, voor, na] = process.argv.slice(2) as [string, string, string, string];
const store = await openStore({ folder });
for (let n = 0; n < Number(voor); n += 1) await store.append(opdracht(n));
await takeBackup({ folder, target, software: 'T19', moment: '2025-06-02T10:00:00.000Z' });
for (let n = Number(voor); n < Number(na); n += 1) await store.append(opdracht(n));
process.exit(0);
