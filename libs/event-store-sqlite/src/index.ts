export { openStore, type OpenStoreOptions, type SqliteStore } from './store.ts';
export { openReader, type ClosableReader } from './reader/open-reader.ts';
export { verifyFile } from './verify/verify-file.ts';
export type { FileReport, Finding, SealState } from './verify/report.ts';
export { checkBackup, type BackupReport } from './backup/check-backup.ts';
export { restoreBackup, type RestoreReport, type RestoreRequest } from './backup/restore-backup.ts';
export { takeBackup, type BackupRequest } from './backup/take-backup.ts';
export type { Manifest } from './backup/manifest.ts';
