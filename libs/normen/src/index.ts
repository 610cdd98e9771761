export * from './profiel.ts';
export * from './kennis.ts';
