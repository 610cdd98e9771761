export * from './event.ts';
export * from './port.ts';
export * from './errors.ts';
