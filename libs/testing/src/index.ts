export * from './woorden.ts';
export * from './scenario.ts';
export * from './memory-event-store.ts';
