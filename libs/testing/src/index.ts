export * from './memory-event-store.ts';
export * from './woorden.ts';
export * from './scenario.ts';
export * from './willekeurig.ts';
