export * from './decider.ts';
export * from './rejection.ts';
export * from './datum.ts';
export * from './kennismoment.ts';
