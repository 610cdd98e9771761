export * from './rij.ts';
export * from './cijfers/bron.ts';
