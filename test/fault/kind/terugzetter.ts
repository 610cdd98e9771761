/**
 * Puts a backup back and can be killed at any moment. Arguments: backup, folder, and `naief` for the control: the new
 * log is copied over the old one, as by hand.
 */
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { restoreBackup } from '@tijdig/event-store-sqlite';

const [backup, folder, hoe] = process.argv.slice(2) as [string, string, string | undefined];
if (hoe === 'naief') {
  rmSync(join(folder, 'log.sqlite-wal'), { force: true });
  copyFileSync(join(backup, 'log.sqlite'), join(folder, 'log.sqlite'));
} else await restoreBackup({ backup, folder, replaceAs: 'vervangen' });
