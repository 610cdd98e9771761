export * from './catalogus.ts';
export * from './codelijsten.ts';
export * from './veld.ts';
export * from './feiten.ts';
