export { openStore, type OpenStoreOptions, type SqliteStore } from './store.ts';
export { openReader, type ClosableReader } from './reader/open-reader.ts';
export { verifyFile } from './verify/verify-file.ts';
export type { FileReport, Finding, SealState } from './verify/report.ts';
