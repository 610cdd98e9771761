export { openStore, type OpenStoreOptions, type SqliteStore } from './store.ts';
export { openReader, type ClosableReader } from './reader/open-reader.ts';
