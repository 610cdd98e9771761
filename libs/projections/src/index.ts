export * from './rij.ts';
